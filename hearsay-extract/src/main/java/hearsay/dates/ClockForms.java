package hearsay.dates;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The time of day before or after a date, with its distance from UTC. For one line. */
final class ClockForms {

  /**
   * The tokens of a date and its clock.
   *
   * @param start the first token of the clock, or the date's end
   * @param end the token after both
   */
  record Match(int start, int end, @Nullable LocalTime time, @Nullable ZoneOffset offset) {}

  /** Signs that may stand between a date and its time. */
  private static final String SIGNS = ",.-\u2013\u2014|\u2022\u00B7/(@";

  /** Signs and words between a date and its time. */
  private static final int MOST_BETWEEN = 4;

  /** Tokens of a clock and of what stands between it and the date after it. */
  private static final int MOST_BEFORE = 12;

  private final List<DateToken> tokens;
  private final DateWords words;

  ClockForms(List<DateToken> tokens, DateWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /**
   * The clock of the date whose tokens these are; one before it starts at {@code free} at least.
   */
  Match around(int free, int start, int end) {
    Match after = after(end);
    if (after != null) {
      return after;
    }
    Match before = before(free, start);
    return before == null ? new Match(end, end, null, null) : withEnd(before, end);
  }

  private static Match withEnd(Match match, int end) {
    return new Match(match.start, end, match.time, match.offset);
  }

  private boolean has(int i) {
    return i < tokens.size();
  }

  private boolean isBetween(int i) {
    DateToken token = tokens.get(i);
    return token.isSign(SIGNS) || words.isA("at", token) || token.text().equals("t");
  }

  private @Nullable Match after(int end) {
    int at = end;
    boolean told = false;
    while (has(at) && at < end + MOST_BETWEEN && isBetween(at)) {
      told |= words.isA("at", tokens.get(at));
      at++;
    }
    return clock(at, told);
  }

  /** "18:05, 12 mars 2021": only with a colon. */
  private @Nullable Match before(int free, int start) {
    for (int at = Math.max(free, start - MOST_BEFORE); at + 2 < start; at++) {
      Match match = isColon(at + 1) ? clock(at, false) : null;
      boolean first = at == 0 || !tokens.get(at - 1).isSign(":.");
      if (match != null && first && match.end <= start && isFiller(match.end, start)) {
        return match;
      }
    }
    return null;
  }

  private boolean isFiller(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).isNumber()) {
        return false;
      }
    }
    return to - from <= MOST_BETWEEN;
  }

  private boolean isColon(int i) {
    return has(i) && tokens.get(i).isSign(":");
  }

  private boolean isMinute(int i) {
    return has(i) && tokens.get(i).isNumber(2, 2);
  }

  /**
   * 18:05, 18:05:33, 18h05, 18 h, 6:05 pm, 18.05 after a word for "at", 18 Uhr; null for anything
   * else.
   */
  private @Nullable Match clock(int i, boolean told) {
    int at = i;
    boolean early = has(at) && words.isA("half", tokens.get(at));
    at += early ? 1 : 0;
    if (!has(at) || !tokens.get(at).isNumber(1, 2)) {
      return null;
    }
    int minute = -1;
    int second = 0;
    int end = at + 1;
    if ((isColon(end) || isHour(end) || isPoint(end, told)) && isMinute(end + 1)) {
      minute = tokens.get(end + 1).number();
      end += 2;
      end += has(end) && words.isMark(tokens.get(end), "minute") ? 1 : 0;
      if (isColon(end) && isMinute(end + 1)) {
        second = tokens.get(end + 1).number();
        end = afterFraction(end + 2);
      }
    } else if (isHour(end)) {
      minute = 0;
      end++;
    }
    return closed(i, end, tokens.get(at).number(), minute, second, early ? tokens.get(i) : null);
  }

  private int afterFraction(int end) {
    boolean fraction =
        has(end + 1) && tokens.get(end).isSign(".") && tokens.get(end + 1).isNumber();
    return fraction && tokens.get(end).end() == tokens.get(end + 1).start() ? end + 2 : end;
  }

  private boolean isHour(int i) {
    return has(i) && (tokens.get(i).text().equals("h") || words.isMark(tokens.get(i), "hour"));
  }

  /** "18.05" is a time after a word that says so, or before one. */
  private boolean isPoint(int i, boolean told) {
    boolean point = has(i) && tokens.get(i).isSign(".");
    return point && (told || (has(i + 2) && words.isA("clock", tokens.get(i + 2))));
  }

  private @Nullable Match closed(
      int start, int from, int hour, int minutes, int second, @Nullable DateToken early) {
    int end = from;
    int minute = minutes;
    if (has(end) && words.isA("clock", tokens.get(end))) {
      minute = Math.max(minute, 0);
      end++;
    }
    int half = half(end);
    DateToken noon = half > end ? tokens.get(end) : early;
    end = half;
    if (noon != null) {
      minute = Math.max(minute, 0);
    }
    LocalTime time = minute < 0 ? null : time(hour, minute, second, noon);
    if (time == null) {
      return null;
    }
    return zoned(start, end, time);
  }

  /** The token after "pm", "p.m." or nothing. */
  private int half(int i) {
    if (has(i) && words.isA("half", tokens.get(i))) {
      return i + 1;
    }
    boolean spelled =
        has(i + 2)
            && (tokens.get(i).text().equals("a") || tokens.get(i).text().equals("p"))
            && tokens.get(i + 1).isSign(".")
            && tokens.get(i + 2).text().equals("m");
    if (!spelled) {
      return i;
    }
    return has(i + 3) && tokens.get(i + 3).isSign(".") ? i + 4 : i + 3;
  }

  private @Nullable LocalTime time(int hour, int minute, int second, @Nullable DateToken noon) {
    int hours = hour;
    if (noon != null && hour >= 1 && hour <= 12) {
      boolean afternoon = words.isAfternoon(noon) || noon.text().equals("p");
      hours = hour % 12 + (afternoon ? 12 : 0);
    }
    try {
      return LocalTime.of(hours, minute, second);
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  private Match zoned(int start, int from, LocalTime time) {
    int open = has(from) && tokens.get(from).isSign("(") ? from + 1 : from;
    ZoneOffset zone = has(open) ? words.zone(tokens.get(open)) : null;
    int at = zone == null ? from : open + 1;
    if (!has(at + 1) || !tokens.get(at).isSign("+-\u2212") || !tokens.get(at + 1).isNumber()) {
      return new Match(start, at, time, zone);
    }
    ZoneOffset offset = offset(at, zone != null);
    boolean minutes = isColon(at + 2) && isMinute(at + 3);
    int end = at + (minutes ? 4 : 2);
    return offset == null ? new Match(start, at, time, zone) : new Match(start, end, time, offset);
  }

  /** +01:00, +0100, and after the name of a zone +1. */
  private @Nullable ZoneOffset offset(int sign, boolean named) {
    DateToken hours = tokens.get(sign + 1);
    boolean four = hours.length() == 4;
    if (!(four || hours.length() == 2 || (named && hours.length() == 1))) {
      return null;
    }
    int hour = four ? hours.number() / 100 : hours.number();
    int minute = four ? hours.number() % 100 : 0;
    if (isColon(sign + 2) && isMinute(sign + 3)) {
      minute = tokens.get(sign + 3).number();
    }
    int factor = tokens.get(sign).isSign("+") ? 1 : -1;
    try {
      return ZoneOffset.ofHoursMinutes(factor * hour, factor * minute);
    } catch (DateTimeException impossible) {
      return null;
    }
  }
}
