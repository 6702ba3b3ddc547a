package hearsay.formats;

import java.math.BigDecimal;

/** Numbers as people read them: digits in groups of three, a decimal comma or point. */
public final class Figures {

  private static final char NO_BREAK_SPACE = '\u00a0';

  /** Numbers with more digits or decimals than this stay in scientific notation. */
  private static final int MOST_DIGITS = 40;

  private Figures() {}

  /** {@code 1 200}; four digits and more are grouped, with no-break spaces. */
  public static String grouped(long number) {
    return grouped(BigDecimal.valueOf(number), '.');
  }

  /** {@code 1 200,5}, with {@code decimalMark} before the decimals. */
  public static String grouped(BigDecimal number, char decimalMark) {
    BigDecimal shown = number.stripTrailingZeros();
    if (Math.abs((long) shown.scale()) > MOST_DIGITS || shown.precision() > MOST_DIGITS) {
      return number.toString();
    }
    String plain = shown.toPlainString();
    int point = plain.indexOf('.');
    int whole = point < 0 ? plain.length() : point;
    int first = plain.startsWith("-") ? 1 : 0;
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < whole; i++) {
      if (i > first && (whole - i) % 3 == 0) {
        out.append(NO_BREAK_SPACE);
      }
      out.append(plain.charAt(i));
    }
    return point < 0
        ? out.toString()
        : out.append(decimalMark).append(plain, point + 1, plain.length()).toString();
  }

  /** Digits only, for machines; scientific notation only where the digits would run away. */
  static String plain(BigDecimal number) {
    return Math.abs((long) number.scale()) > MOST_DIGITS
        ? number.toString()
        : number.toPlainString();
  }
}
