package hearsay.mentions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression comes to. Immutable.
 *
 * @param value TIMEX3 value, if settled
 * @param anchoredOn what it was counted from
 * @param problem why there is no value
 * @param day the calendar day, where the expression tells one
 * @param trueDay for a weekday that disagrees with its date: the date
 */
record TimeReading(
    TimeType type,
    @Nullable String value,
    @Nullable String anchoredOn,
    @Nullable String problem,
    @Nullable LocalDate day,
    @Nullable LocalDate trueDay) {

  static final String IMPOSSIBLE = "impossible";
  static final String UNANCHORED = "unanchored";
  static final String VAGUE = "vague";
  static final String WEEKDAY = "weekday";

  static TimeReading value(TimeType type, String value) {
    return new TimeReading(type, value, null, null, null, null);
  }

  static TimeReading day(LocalDate day, @Nullable String anchoredOn) {
    return new TimeReading(TimeType.DATE, day.toString(), anchoredOn, null, day, null);
  }

  static TimeReading problem(TimeType type, String problem) {
    return new TimeReading(type, null, null, problem, null, null);
  }

  static TimeReading unsure(TimeType type, String value, String problem) {
    return new TimeReading(type, value, null, problem, null, null);
  }

  static TimeReading conflict(LocalDate day) {
    return new TimeReading(TimeType.DATE, null, null, WEEKDAY, null, day);
  }

  /** The year of a date that the words tell themselves; {@code null} for relative ones. */
  @Nullable Integer toldYear() {
    boolean told = value != null && anchoredOn == null && type == TimeType.DATE;
    if (!told || value == null || value.length() < 4) {
      return null;
    }
    for (int i = 0; i < 4; i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return null;
      }
    }
    return Integer.valueOf(value.substring(0, 4));
  }

  /** The same date with a time of day behind it: {@code T06:45}, {@code TEV}. */
  TimeReading at(String time) {
    String told = value == null ? null : value + time;
    return new TimeReading(TimeType.TIME, told, anchoredOn, problem, day, trueDay);
  }
}
