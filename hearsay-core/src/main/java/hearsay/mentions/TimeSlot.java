package hearsay.mentions;

import java.util.Locale;

/**
 * The classes of words a time pattern may name in angle brackets: {@code <month>}. The value of
 * each is text, as {@link TimeWords} gives it.
 */
enum TimeSlot {
  /** A day of a month in digits or words, impossible ones included. */
  DAY,
  /** The second day of "du 3 au 5 mars". */
  DAY2,
  MONTH,
  MONTH2,
  WEEKDAY,
  WEEKDAY2,
  /** Four digits. */
  YEAR,
  YEAR2,
  /** Two digits of a year. */
  YY,
  /** One or two digits of a day, then of a month. */
  DD,
  MM,
  /** A number, or X for a vague one. */
  N,
  /** "quelques", "several". */
  X,
  /** Day, week, month …: D W M Y H MIN S Q WE DE CE. */
  UNIT,
  /** Units that count as hours or less. */
  CLOCKUNIT,
  /** MO MI AF EV NI DT. */
  PART,
  /** SP SU FA WI. */
  SEASON,
  HOUR,
  MINUTE,
  /** Hours and minutes written as one decimal: 6.45. */
  POINT,
  AMPM,
  /** A decade: four digits that end in 0, or two. */
  DECADE,
  CENTURY,
  ORDINAL,
  BOUND,
  /** A whole date of the date grammar. */
  DATE,
  /** A whole time of day of the clock grammar. */
  CLOCK;

  static TimeSlot of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
