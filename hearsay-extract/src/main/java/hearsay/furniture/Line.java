package hearsay.furniture;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * A short paragraph made ready for comparing: white space collapsed, apostrophes straight, no space
 * before a colon; once as written and once in lower case without accents. Both run in step.
 * Immutable.
 *
 * @param plain as written
 * @param folded for comparing
 */
public record Line(String plain, String folded) {

  public static Line of(CharSequence text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i), plain);
    }
    int end = plain.length();
    if (end > 0 && plain.charAt(end - 1) == ' ') {
      plain.setLength(end - 1);
    }
    return new Line(plain.toString(), fold(plain));
  }

  private static void append(char c, StringBuilder plain) {
    if (c > ' ' && c < 0x7F && c != ':') {
      plain.append(c);
      return;
    }
    int last = plain.length() - 1;
    boolean afterSpace = last < 0 || plain.charAt(last) == ' ';
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      if (!afterSpace) {
        plain.append(' ');
      }
    } else if (c == '\uFF1A') {
      plain.append(':');
    } else if (c == ':' && last >= 0 && afterSpace) {
      plain.setCharAt(last, ':');
    } else if (Character.getType(c) != Character.FORMAT) {
      plain.append(c == '\u2019' || c == '\u2018' || c == '\u02BC' ? '\'' : c);
    }
  }

  private static String fold(CharSequence plain) {
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      folded.append(fold(plain.charAt(i)));
    }
    return folded.toString();
  }

  /** The text with every stretch of white space as one space, and nothing else changed. */
  public static String collapsed(String text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c);
      boolean afterSpace =
          collapsed.isEmpty() || Character.isWhitespace(collapsed.charAt(collapsed.length() - 1));
      if (!space || !afterSpace) {
        collapsed.append(space ? ' ' : c);
      }
    }
    return collapsed.toString().strip();
  }

  /** One character in lower case without its accent. */
  static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }
    char lower = Character.toLowerCase(c);
    boolean syllable = lower >= '\uAC00' && lower <= '\uD7A3';
    if (lower < '\u00C0' || syllable || Character.isSurrogate(lower)) {
      return lower;
    }
    return Normalizer.normalize(String.valueOf(lower), Form.NFD).charAt(0);
  }

  public int length() {
    return plain.length();
  }

  /** The last character; U+0000 when there is none. */
  char last() {
    return plain.isEmpty() ? 0 : plain.charAt(plain.length() - 1);
  }
}
