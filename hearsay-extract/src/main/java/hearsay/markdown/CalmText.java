package hearsay.markdown;

/**
 * Text on which the parser of Markdown is linear, and that says the same: it looks for the end of
 * each angle bracket, to the end of the paragraph, and at a whole paragraph for each of its lines.
 * Stateless.
 */
final class CalmText {

  /** Longest tag or address in angle brackets; a bracket that is closed later is a sign. */
  private static final int TAG = 300;

  /** Most lines of one paragraph; an empty line ends a longer one. */
  private static final int LINES = 500;

  private CalmText() {}

  static String of(String text) {
    StringBuilder calm = new StringBuilder(text.length());
    int close = 0;
    int lines = 0;
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<' && close < i) {
        close = text.indexOf('>', i);
        close = close < 0 ? Integer.MAX_VALUE : close;
      }
      if (c == '<' && close - i > TAG) {
        calm.append("&lt;");
      } else {
        calm.append(c);
      }
      if (c == '\n') {
        lines = blank ? 0 : lines + 1;
        calm.append(lines % LINES == LINES - 1 ? "\n" : "");
        blank = true;
      } else {
        blank &= c <= ' ';
      }
    }
    return calm.toString();
  }
}
