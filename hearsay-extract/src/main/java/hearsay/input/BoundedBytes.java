package hearsay.input;

import hearsay.input.UnreadableInputException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/**
 * The bytes of an input, never more than a limit.
 *
 * @param bytes what was read; not copied, so nobody writes to it
 * @param next the byte after them, which was read as well; -1 at the end of the input
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and copying 8 MB serves nobody
public record BoundedBytes(byte[] bytes, int next) {

  /** Reads up to {@code limit} bytes, and one more to know whether there are more. */
  public static BoundedBytes read(InputStream in, long limit, String name)
      throws UnreadableInputException {
    int most = (int) Math.min(limit, Integer.MAX_VALUE - 16);
    try {
      byte[] bytes = in.readNBytes(most);
      return new BoundedBytes(bytes, bytes.length < most ? -1 : in.read());
    } catch (IOException e) {
      throw new UnreadableInputException(Reason.NOT_READABLE, name, 0, e.toString(), e);
    }
  }

  /** True when the input goes on. */
  public boolean cut() {
    return next >= 0;
  }

  /** A stream that starts with these bytes and goes on with the rest of {@code in}. */
  public InputStream unread(InputStream in) {
    InputStream read = new ByteArrayInputStream(bytes);
    if (!cut()) {
      return read;
    }
    InputStream one = new ByteArrayInputStream(new byte[] {(byte) next});
    return new SequenceInputStream(new SequenceInputStream(read, one), in);
  }
}
