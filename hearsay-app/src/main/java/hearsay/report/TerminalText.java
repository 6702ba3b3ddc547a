package hearsay.report;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes text safe and fit for one terminal: width, wrapping, characters its charset lacks. For one
 * thread.
 *
 * <p>A character is one column; marks that combine with the letter before them, and signs without
 * width, are none. Wide East Asian characters are counted as one.
 */
final class TerminalText {

  private static final Map<Integer, String> PLAINER =
      Map.ofEntries(
          Map.entry((int) '\u2018', "'"),
          Map.entry((int) '\u2019', "'"),
          Map.entry((int) '\u201c', "\""),
          Map.entry((int) '\u201d', "\""),
          Map.entry((int) '\u201e', "\""),
          Map.entry((int) '\u00ab', "<<"),
          Map.entry((int) '\u00bb', ">>"),
          Map.entry((int) '\u2013', "-"),
          Map.entry((int) '\u2014', "-"),
          Map.entry((int) '\u2026', "..."),
          Map.entry((int) '\u203a', ">"),
          Map.entry((int) '\u00a0', " "),
          Map.entry((int) '\u202f', " "),
          Map.entry((int) '\u2009', " "),
          Map.entry((int) '\u0153', "oe"),
          Map.entry((int) '\u0152', "OE"),
          Map.entry((int) '\u20ac', "EUR"));

  private final CharsetEncoder encoder;

  TerminalText(Charset charset) {
    this.encoder = charset.newEncoder();
  }

  /** True when the charset has all of {@code signs}. */
  boolean shows(String signs) {
    return encoder.canEncode(signs);
  }

  /**
   * The text on one line: runs of white space become one space, no-break spaces stay, control
   * characters and signs that turn the direction of writing become U+FFFD, and what the charset
   * lacks becomes something like it, or a question mark.
   */
  String line(String text) {
    StringBuilder out = new StringBuilder();
    boolean space = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isWhitespace(c) || c == 0x85) {
        space = !out.isEmpty();
        continue;
      }
      if (space) {
        out.append(' ');
        space = false;
      }
      append(out, isCommand(c) ? 0xFFFD : c);
    }
    return out.toString();
  }

  private static boolean isCommand(int c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.SURROGATE
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  private void append(StringBuilder out, int c) {
    String sign = Character.toString(c);
    if (encoder.canEncode(sign)) {
      out.append(sign);
      return;
    }
    String plainer = PLAINER.get(c);
    if (plainer == null) {
      String base = Normalizer.normalize(sign, Normalizer.Form.NFD).substring(0, 1);
      plainer = encoder.canEncode(base) ? base : "?";
    }
    out.append(plainer);
  }

  /** Columns that {@code text} takes. */
  static int width(String text) {
    return (int) text.codePoints().filter(c -> !isWidthless(c)).count();
  }

  private static boolean isWidthless(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  /** {@code text} with spaces after it up to {@code columns}. */
  static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - width(text)));
  }

  /** {@code text} with spaces before it up to {@code columns}. */
  static String padLeft(String text, int columns) {
    return " ".repeat(Math.max(0, columns - width(text))) + text;
  }

  /** {@code text}, cut with an ellipsis where it takes more than {@code columns}. */
  String cut(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    String ellipsis = line("\u2026");
    int end = split(text, 0, columns - width(ellipsis));
    return text.substring(0, end).stripTrailing() + ellipsis;
  }

  /** Where {@code columns} columns from {@code from} on end, marks on the last included. */
  private static int split(String text, int from, int columns) {
    int taken = 0;
    int at = from;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      taken += isWidthless(c) ? 0 : 1;
      if (taken > columns) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  /**
   * Breaks a line at its spaces; a word longer than a line is broken where the line ends. At least
   * one line, which may be empty.
   *
   * @param columns columns of a line, at least 1
   */
  static List<String> wrap(String line, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    int taken = 0;
    for (String word : line.split(" ", -1)) {
      int wide = width(word);
      if (taken > 0 && taken + 1 + wide > columns) {
        lines.add(current.toString());
        current.setLength(0);
        taken = 0;
      }
      if (taken > 0) {
        current.append(' ');
        taken++;
      }
      int at = 0;
      while (taken + wide > columns) {
        int end = split(word, at, columns);
        String piece = word.substring(at, end);
        lines.add(piece);
        wide -= width(piece);
        at = end;
      }
      current.append(word, at, word.length());
      taken += wide;
    }
    lines.add(current.toString());
    return lines;
  }
}
