package hearsay.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A stream of which the next bytes can be looked at before they are taken. Grows to what is asked
 * for, twice {@link #most} at the most. For one thread.
 */
final class Window {

  private static final int SMALLEST = 1 << 16;

  private final int most;
  private InputStream in = InputStream.nullInputStream();
  private byte[] bytes = new byte[SMALLEST];
  private int at;
  private int end;
  private long before;
  private boolean ended;

  Window(int most) {
    this.most = Math.max(SMALLEST, most);
  }

  /** Looks at another stream. */
  void open(InputStream stream) {
    in = stream;
    at = 0;
    end = 0;
    before = 0;
    ended = false;
    if (bytes.length > 16 * SMALLEST) {
      bytes = new byte[SMALLEST];
    }
  }

  /** Where the next byte stands in the stream. */
  long position() {
    return before + at;
  }

  /** How many bytes can be looked at, so many as were asked for last or more. */
  int available() {
    return end - at;
  }

  /** The byte so many after the next one, which is there. */
  int get(int ahead) {
    return bytes[at + ahead] & 0xFF;
  }

  /** The array that the next bytes stand in; valid until more is asked for. */
  byte[] array() {
    return bytes;
  }

  /** Where in the array the next byte stands. */
  int at() {
    return at;
  }

  /**
   * Asks for so many bytes.
   *
   * @return false when the stream ends before, or so many are never looked at
   */
  boolean has(long count) throws IOException {
    if (count > most) {
      return false;
    }
    while (end - at < count && !ended) {
      makeRoom((int) count);
      int read = in.read(bytes, end, bytes.length - end);
      ended = read < 0;
      end += Math.max(0, read);
    }
    return end - at >= count;
  }

  /** Moves what is there only where as much was taken, so that all moves together are linear. */
  private void makeRoom(int count) {
    if (at + count <= bytes.length && end < bytes.length) {
      return;
    }
    if (at >= bytes.length / 2) {
      System.arraycopy(bytes, at, bytes, 0, end - at);
      before += at;
      end -= at;
      at = 0;
    }
    if (at + count > bytes.length) {
      long grown = Math.max(at + count, 2L * bytes.length);
      bytes = Arrays.copyOf(bytes, (int) Math.min(grown, Math.max(2L * most, at + count)));
    }
  }

  /** True when these bytes come next. */
  boolean startsWith(byte[] expected) throws IOException {
    return has(expected.length)
        && Arrays.equals(bytes, at, at + expected.length, expected, 0, expected.length);
  }

  /** Takes so many bytes that are there. */
  void skip(int count) {
    at += count;
  }

  /** Takes so many bytes, as far as the stream has them; how many that were. */
  long skipFar(long count) throws IOException {
    int near = (int) Math.min(count, end - at);
    at += near;
    long left = count - near;
    while (left > 0 && !ended) {
      long skipped = in.skip(left);
      if (skipped <= 0) {
        skipped = in.read() < 0 ? 0 : 1;
        ended = skipped == 0;
      }
      before += skipped;
      left -= skipped;
    }
    return count - left;
  }
}
