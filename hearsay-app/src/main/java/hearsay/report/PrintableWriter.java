package hearsay.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Lets through only what an HTML file may hold: control characters become their pictures (U+2400
 * and after), other characters that no file may hold become U+FFFD. One unit in, one unit out. Not
 * for several threads.
 */
final class PrintableWriter extends FilterWriter {

  private static final char NONE = 0;
  private static final char REPLACEMENT = '\uFFFD';

  /** A high surrogate that waits for its other half. */
  private char high = NONE;

  PrintableWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int unit) throws IOException {
    char c = (char) unit;
    if (high != NONE) {
      boolean pair = Character.isLowSurrogate(c);
      out.write(pair ? high : REPLACEMENT);
      high = NONE;
      if (pair) {
        out.write(c);
        return;
      }
    }
    if (Character.isHighSurrogate(c)) {
      high = c;
    } else {
      out.write(printable(c));
    }
  }

  @Override
  public void write(char[] units, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(units[i]);
    }
  }

  @Override
  public void write(String units, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(units.charAt(i));
    }
  }

  /** Writes what still waits and flushes; to be called once, at the end. */
  void finish() throws IOException {
    if (high != NONE) {
      high = NONE;
      out.write(REPLACEMENT);
    }
    flush();
  }

  private static char printable(char c) {
    if (c < ' ') {
      return c == '\n' || c == '\t' || c == '\r' ? c : (char) ('\u2400' + c);
    }
    if (c == '\u007F') {
      return '\u2421';
    }
    boolean control = c >= '\u0080' && c <= '\u009F';
    boolean barred = control || Character.isLowSurrogate(c) || c >= '\uFFFE';
    return barred ? REPLACEMENT : c;
  }
}
