package hearsay.segmentation;

/**
 * How stretches of text look, as small numbers that serve as {@link Clues}. Letter case counts in
 * shapes and not in hashes of words. Stateless.
 */
final class Shapes {

  /** Longer words hash and look as their ends do; keeps every clue constant in cost. */
  private static final int LOOK = 24;

  private Shapes() {}

  /** Hash of a word in lower case, every digit as one and the same. */
  static int wordHash(String text, int from, int to) {
    int hash = to - from;
    int start = Math.max(from, to - LOOK);
    for (int i = start; i < to; i++) {
      hash = hash * 31 + folded(text.charAt(i));
    }
    return Clues.mix(hash);
  }

  /** Hash of the last {@code length} characters in lower case, or of all where there are fewer. */
  static int suffixHash(String text, int from, int to, int length) {
    int hash = length;
    for (int i = Math.max(from, to - length); i < to; i++) {
      hash = hash * 31 + folded(text.charAt(i));
    }
    return Clues.mix(hash);
  }

  static int prefixHash(String text, int from, int to, int length) {
    int hash = -length;
    for (int i = from; i < Math.min(to, from + length); i++) {
      hash = hash * 31 + folded(text.charAt(i));
    }
    return Clues.mix(hash);
  }

  private static char folded(char c) {
    return c >= '0' && c <= '9' ? '0' : Character.toLowerCase(c);
  }

  /** What kinds of characters follow each other, runs of one kind as one: "Xx.0" for "Mai.12". */
  static int shape(String text, int from, int to) {
    int hash = 0;
    char last = 0;
    for (int i = from; i < Math.min(to, from + LOOK); i++) {
      char kind = kind(text.charAt(i));
      if (kind != last) {
        hash = hash * 31 + kind;
      }
      last = kind;
    }
    return Clues.mix(hash);
  }

  /** {@code X} upper case, {@code x} other letters, {@code 0} digits, marks as they are. */
  static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? '0' : c;
  }

  /** A length as one of few steps. */
  static int step(int length) {
    if (length < 6) {
      return length;
    }
    return length < 9 ? 6 : length < 13 ? 7 : length < 20 ? 8 : length < 35 ? 9 : 10;
  }

  /**
   * How a token begins and goes on: 1 lower case, 2 a capital and lower case, 3 one capital alone,
   * 4 capitals, 5 digit, 6 any other letter, 7 a mark; 0 for nothing.
   */
  static int look(String text, int from, int to) {
    if (from >= to) {
      return 0;
    }
    char kind = kind(text.charAt(from));
    if (kind == 'X') {
      char second = to - from > 1 ? kind(text.charAt(from + 1)) : ' ';
      return second == 'x' ? 2 : second == 'X' ? 4 : 3;
    }
    return kind == 'x' ? (Character.isLowerCase(text.charAt(from)) ? 1 : 6) : kind == '0' ? 5 : 7;
  }
}
