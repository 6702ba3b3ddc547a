package hearsay.segmentation;

import hearsay.text.Span;
import java.util.Arrays;

/**
 * The least pieces of a stretch of text that a token can consist of: runs of letters, runs of
 * digits, runs of one and the same mark, other characters one by one. White space belongs to none.
 * Confined to one thread.
 */
final class Atoms {

  /** A run of letters with their accents. */
  static final char LETTERS = 'x';

  /** A run of digits, and signs that count as such: {@code ½}, {@code ²}. */
  static final char DIGITS = '0';

  /** What stands before the first atom and after the last. */
  static final char NONE = ' ';

  /** Marks that are one when the same is repeated: "...", "!!", "--", "''". */
  private static final String RUNS = ".!?…-–—_*=~#$<>+^'`,";

  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int count;

  private final String text;

  Atoms(String text, Span stretch) {
    this.text = text;
    int at = stretch.start();
    while (at < stretch.end()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        at = add(at, end(at, stretch.end()));
      }
    }
  }

  private int add(int from, int to) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    starts[count] = from;
    ends[count++] = to;
    return to;
  }

  private int end(int from, int end) {
    int point = text.codePointAt(from);
    char type = typeOf(point);
    int to = from + Character.charCount(point);
    if (type == LETTERS || type == DIGITS) {
      while (to < end && continues(type, text.codePointAt(to))) {
        to += Character.charCount(text.codePointAt(to));
      }
    } else if (RUNS.indexOf(text.charAt(from)) >= 0) {
      while (to < end && text.charAt(to) == text.charAt(from)) {
        to++;
      }
    }
    return Math.min(to, end);
  }

  private static boolean continues(char type, int point) {
    return typeOf(point) == type || (type == LETTERS && isMark(point));
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** {@link #LETTERS}, {@link #DIGITS}, or the character itself. */
  private static char typeOf(int point) {
    if (point < 128) {
      boolean letter = (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
      return letter ? LETTERS : point >= '0' && point <= '9' ? DIGITS : (char) point;
    }
    if (Character.isLetter(point) || isMark(point)) {
      return LETTERS;
    }
    int type = Character.getType(point);
    boolean number =
        type == Character.DECIMAL_DIGIT_NUMBER
            || type == Character.OTHER_NUMBER
            || type == Character.LETTER_NUMBER;
    return number ? DIGITS : (char) Math.min(point, Character.MAX_VALUE);
  }

  int count() {
    return count;
  }

  boolean has(int atom) {
    return atom >= 0 && atom < count;
  }

  int start(int atom) {
    return starts[atom];
  }

  int end(int atom) {
    return ends[atom];
  }

  int length(int atom) {
    return ends[atom] - starts[atom];
  }

  /** What an atom is made of; {@link #NONE} where there is no such atom. */
  char type(int atom) {
    return has(atom) ? typeOf(text.codePointAt(starts[atom])) : NONE;
  }

  /** True for letters and digits. */
  boolean isWord(int atom) {
    char type = type(atom);
    return type == LETTERS || type == DIGITS;
  }

  /** True when no white space stands between an atom and the next, and there is a next. */
  boolean touchesNext(int atom) {
    return has(atom) && has(atom + 1) && ends[atom] == starts[atom + 1];
  }

  /** True when the atom begins with an upper-case letter. */
  boolean isUpper(int atom) {
    return has(atom) && Character.isUpperCase(text.codePointAt(starts[atom]));
  }

  boolean isSpacedByOne(int atom) {
    return has(atom) && has(atom + 1) && ends[atom] + 1 == starts[atom + 1];
  }
}
