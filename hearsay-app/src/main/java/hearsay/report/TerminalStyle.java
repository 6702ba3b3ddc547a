package hearsay.report;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What a terminal, or a file that stands for one, can show. Immutable.
 *
 * @param width columns, {@value #NARROWEST} to {@value #WIDEST}
 * @param color whether it shows the sixteen colours, bold and dim
 * @param charset what its bytes mean
 */
public record TerminalStyle(int width, boolean color, Charset charset) {

  /** Columns when nobody knows better. */
  public static final int USUAL = 80;

  public static final int NARROWEST = 60;
  public static final int WIDEST = 100;

  /** Eighty columns of UTF-8 without colour. */
  public static final TerminalStyle PLAIN = new TerminalStyle(USUAL, false, StandardCharsets.UTF_8);

  /** A width outside the limits becomes the nearest one inside. */
  public TerminalStyle {
    width = Math.max(NARROWEST, Math.min(WIDEST, width));
  }

  /**
   * The text on one line, as this terminal can show it: without control characters, and without
   * characters that its charset lacks.
   */
  public String fit(String text) {
    return new TerminalText(charset).line(text);
  }
}
