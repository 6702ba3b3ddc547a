package hearsay.text;

import java.text.Normalizer.Form;
import java.util.Arrays;

/**
 * Makes the {@link AlignedText} that analysis runs on.
 *
 * <p>Replaced one for one: every apostrophe-like sign by {@code '} (taggers know no other), every
 * space that is not U+0020 by U+0020 (line ends and tabs stay; a page break is a space), every
 * typographic hyphen by {@code -}. Dropped: soft hyphens, zero-width and directional marks,
 * byte-order marks, other control characters. Spelled out: the Latin ligatures of old typesetting
 * ("ﬁ"). A letter followed by a combining accent becomes the letter that Unicode composes of them,
 * where there is one.
 *
 * <p>Double quotation marks are not touched, since which one was set is evidence; single ones fall
 * together with the apostrophe, so whoever needs them looks at the original. Stateless; safe for
 * all threads. Linear in the length of the text.
 */
public final class Normalizer {

  private static final String LIGATURES = "ﬀﬁﬂﬃﬄﬅﬆ";
  private static final String[] SPELLED = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

  private Normalizer() {}

  public static AlignedText normalize(String text) {
    int first = 0;
    while (first < text.length() && isPlain(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return new AlignedText(text, text, null, null);
    }
    Output out = new Output(text, first);
    for (int i = first; i < text.length(); i++) {
      step(text.charAt(i), i, out);
    }
    return out.result();
  }

  /** True for characters that are copied whatever stands around them; most text is nothing else. */
  private static boolean isPlain(char c) {
    return (c >= ' ' && c < '\u007F' && c != '`')
        || (c > '\u00A0' && c < '\u02B0' && c != '\u00AD' && c != '\u00B4')
        || isLayout(c);
  }

  private static boolean isLayout(char c) {
    return c == '\n' || c == '\r' || c == '\t';
  }

  private static void step(char c, int at, Output out) {
    int ligature = c >= '\uFB00' && c <= '\uFB06' ? LIGATURES.indexOf(c) : -1;
    if (ligature >= 0) {
      out.append(SPELLED[ligature], at);
    } else if (isCombining(c) && out.compose(c, at)) {
      return;
    } else if (isPlain(c) || !isDropped(c)) {
      out.append(replaced(c), at);
    }
  }

  private static char replaced(char c) {
    return switch (c) {
      case '\u2019', '\u2018', '\u02BC', '\u2032', '\u00B4', '`', '\uFF07', '\u201B' -> '\'';
      case '\u2010', '\u2011' -> '-';
      default -> Character.getType(c) == Character.SPACE_SEPARATOR || isSpaceControl(c) ? ' ' : c;
    };
  }

  /** Page breaks and their like: control characters that keep two words apart. */
  private static boolean isSpaceControl(char c) {
    return c == '\u0085' || (c < ' ' && Character.isWhitespace(c) && !isLayout(c));
  }

  private static boolean isCombining(char c) {
    return c >= '\u0300' && c <= '\u036F';
  }

  private static boolean isDropped(char c) {
    int type = Character.getType(c);
    return type == Character.FORMAT || (type == Character.CONTROL && !isSpaceControl(c));
  }

  /** Collects normalised units and where each came from. */
  private static final class Output {
    private final String original;
    private final StringBuilder text;
    private int[] starts;
    private int[] ends;
    private boolean inStep = true;

    Output(String original, int copied) {
      this.original = original;
      this.text = new StringBuilder(original.length()).append(original, 0, copied);
      this.starts = new int[original.length() + 8];
      this.ends = new int[original.length() + 8];
      for (int k = 0; k < copied; k++) {
        starts[k] = k;
        ends[k] = k + 1;
      }
    }

    void append(char c, int from) {
      int at = text.length();
      if (at == starts.length) {
        starts = Arrays.copyOf(starts, 2 * at);
        ends = Arrays.copyOf(ends, 2 * at);
      }
      starts[at] = from;
      ends[at] = from + 1;
      inStep &= at == from;
      text.append(c);
    }

    void append(String spelled, int from) {
      for (int k = 0; k < spelled.length(); k++) {
        append(spelled.charAt(k), from);
      }
    }

    /** Joins an accent to the letter right before it, if Unicode has one letter for both. */
    boolean compose(char accent, int from) {
      int last = text.length() - 1;
      if (last < 0 || ends[last] != from) {
        return false;
      }
      String pair = new String(new char[] {text.charAt(last), accent});
      String joined = java.text.Normalizer.normalize(pair, Form.NFC);
      if (joined.length() != 1) {
        return false;
      }
      text.setCharAt(last, joined.charAt(0));
      ends[last] = from + 1;
      return true;
    }

    AlignedText result() {
      int length = text.length();
      if (inStep && length == original.length()) {
        return new AlignedText(original, text.toString(), null, null);
      }
      return new AlignedText(
          original, text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }
  }
}
