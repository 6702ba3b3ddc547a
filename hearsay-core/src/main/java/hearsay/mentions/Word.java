package hearsay.mentions;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One word, number or sign of a text, as the finders of this package see it. Immutable.
 *
 * @param start first UTF-16 unit in the normalised text
 * @param end one past the last
 * @param lower the word in lower case; for a number its characters as written
 * @param shape what it is made of
 * @param joint what stands between it and the word before
 * @param number the number that digits spell; {@code null} for other shapes and for runs of digits
 *     too long to be a number
 */
record Word(
    int start, int end, String lower, Shape shape, Joint joint, @Nullable BigDecimal number) {

  /** What a word is made of. */
  enum Shape {
    /** Letters, the first in lower case. */
    LOWER,
    /** Letters, the first a capital. */
    CAPITAL,
    /** Digits, with their separators. */
    DIGITS,
    /** One sign. */
    SIGN
  }

  /** What stands between a word and the one before it. */
  enum Joint {
    SPACE,
    /** Nothing. */
    GLUED,
    /** One hyphen, or a dash between digits. */
    HYPHEN
  }

  boolean isLetters() {
    return shape == Shape.LOWER || shape == Shape.CAPITAL;
  }

  boolean isCapital() {
    return shape == Shape.CAPITAL;
  }

  boolean isDigits() {
    return shape == Shape.DIGITS;
  }

  boolean isSign() {
    return shape == Shape.SIGN;
  }

  boolean isJoined(Joint how) {
    return joint == how;
  }

  boolean is(String word) {
    return lower.equals(word);
  }

  /** The digits as a small whole number; -1 when they are none, or have separators. */
  int whole() {
    if (number == null || lower.length() > 9 || lower.length() != digits()) {
      return -1;
    }
    return number.intValue();
  }

  /** How many digits it is written with. */
  int digits() {
    int count = 0;
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) >= '0' && lower.charAt(i) <= '9') {
        count++;
      }
    }
    return count;
  }
}
