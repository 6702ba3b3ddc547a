package hearsay.mentions;

import org.jspecify.annotations.Nullable;

/** Tells from a TIMEX3 value what it is precise to, in the words of the ledger. */
final class TimePrecision {

  private TimePrecision() {}

  /**
   * {@code day}, {@code week} …; {@code null} without a value, for durations, sets and references.
   */
  static @Nullable String of(TimeReading reading) {
    String value = reading.value();
    boolean dated = reading.type() == TimeType.DATE || reading.type() == TimeType.TIME;
    if (value == null || !dated || value.endsWith("_REF")) {
      return null;
    }
    int time = value.indexOf('T');
    return time < 0 ? ofDate(value) : ofTime(value.substring(time + 1));
  }

  private static String ofTime(String time) {
    if (time.indexOf(':') < 0) {
      return "part-of-day";
    }
    return time.endsWith(":00") ? "hour" : "minute";
  }

  private static String ofDate(String value) {
    return switch (value.length()) {
      case 2 -> "century";
      case 3 -> "decade";
      case 4 -> value.startsWith("BC") ? "century" : "year";
      case 7 -> ofPart(value.charAt(5));
      case 8 -> "week";
      default -> value.endsWith("-WE") ? "week" : "day";
    };
  }

  private static String ofPart(char first) {
    return switch (first) {
      case 'Q' -> "quarter";
      case 'S', 'F', 'W' -> "season";
      default -> "month";
    };
  }
}
