package hearsay.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forms that a date without its time can have, tried at one token of a line. For one line. */
final class DateForms {

  /** A date and the number of the token after it. */
  record Match(LocalDate date, int end) {}

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  /** What stands between day, month and year in figures. */
  private static final String SIGNS = "./-";

  private final List<DateToken> tokens;
  private final DateWords words;
  private final DateStyle style;

  DateForms(List<DateToken> tokens, DateWords words, DateStyle style) {
    this.tokens = tokens;
    this.words = words;
    this.style = style;
  }

  @Nullable Match at(int i) {
    if (isPartOfNumber(i)) {
      return null;
    }
    Match match = tokens.get(i).isNumber() ? figures(i) : null;
    match = match != null ? match : marked(i);
    match = match != null ? match : dayFirst(i);
    match = match != null ? match : monthFirst(i);
    return match != null ? match : yearFirst(i);
  }

  /** A number with a sign and a number before it is no start: the 1 of "3.1.2.2021". */
  private boolean isPartOfNumber(int i) {
    return i >= 2
        && tokens.get(i).isNumber()
        && tokens.get(i - 1).isSign(SIGNS)
        && tokens.get(i - 2).isNumber()
        && tokens.get(i - 2).end() == tokens.get(i - 1).start()
        && tokens.get(i - 1).end() == tokens.get(i).start();
  }

  private boolean has(int i) {
    return i < tokens.size();
  }

  private boolean isNumber(int i, int fewest, int most) {
    return has(i) && tokens.get(i).isNumber(fewest, most);
  }

  private boolean isYear(int i) {
    return isNumber(i, 4, 4) && isYearValue(tokens.get(i).number());
  }

  private static boolean isYearValue(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private int number(int i) {
    return tokens.get(i).number();
  }

  private static @Nullable Match match(int year, int month, int day, int end) {
    try {
      return new Match(LocalDate.of(year, month, day), end);
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  /** 2021-03-12, 12.03.2021, 12/3/21. */
  private @Nullable Match figures(int i) {
    if (!isNumber(i + 4, 1, 4) || !tokens.get(i + 1).isSign(SIGNS)) {
      return null;
    }
    String sign = tokens.get(i + 1).text();
    boolean longer = isNumber(i + 6, 1, 4) && tokens.get(i + 5).text().equals(sign);
    if (longer || !isNumber(i + 2, 1, 2) || !tokens.get(i + 3).text().equals(sign)) {
      return null;
    }
    if (isYear(i) && isNumber(i + 4, 1, 2)) {
      return match(number(i), number(i + 2), number(i + 4), i + 5);
    }
    if (!isNumber(i, 1, 2)) {
      return null;
    }
    boolean shortYear = isNumber(i + 4, 2, 2) && !sign.equals("-");
    int year = shortYear ? 2000 + number(i + 4) : number(i + 4);
    boolean told = shortYear || isYear(i + 4);
    return told ? ordered(year, number(i), number(i + 2), sign, i + 5) : null;
  }

  /** The numbers decide where one is more than twelve; with a full stop the day comes first. */
  private @Nullable Match ordered(int year, int first, int second, String sign, int end) {
    DateStyle.Order order = sign.equals(".") ? DateStyle.Order.DAY_FIRST : style.order();
    if (second > 12) {
      return match(year, first, second, end);
    }
    boolean same = first > 12 || first == second;
    return switch (order) {
      case MONTH_FIRST -> same ? match(year, second, first, end) : match(year, first, second, end);
      case UNSURE -> same ? match(year, second, first, end) : null;
      case DAY_FIRST -> match(year, second, first, end);
    };
  }

  /** 2021年3月12日, and "12 tháng 3 năm 2021". */
  private @Nullable Match marked(int i) {
    if (!has(i + 4) || !words.isA("mark", tokens.get(i + 1)) || !isNumber(i + 2, 1, 2)) {
      return null;
    }
    boolean yearFirst = isYear(i) && words.isMark(tokens.get(i + 1), "year");
    if (yearFirst && words.isMark(tokens.get(i + 3), "month") && isNumber(i + 4, 1, 2)) {
      boolean day = has(i + 5) && words.isMark(tokens.get(i + 5), "day");
      return match(number(i), number(i + 2), number(i + 4), day ? i + 6 : i + 5);
    }
    boolean dayFirst = isNumber(i, 1, 2) && words.isMark(tokens.get(i + 1), "month");
    return dayFirst && words.isMark(tokens.get(i + 3), "year") && isYear(i + 4)
        ? match(number(i + 4), number(i + 2), number(i), i + 5)
        : null;
  }

  /** 12 mars 2021, 1er mars 2021, 12. März 2021, 3 de mayo de 2021, 29th of March, 2021. */
  private @Nullable Match dayFirst(int i) {
    if (!isNumber(i, 1, 2)) {
      return null;
    }
    int at = between(i + 1);
    int month = month(at);
    if (month == 0) {
      return null;
    }
    int year = between(at + 1);
    if (isYear(year)) {
      return match(number(year), month, number(i), year + 1);
    }
    return isShortYear(year) ? match(2000 + number(year), month, number(i), year + 1) : null;
  }

  /** March 12, 2021, Dec. 29th 2019. */
  private @Nullable Match monthFirst(int i) {
    int month = month(i);
    int day = between(i + 1);
    if (month == 0 || !isNumber(day, 1, 2)) {
      return null;
    }
    int year = between(day + 1);
    return isYear(year) ? match(number(year), month, number(day), year + 1) : null;
  }

  /** 2021. március 12. */
  private @Nullable Match yearFirst(int i) {
    int at = between(i + 1);
    int month = isYear(i) ? month(at) : 0;
    int day = between(at + 1);
    boolean told = month > 0 && isNumber(day, 1, 2) && !isClock(day);
    return told ? match(number(i), month, number(day), day + 1) : null;
  }

  private int month(int i) {
    return has(i) && tokens.get(i).isWord()
        ? words.month(tokens.get(i).text(), style.language())
        : 0;
  }

  /** The token after signs and short words that may stand between the parts of a date. */
  private int between(int i) {
    int at = i;
    while (at < i + 3
        && has(at)
        && (tokens.get(at).isSign(".,-/'\u00BA\u00AA") || words.isA("part", tokens.get(at)))) {
      at++;
    }
    return at;
  }

  /** Two figures that close the line, or have a sign after them that no clock has. */
  private boolean isShortYear(int i) {
    return isNumber(i, 2, 2)
        && (!has(i + 1) || tokens.get(i + 1).isSign(",)|-\u2013\u2014\u2022\u00B7"));
  }

  private boolean isClock(int i) {
    return has(i + 1) && (tokens.get(i + 1).isSign(":") || tokens.get(i + 1).text().equals("h"));
  }
}
