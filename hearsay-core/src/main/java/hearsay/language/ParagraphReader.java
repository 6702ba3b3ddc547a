package hearsay.language;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Cuts characters into paragraphs while they are read, so that no more of a long text than one
 * paragraph is in memory: a new one begins after an empty line. A paragraph that is longer than
 * {@link #WINDOW} comes in several stretches. Confined to one thread; linear.
 */
final class ParagraphReader {

  /** Most characters of a stretch, but for the white space at its end. */
  static final int WINDOW = 1 << 17;

  private static final int READ = 1 << 13;

  /** How many line ends in a row stand around an empty line. */
  private static final int BLANK_LINE = 2;

  /**
   * Characters of the text, in order, none left out.
   *
   * @param ends true when the paragraph ends with it, and the white space after that
   */
  record Stretch(String text, boolean ends) {}

  private final Reader in;
  private final char[] block = new char[READ];
  private final StringBuilder buffer = new StringBuilder();

  /** Where in the buffer the next stretch begins. */
  private int start;

  private boolean ended;

  ParagraphReader(Reader in) {
    this.in = in;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** The next stretch; null at the end. */
  @Nullable Stretch next() throws IOException {
    forget();
    boolean words = false;
    int lineEnds = 0;
    for (int at = start; has(at); at++) {
      char c = buffer.charAt(at);
      if (isSpace(c)) {
        lineEnds += lineEnds(c, at > start ? buffer.charAt(at - 1) : ' ');
        continue;
      }
      if (words && lineEnds >= BLANK_LINE) {
        return take(at, true);
      }
      if (at - start >= WINDOW && words && !isInside(at)) {
        return take(at, false);
      }
      words = true;
      lineEnds = 0;
    }
    return start == buffer.length() ? null : take(buffer.length(), true);
  }

  /** Puts back the end of the stretch that was taken last, to be the start of the next. */
  void putBack(int length) {
    start -= length;
  }

  /** True between the two halves of one character. */
  private boolean isInside(int at) {
    return Character.isLowSurrogate(buffer.charAt(at))
        && Character.isHighSurrogate(buffer.charAt(at - 1));
  }

  private static int lineEnds(char c, char before) {
    return switch (c) {
      case '\n' -> before == '\r' ? 0 : 1;
      case '\r', '\u0085', '\u2028' -> 1;
      case '\u2029' -> BLANK_LINE;
      default -> 0;
    };
  }

  private Stretch take(int end, boolean ends) {
    Stretch taken = new Stretch(buffer.substring(start, end), ends);
    start = end;
    return taken;
  }

  private boolean has(int at) throws IOException {
    while (at >= buffer.length() && !ended) {
      int read = in.read(block);
      ended = read < 0;
      buffer.append(block, 0, Math.max(0, read));
    }
    return at < buffer.length();
  }

  private void forget() {
    if (start > WINDOW) {
      buffer.delete(0, start);
      start = 0;
    }
  }
}
