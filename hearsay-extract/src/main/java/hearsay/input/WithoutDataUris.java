package hearsay.input;

import java.io.IOException;
import java.io.InputStream;

/**
 * A page without the pictures and fonts that are written into its addresses ({@code
 * data:image/png;base64,iVBOR…}), as programs save them that make one file of a page: they are most
 * of such a file, and none of its words. Linear; for one thread.
 */
public final class WithoutDataUris extends InputStream {

  private static final byte[] OPENING = {';', 'b', 'a', 's', 'e', '6', '4', ','};

  /** So much of each is kept: a word that only follows such a comma is shorter. */
  private static final int KEPT = 64;

  private final InputStream in;
  private int matched;
  private int inside = -1;

  public WithoutDataUris(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int count = 0;
    while (count == 0 && length > 0) {
      int read = in.read(into, from, length);
      if (read < 0) {
        return -1;
      }
      count = keep(into, from, read);
    }
    return count;
  }

  /** Moves the bytes that stay to the front; how many they are. */
  private int keep(byte[] bytes, int from, int length) {
    int end = from + length;
    int kept = from;
    int i = from;
    while (i < end) {
      int next = inside < 0 && matched == 0 ? indexOf(OPENING[0], bytes, i, end) : i;
      if (next > i) {
        kept = move(bytes, i, next, kept);
        i = next;
      } else {
        kept = keepOne(bytes[i], bytes, kept);
        i++;
      }
    }
    return kept - from;
  }

  private static int indexOf(byte sought, byte[] bytes, int from, int end) {
    int i = from;
    while (i < end && bytes[i] != sought) {
      i++;
    }
    return i;
  }

  private static int move(byte[] bytes, int from, int end, int to) {
    if (from != to) {
      System.arraycopy(bytes, from, bytes, to, end - from);
    }
    return to + end - from;
  }

  private int keepOne(byte b, byte[] bytes, int to) {
    int kept = to;
    if (inside >= 0 && !isBase64(b)) {
      inside = -1;
    }
    if (inside < KEPT) {
      bytes[kept++] = b;
    }
    if (inside >= 0) {
      inside++;
    } else {
      matched = b == OPENING[matched] ? matched + 1 : b == OPENING[0] ? 1 : 0;
      inside = matched == OPENING.length ? 0 : -1;
      matched %= OPENING.length;
    }
    return kept;
  }

  private static boolean isBase64(byte b) {
    int lower = b | 0x20;
    return (lower >= 'a' && lower <= 'z')
        || (b >= '0' && b <= '9')
        || b == '+'
        || b == '/'
        || b == '='
        || b == '%';
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
