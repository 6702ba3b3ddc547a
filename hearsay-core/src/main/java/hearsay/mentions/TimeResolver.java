package hearsay.mentions;

import hearsay.mentions.TimeGrammar.Match;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Turns a match of a time pattern into a TIMEX3 value, or into the reason why there is none. Pure;
 * safe for all threads.
 *
 * <p>The {@code value} column of {@code times.tsv} names what to do: {@code date}, {@code shift -1
 * W} (from publication), {@code anchor +1 D} (from the last day the block told), {@code duration n
 * unit}, {@code set 1 D}, {@code ref PAST_REF} and so on; each is a method here.
 */
final class TimeResolver {

  private final CalendarDates dates = new CalendarDates();

  TimeReading read(Match match, TimeContext context) {
    List<String> op = match.rule().value();
    return switch (op.get(0)) {
      case "date" -> dates.date(match, context);
      case "ref" -> TimeReading.unsure(TimeType.DATE, op.get(1), TimeReading.VAGUE);
      case "today" -> today(context);
      case "shift" -> shift(match, context, context.published());
      case "anchor" -> shift(match, context, context.anchorFor(unit(match, op.get(2))));
      case "weekday" -> weekday(match, op.get(1), context);
      case "month-year" -> monthOfYear(match, op.get(1), context);
      case "feast" -> feast(match, op.get(1), context);
      case "loose-part" -> loosePart(match, context);
      case "month" -> month(match, op.get(1), context);
      case "season" -> season(match, op, context);
      case "quarter" -> quarter(match, context);
      case "duration" -> duration(match, op);
      case "duration-half" -> durationAndHalf(match);
      case "set" -> set(match, op);
      case "weekdays" -> TimeReading.value(TimeType.SET, "XXXX-WXX-" + op.get(1));
      case "set-part" -> TimeReading.value(TimeType.SET, "XXXX-XX-XXT" + op.get(1));
      case "decade" -> TimeReading.value(TimeType.DATE, text(match, TimeSlot.DECADE));
      case "century" -> century(match, op);
      case "year" -> TimeReading.value(TimeType.DATE, text(match, TimeSlot.YEAR));
      case "clock" -> clock(match, context);
      case "part" -> part(match, op, context);
      case "night" -> night(match, context);
      case "event" -> TimeReading.problem(type(match), TimeReading.UNANCHORED);
      case "offset" -> offset(match, context);
      case "vague" -> TimeReading.problem(type(match), TimeReading.VAGUE);
      default -> throw new IllegalArgumentException(match.rule().id() + ": " + op);
    };
  }

  private static TimeType type(Match match) {
    String type = match.rule().type();
    return type.equals("DAY") ? TimeType.DATE : TimeType.valueOf(type);
  }

  private static String text(Match match, TimeSlot slot) {
    String text = match.text(slot);
    return text == null ? "" : text;
  }

  /** "deux jours avant le 3 mai": counted from the date the match holds. */
  private TimeReading offset(Match match, TimeContext context) {
    Match date = match.nested(TimeSlot.DATE);
    TimeReading from = date == null ? null : read(date, context);
    return shift(match, context, from == null ? null : from.day());
  }

  private static TimeReading today(TimeContext context) {
    LocalDate day = context.published();
    return day == null
        ? TimeReading.unsure(TimeType.DATE, "PRESENT_REF", TimeReading.VAGUE)
        : TimeReading.day(day, day.toString());
  }

  private static TimeUnit unit(Match match, String named) {
    if (!named.equals("unit")) {
      return TimeUnit.of(named);
    }
    String slot = match.text(TimeSlot.UNIT);
    return TimeUnit.of(slot == null ? text(match, TimeSlot.CLOCKUNIT) : slot);
  }

  /** "-1", "+n": the second stands for the number in the text. */
  private static @Nullable BigDecimal count(Match match, String told) {
    boolean negative = told.startsWith("-");
    String bare = negative || told.startsWith("+") ? told.substring(1) : told;
    String text = bare.equals("n") ? number(match) : bare;
    if (text.equals("X")) {
      return null;
    }
    BigDecimal count = new BigDecimal(text);
    return negative ? count.negate() : count;
  }

  private static String number(Match match) {
    String n = match.text(TimeSlot.N);
    return n == null ? "X" : n;
  }

  private static TimeReading shift(Match match, TimeContext context, @Nullable LocalDate from) {
    List<String> op = match.rule().value();
    BigDecimal by = count(match, op.get(1));
    TimeUnit unit = unit(match, op.get(2));
    TimeType type = unit.isClock() ? TimeType.TIME : TimeType.DATE;
    if (by == null) {
      String ref = op.get(1).startsWith("-") ? "PAST_REF" : "FUTURE_REF";
      return TimeReading.unsure(type, ref, TimeReading.VAGUE);
    }
    if (op.get(2).equals("unit") && (unit == TimeUnit.DE || unit == TimeUnit.CE)) {
      by = by.multiply(BigDecimal.valueOf(unit == TimeUnit.DE ? 10 : 100));
      unit = TimeUnit.Y;
    }
    boolean whole = by.stripTrailingZeros().scale() <= 0 && by.abs().longValue() < 10_000;
    if (from == null || unit.isClock() || !whole) {
      return TimeReading.problem(type, TimeReading.UNANCHORED);
    }
    LocalDate day = unit.shift(from, by.longValue());
    TimeReading date =
        new TimeReading(
            type, unit.value(day), from.toString(), null, unit == TimeUnit.D ? day : null, null);
    return withTime(match, date, context);
  }

  /** Adds the time of day that the match holds beside its date. */
  static TimeReading withTime(Match match, TimeReading date, TimeContext context) {
    String part = match.text(TimeSlot.PART);
    if (part != null) {
      return date.at("T" + part);
    }
    Match clock = match.nested(TimeSlot.CLOCK);
    return clock == null ? date : date.at("T" + ClockTimes.time(clock));
  }

  private TimeReading weekday(Match match, String which, TimeContext context) {
    LocalDate published = context.published();
    int weekday = Integer.parseInt(text(match, TimeSlot.WEEKDAY));
    if (published == null) {
      return withTime(match, TimeReading.problem(TimeType.DATE, TimeReading.UNANCHORED), context);
    }
    LocalDate past = TimeUnit.lastOrSame(published, weekday);
    LocalDate day =
        switch (which) {
          case "this" -> TimeUnit.nearest(published, weekday);
          case "last" -> past.equals(published) ? past.minusWeeks(1) : past;
          case "next" -> past.plusWeeks(1);
          default -> past;
        };
    return withTime(match, TimeReading.day(day, published.toString()), context);
  }

  /** "mars dernier", "next June": the nearest such month on that side. */
  private static TimeReading month(Match match, String which, TimeContext context) {
    LocalDate published = context.published();
    if (published == null) {
      return TimeReading.problem(TimeType.DATE, TimeReading.UNANCHORED);
    }
    int month = Integer.parseInt(text(match, TimeSlot.MONTH));
    int from = published.getMonthValue();
    boolean last = which.equals("last");
    int shift = last ? (month < from ? 0 : -1) : month > from ? 0 : 1;
    LocalDate day = LocalDate.of(published.getYear() + shift, month, 1);
    return new TimeReading(
        TimeType.DATE, TimeUnit.M.value(day), published.toString(), null, null, null);
  }

  /** "mars de l'an dernier": the month of a year counted from publication. */
  private static TimeReading monthOfYear(Match match, String shift, TimeContext context) {
    LocalDate published = context.published();
    if (published == null) {
      return TimeReading.problem(TimeType.DATE, TimeReading.UNANCHORED);
    }
    int month = Integer.parseInt(text(match, TimeSlot.MONTH));
    LocalDate day = LocalDate.of(published.getYear() + Integer.parseInt(shift), month, 1);
    return new TimeReading(
        TimeType.DATE, TimeUnit.M.value(day), published.toString(), null, null, null);
  }

  /** A feast with a fixed date, told as {@code 12-25}. */
  private static TimeReading feast(Match match, String monthAndDay, TimeContext context) {
    int month = Integer.parseInt(monthAndDay.substring(0, 2));
    int day = Integer.parseInt(monthAndDay.substring(3));
    String year = match.text(TimeSlot.YEAR);
    Integer told = year == null ? null : Integer.valueOf(year);
    return CalendarDates.dayOf(told, month, day, null, context);
  }

  /** "la nuit", "the evening": of the day told last in the block, else of none. */
  private static TimeReading loosePart(Match match, TimeContext context) {
    LocalDate day = context.anchor();
    return day == null
        ? TimeReading.problem(TimeType.TIME, TimeReading.UNANCHORED)
        : TimeReading.day(day, day.toString()).at("T" + text(match, TimeSlot.PART));
  }

  private static TimeReading season(Match match, List<String> op, TimeContext context) {
    String season = "-" + text(match, TimeSlot.SEASON);
    String year = match.text(TimeSlot.YEAR);
    if (year != null) {
      return TimeReading.value(TimeType.DATE, year + season);
    }
    LocalDate published = context.published();
    if (published == null || op.size() < 2) {
      return TimeReading.unsure(TimeType.DATE, "XXXX" + season, TimeReading.UNANCHORED);
    }
    int shift = Integer.parseInt(op.get(1));
    int first = (List.of("-SP", "-SU", "-FA", "-WI").indexOf(season) + 1) * 3;
    int month = published.getMonthValue();
    boolean begun = month >= first;
    boolean over = month >= first + 3;
    int years = shift < 0 ? (over ? 0 : -1) : shift > 0 ? (begun ? 1 : 0) : begun ? 0 : -1;
    int told = published.getYear() + (shift == 0 && !season.equals("-WI") ? 0 : years);
    return new TimeReading(TimeType.DATE, told + season, published.toString(), null, null, null);
  }

  private static TimeReading quarter(Match match, TimeContext context) {
    int quarter = Integer.parseInt(text(match, TimeSlot.ORDINAL));
    String year = match.text(TimeSlot.YEAR);
    LocalDate published = context.published();
    if (quarter < 1 || quarter > 4) {
      return TimeReading.problem(TimeType.DATE, TimeReading.IMPOSSIBLE);
    }
    if (year == null && published == null) {
      return TimeReading.unsure(TimeType.DATE, "XXXX-Q" + quarter, TimeReading.UNANCHORED);
    }
    if (year != null || published == null) {
      return TimeReading.value(TimeType.DATE, year + "-Q" + quarter);
    }
    boolean ahead = quarter > (published.getMonthValue() + 2) / 3;
    String value = (published.getYear() - (ahead ? 1 : 0)) + "-Q" + quarter;
    return new TimeReading(TimeType.DATE, value, published.toString(), null, null, null);
  }

  /** {@code duration n unit}, {@code duration 1 D}; halves go down a unit where they can. */
  private static TimeReading duration(Match match, List<String> op) {
    BigDecimal count = count(match, op.get(1));
    TimeUnit unit = unit(match, op.get(2));
    String told = count == null ? "X" : count.stripTrailingZeros().toPlainString();
    return TimeReading.value(TimeType.DURATION, unit.duration(told));
  }

  /** "deux heures et demie". */
  private static TimeReading durationAndHalf(Match match) {
    BigDecimal count = count(match, "n");
    String told =
        count == null ? "X" : count.add(new BigDecimal("0.5")).stripTrailingZeros().toPlainString();
    return TimeReading.value(TimeType.DURATION, unit(match, "unit").duration(told));
  }

  private static TimeReading set(Match match, List<String> op) {
    if (op.get(1).equals("weekday")) {
      return TimeReading.value(TimeType.SET, "XXXX-WXX-" + text(match, TimeSlot.WEEKDAY));
    }
    BigDecimal count = count(match, op.get(1));
    String told = count == null ? "X" : count.stripTrailingZeros().toPlainString();
    return TimeReading.value(TimeType.SET, unit(match, op.get(2)).duration(told));
  }

  private static TimeReading century(Match match, List<String> op) {
    int century = Integer.parseInt(text(match, TimeSlot.CENTURY));
    String value = String.format(Locale.ROOT, "%02d", century - 1);
    boolean before = op.size() > 1 && op.get(1).equals("BC");
    return TimeReading.value(TimeType.DATE, before ? "BC" + value : value);
  }

  /** A time of day by itself, on the day told last, else on that of publication. */
  TimeReading clock(Match match, TimeContext context) {
    Match clock = match.nested(TimeSlot.CLOCK);
    String time = "T" + ClockTimes.time(clock == null ? match : clock);
    boolean today = match.rule().value().contains("today");
    LocalDate day = today || context.anchor() == null ? context.published() : context.anchor();
    return day == null
        ? TimeReading.unsure(TimeType.TIME, "XXXX-XX-XX" + time, TimeReading.UNANCHORED)
        : TimeReading.day(day, day.toString()).at(time);
  }

  /** "ce matin", "last night": a part of a day counted from that of publication. */
  private static TimeReading part(Match match, List<String> op, TimeContext context) {
    Match date = match.nested(TimeSlot.DATE);
    LocalDate published = context.published();
    String part = op.size() > 2 ? op.get(2) : text(match, TimeSlot.PART);
    if (date != null || published == null) {
      return TimeReading.problem(TimeType.TIME, TimeReading.UNANCHORED);
    }
    LocalDate day = published.plusDays(Long.parseLong(op.get(1)));
    return TimeReading.day(day, published.toString()).at("T" + part);
  }

  /** "la nuit de samedi à dimanche": the night that begins on the first. */
  private TimeReading night(Match match, TimeContext context) {
    return weekday(match, "past", context).at("TNI");
  }
}
