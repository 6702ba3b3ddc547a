package hearsay.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that ends, with {@link #isSpent()}, when more than its limit would be read. One thread.
 */
final class BoundedStream extends FilterInputStream {

  private long left;
  private boolean spent;

  BoundedStream(InputStream in, long limit) {
    super(in);
    this.left = limit;
  }

  /** True when there was more than the limit. */
  boolean isSpent() {
    return spent;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (left == 0) {
      spent |= in.read() >= 0;
      return -1;
    }
    int read = in.read(bytes, from, (int) Math.min(length, left));
    left -= Math.max(0, read);
    return read;
  }

  /** Leaves the stream open: to close a body is to read the rest of it. */
  @Override
  public void close() {}

  @Override
  public boolean markSupported() {
    return false;
  }
}
