package hearsay.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes bytes while they are read. Bytes that the charset does not have become U+FFFD, one each,
 * and are counted. Linear; for one thread.
 */
final class DecodingReader extends Reader {

  private static final int BLOCK = 1 << 13;

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final boolean cut;
  private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();

  /** With room for one character more than a block has, for U+FFFD. */
  private final CharBuffer chars = CharBuffer.allocate(BLOCK + 1).flip();

  private boolean ended;
  private boolean done;
  private long damaged;

  /**
   * @param cut true when the input went on after these bytes, so that a last incomplete character
   *     is no damage
   */
  DecodingReader(InputStream in, Charset charset, boolean cut) {
    this.in = in;
    this.cut = cut;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** How many characters were replaced so far. */
  long damaged() {
    return damaged;
  }

  @Override
  public int read(char[] out, int from, int length) throws IOException {
    while (!chars.hasRemaining() && !done) {
      decode();
    }
    if (!chars.hasRemaining()) {
      return length == 0 ? 0 : -1;
    }
    int count = Math.min(length, chars.remaining());
    chars.get(out, from, count);
    return count;
  }

  private void decode() throws IOException {
    chars.clear();
    while (chars.position() < BLOCK && !done) {
      chars.limit(BLOCK);
      CoderResult result = decoder.decode(bytes, chars, ended && !cut);
      chars.limit(BLOCK + 1);
      if (result.isError()) {
        bytes.position(Math.min(bytes.limit(), bytes.position() + result.length()));
        chars.put('\uFFFD');
        damaged++;
      } else if (result.isOverflow()) {
        break;
      } else if (ended) {
        done = true;
      } else {
        fill();
      }
    }
    if (done && !cut) {
      decoder.flush(chars);
    }
    chars.flip();
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = read < 0;
    bytes.position(bytes.position() + Math.max(0, read));
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
