package hearsay.dates;

import java.util.ArrayList;
import java.util.List;

/**
 * A number, a word or a sign of a line. White space is none.
 *
 * @param number its value; -1 for a word or a sign
 * @param length how many characters it has
 */
record DateToken(String text, int number, int start, int length) {

  private static final int LONGEST_NUMBER = 9;

  boolean isNumber() {
    return number >= 0;
  }

  boolean isNumber(int fewest, int most) {
    return number >= 0 && length >= fewest && length <= most;
  }

  boolean isSign(String signs) {
    return number < 0 && length == 1 && signs.indexOf(text.charAt(0)) >= 0;
  }

  boolean isWord() {
    return number < 0 && Character.isLetter(text.charAt(0));
  }

  int end() {
    return start + length;
  }

  /**
   * @param folded without accents, in lower case
   * @param cuts characters that are words of their own, such as the signs for year and month
   */
  static List<DateToken> of(String folded, String cuts) {
    List<DateToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      int end = end(folded, at, cuts);
      if (!Character.isSpaceChar(folded.charAt(at))) {
        String text = folded.substring(at, end);
        tokens.add(new DateToken(text, number(text), at, end - at));
      }
      at = end;
    }
    return tokens;
  }

  private static int end(String text, int start, String cuts) {
    char first = text.charAt(start);
    int end = start + 1;
    if (Character.isDigit(first)) {
      while (end < text.length() && Character.isDigit(text.charAt(end))) {
        end++;
      }
    } else if (Character.isLetter(first) && cuts.indexOf(first) < 0) {
      while (end < text.length()
          && isInWord(text.charAt(end))
          && cuts.indexOf(text.charAt(end)) < 0) {
        end++;
      }
    }
    return end;
  }

  private static boolean isInWord(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static int number(String text) {
    if (!Character.isDigit(text.charAt(0)) || text.length() > LONGEST_NUMBER) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      number = number * 10 + Character.digit(text.charAt(i), 10);
    }
    return number;
  }
}
