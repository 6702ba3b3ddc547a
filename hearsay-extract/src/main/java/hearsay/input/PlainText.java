package hearsay.input;

import hearsay.input.UnreadableInputException.Reason;
import hearsay.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;

/**
 * The characters of an input as they are, of any length, decoded while they are read: for whoever
 * wants running text and no article. Confined to one thread.
 *
 * <p>The charset is found as for articles, by the first {@value DecodedStream#LOOK} bytes of the
 * input; a byte-order mark is no part of the text.
 */
public final class PlainText extends Reader {

  private final DecodedStream reader;
  private final String name;

  private PlainText(DecodedStream reader, String name) {
    this.reader = reader;
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
      BoundedBytes start = BoundedBytes.read(in, DecodedStream.LOOK, source.name());
      check(source.name(), start.bytes(), known);
      DecodedStream reader = DecodedStream.of(start, in, source.charset(), false);
      return new PlainText(reader, source.name());
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
      String packing = FormatDetector.packing(head);
      throw new UnreadableInputException(refusal.get(), name, 0, packing, null);
    }
    String text = known ? "" : TextDecoder.decode(head, null, false, true).text();
    Format format =
        known
            ? Format.TEXT
            : FormatDetector.container(head).orElse(FormatDetector.format(name, text));
    // Of Markdown, too, the text is taken as it is.
    if (format != Format.TEXT && format != Format.MARKDOWN) {
      throw new UnreadableInputException(Reason.NOT_PLAIN_TEXT, name, 0, format.id(), null);
    }
  }

  /** What was wrong with the bytes that were read so far. */
  public List<Problem> problems() {
    return reader.problems(reader.damaged());
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
