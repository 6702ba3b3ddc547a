package hearsay.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * So much of a stream as could be read of it, within a limit. Immutable, but that nobody may write
 * to its bytes.
 *
 * @param cut true when the stream goes on
 * @param damaged true when the stream failed before its end
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Payload(byte[] bytes, boolean cut, boolean damaged) {

  private static final int BLOCK = 1 << 13;

  /**
   * @param in made of bytes in memory: when it fails, they are damaged
   */
  static Payload read(InputStream in, int limit) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] block = new byte[BLOCK];
    try {
      int wanted = Math.min(BLOCK, limit);
      int read = in.read(block, 0, wanted);
      while (read > 0) {
        out.write(block, 0, read);
        wanted = Math.min(BLOCK, limit - out.size());
        read = wanted == 0 ? 0 : in.read(block, 0, wanted);
      }
      // A stream that gives nothing and does not end is stuck in what it should unpack.
      boolean stuck = read == 0 && out.size() < limit;
      return new Payload(out.toByteArray(), out.size() == limit && in.read() >= 0, stuck);
    } catch (IOException e) {
      return new Payload(out.toByteArray(), false, true);
    }
  }
}
