package hearsay.formats;

import hearsay.text.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/**
 * Dates in words, in the languages Hearsay speaks. Immutable.
 *
 * <p>The names come from Hearsay's own bundle, not from the Java platform, whose locale data take a
 * tenth of a second to load.
 */
public final class DateText {

  private final Messages words;

  public DateText(Locale locale) {
    this.words = Messages.of("hearsay.formats.dates", locale);
  }

  /** {@code 27 March 2025}, {@code 1er mars 2025}. */
  public String day(LocalDate date) {
    String day = date.getDayOfMonth() == 1 ? words.text("day.first") : "" + date.getDayOfMonth();
    return words.text("day", day, words.text("month." + date.getMonthValue()), date.getYear());
  }

  /** {@code Thursday 27 March 2025}. */
  public String weekdayAndDay(LocalDate date) {
    return weekday(date.getDayOfWeek().getValue()) + " " + day(date);
  }

  /** {@code Thursday 27 March 2025 06:45}: a time of day only where it was told. */
  public String moment(Timestamp when) {
    LocalTime time = when.time();
    String day = weekdayAndDay(when.date());
    return time == null
        ? day
        : words.text("moment", day, two(time.getHour()), two(time.getMinute()), time.getHour());
  }

  /** The name of a weekday by its ISO number, 1 for Monday. */
  public String weekday(int iso) {
    return words.text("weekday." + iso);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : "" + number;
  }
}
