package hearsay.text;

import java.util.Arrays;

/**
 * Converts offsets of one text from UTF-16 units to Unicode code points, the unit of the ledger.
 * Immutable; built once per text.
 *
 * <p>Costs nothing where the text has no character outside the Basic Multilingual Plane. An offset
 * in the middle of a surrogate pair counts as the offset of the pair.
 */
public final class CodePoints {

  private static final int[] NONE = {};

  /** Offsets of the low surrogates of all pairs, ascending. */
  private final int[] lowSurrogates;

  private CodePoints(int[] lowSurrogates) {
    this.lowSurrogates = lowSurrogates;
  }

  public static CodePoints of(CharSequence text) {
    int[] found = NONE;
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(16, 2 * count));
        }
        found[count++] = i;
      }
    }
    return new CodePoints(count == found.length ? found : Arrays.copyOf(found, count));
  }

  /** Code points before the UTF-16 offset {@code utf16}. */
  public int at(int utf16) {
    int at = Arrays.binarySearch(lowSurrogates, utf16);
    // A low surrogate at the offset itself: the offset is inside a pair and counts as the pair's
    // start.
    int before = at >= 0 ? at + 1 : -at - 1;
    return utf16 - before;
  }
}
