package hearsay.analysis;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Hands out a text in stretches while it is read, so that no more of a long one is in memory.
 * Confined to one thread; linear.
 */
final class StretchReader {

  /** Least characters of a stretch but the last; what is behind them is white space. */
  static final int LENGTH = 1 << 17;

  private static final int READ = 1 << 13;

  /**
   * Characters of the text, in order, none left out.
   *
   * @param last true when the text ends with it
   */
  record Stretch(String text, boolean last) {}

  private final Reader in;
  private final char[] block = new char[READ];
  private final StringBuilder buffer = new StringBuilder();

  /** Where in the buffer the next stretch begins. */
  private int start;

  private boolean ended;

  StretchReader(Reader in) {
    this.in = in;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** The next stretch; null at the end. */
  @Nullable Stretch next() throws IOException {
    forget();
    boolean words = false;
    for (int at = start; has(at); at++) {
      boolean space = isSpace(buffer.charAt(at));
      if (at - start >= LENGTH && words && !space && !isInside(at)) {
        return take(at);
      }
      words |= !space;
    }
    return start == buffer.length() ? null : take(buffer.length());
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

  private Stretch take(int end) {
    Stretch taken = new Stretch(buffer.substring(start, end), end == buffer.length() && ended);
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
    if (start > LENGTH) {
      buffer.delete(0, start);
      start = 0;
    }
  }
}
