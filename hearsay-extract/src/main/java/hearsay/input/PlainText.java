package hearsay.input;

import hearsay.input.UnreadableInputException.Reason;
import hearsay.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The characters of an input as they are, of any length, decoded while they are read: for whoever
 * wants running text and no article. Confined to one thread.
 *
 * <p>The charset is found as for articles, by the first {@value #LOOK} bytes of the input; a
 * byte-order mark is no part of the text.
 */
public final class PlainText extends Reader {

  /** Most bytes that the charset is told by. */
  static final int LOOK = 4 << 20;

  private final DecodingReader reader;
  private final Unicode.Mark charset;
  private final String name;

  private PlainText(DecodingReader reader, Unicode.Mark charset, String name) {
    this.reader = reader;
    this.charset = charset;
    this.name = name;
  }

  /**
   * Opens an input; the caller closes what comes back.
   *
   * @param known true when the caller knows that it is text, whatever it looks like
   * @throws UnreadableInputException if it cannot be opened, is empty, or is plainly no running
   *     text: a picture, a PDF, a web page, JSON
   */
  public static PlainText open(Source source, boolean known) throws UnreadableInputException {
    InputStream in = source.open();
    try {
      BoundedBytes start = BoundedBytes.read(in, LOOK, source.name());
      check(source.name(), start.bytes(), known);
      Unicode.Mark charset = TextDecoder.charset(start.bytes(), source.charset(), false);
      InputStream whole = start.unread(in);
      whole.skipNBytes(charset.length());
      DecodingReader reader = new DecodingReader(whole, charset.charset(), false);
      return new PlainText(reader, charset, source.name());
    } catch (IOException e) {
      Source.close(in, e);
      throw UnreadableInputException.of(source.name(), e);
    }
  }

  private static void check(String name, byte[] start, boolean known)
      throws UnreadableInputException {
    if (start.length == 0) {
      throw new UnreadableInputException(Reason.EMPTY, name);
    }
    byte[] head = Arrays.copyOf(start, Math.min(start.length, FormatDetector.HEAD));
    var refusal = FormatDetector.refusal(head);
    if (refusal.isPresent()) {
      throw new UnreadableInputException(refusal.get(), name);
    }
    String text = known ? "" : TextDecoder.decode(head, null, false, true).text();
    Format format = known ? Format.TEXT : FormatDetector.format(name, text);
    if (format != Format.TEXT) {
      String told = format.name().toLowerCase(Locale.ROOT);
      throw new UnreadableInputException(Reason.NOT_PLAIN_TEXT, name, 0, told, null);
    }
  }

  /** What was wrong with the bytes that were read so far. */
  public List<Problem> problems() {
    return TextDecoder.problems(charset.charset(), reader.damaged());
  }

  /**
   * @throws UnreadableInputException if the input fails
   */
  @Override
  public int read(char[] out, int from, int length) throws IOException {
    try {
      return reader.read(out, from, length);
    } catch (IOException e) {
      throw UnreadableInputException.of(name, e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
