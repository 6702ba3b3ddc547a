package hearsay.input;

import hearsay.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The characters of an input of any length, decoded while they are read; a byte-order mark is none
 * of them. The charset is found as {@link TextDecoder} finds it, by the first {@value #LOOK} bytes.
 * For one thread.
 */
public final class DecodedStream extends Reader {

  /** Most bytes that the charset is told by. */
  public static final int LOOK = 4 << 20;

  private final DecodingReader reader;
  private final Unicode.Mark charset;

  private DecodedStream(DecodingReader reader, Unicode.Mark charset) {
    this.reader = reader;
    this.charset = charset;
  }

  /**
   * @param start the beginning of the input
   * @param in the rest of it
   * @param declared the charset that the transport named, if any
   * @param markup true to look for what a page or an XML file says of itself
   */
  public static DecodedStream of(
      BoundedBytes start, InputStream in, @Nullable String declared, boolean markup)
      throws IOException {
    Unicode.Mark charset = TextDecoder.charset(start.bytes(), declared, markup);
    InputStream whole = start.unread(in);
    whole.skipNBytes(charset.length());
    return new DecodedStream(new DecodingReader(whole, charset.charset(), false), charset);
  }

  /** How many characters were replaced so far, since their bytes are not of the charset. */
  public long damaged() {
    return reader.damaged();
  }

  /** What to tell of so many replaced characters; empty for 0. */
  public List<Problem> problems(long damaged) {
    return TextDecoder.problems(charset.charset(), damaged);
  }

  @Override
  public int read(char[] out, int from, int length) throws IOException {
    return reader.read(out, from, length);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
