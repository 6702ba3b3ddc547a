package hearsay.mentions;

import hearsay.mentions.TimeGrammar.Match;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Dates of the calendar: which year is meant, whether the day exists, whether its weekday agrees.
 * Pure; safe for all threads.
 */
final class CalendarDates {

  /** A date without a year lies in the past at most so far back; else it is the coming one. */
  private static final int MONTHS_BACK = 10;

  private static final int LEAP_YEAR = 2024;

  /** Reads the date slots of a match: weekday, day, month, year, and a time of day beside them. */
  TimeReading date(Match match, TimeContext context) {
    Match nested = match.nested(TimeSlot.DATE);
    if (nested != null) {
      return TimeResolver.withTime(match, new TimeResolver().read(nested, context), context);
    }
    TimeReading date = calendar(match, context);
    return TimeResolver.withTime(match, date, context);
  }

  private static TimeReading calendar(Match match, TimeContext context) {
    Integer year = number(match, TimeSlot.YEAR, TimeSlot.YY);
    Integer month = number(match, TimeSlot.MONTH, TimeSlot.MM);
    Integer day = number(match, TimeSlot.DAY, TimeSlot.DD);
    Integer weekday = number(match, TimeSlot.WEEKDAY, TimeSlot.WEEKDAY);
    if (month == null) {
      return day == null ? yearOnly(year) : dayOnly(day, weekday, context);
    }
    if (day == null) {
      return monthOf(year, month, context);
    }
    if (!exists(year, month, day)) {
      return TimeReading.problem(TimeType.DATE, TimeReading.IMPOSSIBLE);
    }
    return dayOf(year, month, day, weekday, context);
  }

  private static @Nullable Integer number(Match match, TimeSlot slot, TimeSlot other) {
    String text = match.text(slot);
    String told = text == null ? match.text(other) : text;
    return told == null ? null : Integer.valueOf(told);
  }

  private static TimeReading yearOnly(@Nullable Integer year) {
    return year == null
        ? TimeReading.problem(TimeType.DATE, TimeReading.UNANCHORED)
        : TimeReading.value(TimeType.DATE, String.format(Locale.ROOT, "%04d", year));
  }

  private static boolean exists(@Nullable Integer year, int month, int day) {
    return day >= 1 && day <= YearMonth.of(year == null ? LEAP_YEAR : year, month).lengthOfMonth();
  }

  private static TimeReading monthOf(@Nullable Integer year, int month, TimeContext context) {
    LocalDate published = context.published();
    if (year == null && published == null) {
      String value = String.format(Locale.ROOT, "XXXX-%02d", month);
      return TimeReading.unsure(TimeType.DATE, value, TimeReading.UNANCHORED);
    }
    if (year != null || published == null) {
      return TimeReading.value(TimeType.DATE, String.format(Locale.ROOT, "%04d-%02d", year, month));
    }
    LocalDate first = LocalDate.of(published.getYear(), month, 1);
    LocalDate past = first.isAfter(published) ? first.minusYears(1) : first;
    LocalDate told =
        past.isBefore(published.withDayOfMonth(1).minusMonths(MONTHS_BACK))
            ? past.plusYears(1)
            : past;
    return new TimeReading(
        TimeType.DATE, TimeUnit.M.value(told), published.toString(), null, null, null);
  }

  static TimeReading dayOf(
      @Nullable Integer year, int month, int day, @Nullable Integer weekday, TimeContext context) {
    if (year != null) {
      LocalDate date = LocalDate.of(year, month, day);
      return agrees(date, weekday) ? TimeReading.day(date, null) : TimeReading.conflict(date);
    }
    Integer story = context.yearOfStory();
    if (story != null && exists(story, month, day)) {
      LocalDate date = LocalDate.of(story, month, day);
      if (agrees(date, weekday)) {
        return TimeReading.day(date, Integer.toString(story));
      }
    }
    LocalDate published = context.published();
    if (published == null) {
      String value = String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
      return TimeReading.unsure(TimeType.DATE, value, TimeReading.UNANCHORED);
    }
    LocalDate date = nearest(published, month, day);
    if (date != null && !agrees(date, weekday)) {
      LocalDate other = date.isAfter(published) ? date.minusYears(1) : date.plusYears(1);
      return agrees(other, weekday)
          ? TimeReading.day(other, published.toString())
          : TimeReading.problem(TimeType.DATE, TimeReading.UNANCHORED);
    }
    return date == null
        ? TimeReading.problem(TimeType.DATE, TimeReading.IMPOSSIBLE)
        : TimeReading.day(date, published.toString());
  }

  private static boolean agrees(LocalDate date, @Nullable Integer weekday) {
    return weekday == null || date.getDayOfWeek().getValue() == weekday;
  }

  /** The last such day within ten months, else the next; {@code null} for 29 February too far. */
  private static @Nullable LocalDate nearest(LocalDate published, int month, int day) {
    LocalDate past = inYear(published.getYear(), month, day);
    if (past == null || past.isAfter(published)) {
      past = inYear(published.getYear() - 1, month, day);
    }
    if (past != null && !past.isBefore(published.minusMonths(MONTHS_BACK))) {
      return past;
    }
    LocalDate next = inYear(published.getYear(), month, day);
    boolean ahead = next != null && next.isAfter(published);
    return ahead ? next : inYear(published.getYear() + 1, month, day);
  }

  private static @Nullable LocalDate inYear(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException noLeapYear) {
      return null;
    }
  }

  /** "samedi 8", "le 8": the month is that of publication, or one beside it that fits. */
  private static TimeReading dayOnly(int day, @Nullable Integer weekday, TimeContext context) {
    LocalDate published = context.published();
    if (day < 1 || day > 31) {
      return TimeReading.problem(TimeType.DATE, TimeReading.IMPOSSIBLE);
    }
    if (published == null) {
      return TimeReading.problem(TimeType.DATE, TimeReading.UNANCHORED);
    }
    for (int months : new int[] {0, -1, 1}) {
      LocalDate month = published.withDayOfMonth(1).plusMonths(months);
      boolean fits = day <= month.lengthOfMonth();
      LocalDate date = fits ? month.withDayOfMonth(day) : null;
      if (date != null && (weekday == null ? months == 0 : agrees(date, weekday))) {
        return TimeReading.day(date, published.toString());
      }
    }
    return TimeReading.problem(TimeType.DATE, TimeReading.UNANCHORED);
  }
}
