package hearsay.mentions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Units that times are counted in, with the shape TIMEX3 gives to dates and durations of each. */
enum TimeUnit {
  S("T%sS"),
  MIN("T%sM"),
  H("T%sH"),
  D("%sD"),
  W("%sW"),
  WE("%sWE"),
  M("%sM"),
  Q("%sQ"),
  Y("%sY"),
  DE("%sDE"),
  CE("%sCE");

  private final String duration;

  TimeUnit(String duration) {
    this.duration = duration;
  }

  static TimeUnit of(String code) {
    return valueOf(code);
  }

  /** True for hours and what is shorter: a date cannot tell them. */
  boolean isClock() {
    return this == S || this == MIN || this == H;
  }

  /** TIMEX3 duration of so many: {@code P3D}, {@code PT24H}; X for a number not told. */
  String duration(String count) {
    return "P" + String.format(Locale.ROOT, duration, count);
  }

  /** The day so many units away. */
  LocalDate shift(LocalDate from, long by) {
    return switch (this) {
      case S, MIN, H -> from;
      case D -> from.plusDays(by);
      case W, WE -> from.plusWeeks(by);
      case M -> from.plusMonths(by);
      case Q -> from.plusMonths(3 * by);
      case Y -> from.plusYears(by);
      case DE -> from.plusYears(10 * by);
      case CE -> from.plusYears(100 * by);
    };
  }

  /** The TIMEX3 value of the unit that holds {@code day}: {@code 2022-W01}, {@code 2022-01}. */
  String value(LocalDate day) {
    int year = day.getYear();
    return switch (this) {
      case S, MIN, H, D -> day.toString();
      case W -> week(day);
      case WE -> week(day) + "-WE";
      case M -> String.format(Locale.ROOT, "%04d-%02d", year, day.getMonthValue());
      case Q -> String.format(Locale.ROOT, "%04d-Q%d", year, (day.getMonthValue() + 2) / 3);
      case Y -> String.format(Locale.ROOT, "%04d", year);
      case DE -> String.format(Locale.ROOT, "%03d", year / 10);
      case CE -> String.format(Locale.ROOT, "%02d", year / 100);
    };
  }

  private static String week(LocalDate day) {
    int year = day.get(IsoFields.WEEK_BASED_YEAR);
    return String.format(
        Locale.ROOT, "%04d-W%02d", year, day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** The day of that weekday nearest to {@code from}, at most three days away. */
  static LocalDate nearest(LocalDate from, int weekday) {
    LocalDate back = lastOrSame(from, weekday);
    return ChronoUnit.DAYS.between(back, from) <= 3 ? back : back.plusWeeks(1);
  }

  /** The day of that weekday at or before {@code from}. */
  static LocalDate lastOrSame(LocalDate from, int weekday) {
    int back = Math.floorMod(from.getDayOfWeek().getValue() - weekday, DayOfWeek.values().length);
    return from.minusDays(back);
  }
}
