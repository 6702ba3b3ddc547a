package hearsay.mentions;

import hearsay.mentions.TimeGrammar.Match;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a time of day as TIMEX3 does: {@code 06:45}, {@code 18:00}. */
final class ClockTimes {

  private static final int HALF_DAY = 12;

  private ClockTimes() {}

  /** The time of a match of the clock grammar; its row names a fixed time, or its slots tell. */
  static String time(Match clock) {
    if (clock.rule().value().size() > 1) {
      return clock.rule().value().get(1);
    }
    String point = clock.text(TimeSlot.POINT);
    int hour = number(point == null ? hour(clock) : point.substring(0, point.indexOf('.')));
    int minute = number(point == null ? minute(clock) : point.substring(point.indexOf('.') + 1));
    int told = onFullDay(hour, clock.text(TimeSlot.AMPM));
    return String.format(Locale.ROOT, "%02d:%02d", told, minute);
  }

  /** "6 pm" is 18, "12 am" is 0; words such as "du soir" say the same. */
  private static int onFullDay(int hour, @Nullable String half) {
    if (half == null || hour > HALF_DAY) {
      return hour;
    }
    int morning = hour % HALF_DAY;
    return half.equals("PM") ? morning + HALF_DAY : morning;
  }

  private static @Nullable String hour(Match clock) {
    String hour = clock.text(TimeSlot.HOUR);
    return hour == null ? clock.text(TimeSlot.N) : hour;
  }

  private static @Nullable String minute(Match clock) {
    return clock.text(TimeSlot.MINUTE);
  }

  private static int number(@Nullable String text) {
    return text == null || text.length() > 2 || text.equals("X") ? 0 : Integer.parseInt(text);
  }
}
