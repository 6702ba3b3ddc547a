package hearsay.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks gzip (RFC 1952) member by member, since web archives pack each record by itself: what is
 * damaged ends its own member, and the next one is looked for behind it. Linear in the packed
 * bytes, within an {@link UnpackBudget}; memory is constant. For one thread.
 */
public final class GzipMembers implements Closeable {

  /** What ended a member before its time. */
  public enum Damage {
    /** The input ends inside the member. */
    CUT,
    /** The bytes are not what gzip writes. */
    DATA,
    /** The member was unpacked, and is not what was packed. */
    CHECKSUM,
    /** The member swells beyond the limits. */
    BOMB
  }

  /** A damaged member has often taken the beginning of the next: so far back it is looked for. */
  private static final int BACK = 1 << 16;

  /** Longest part of a header: file name, comment, extra field. */
  private static final int HEADER = 1 << 10;

  private final InputStream in;
  private final UnpackBudget budget;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] buffer = new byte[4 * BACK];
  private int at;
  private int end;
  private long before;
  private long start;
  private long counted;
  private long unpacked;
  private long wentBack;
  private boolean open;
  private boolean ended;
  private @Nullable Damage damage;
  private long strays;

  public GzipMembers(InputStream in, UnpackBudget budget) {
    this.in = in;
    this.budget = budget;
  }

  /** Where the current member starts among the packed bytes. */
  public long start() {
    return start;
  }

  /** What is wrong with the current member; {@code null} as long as nothing is. */
  public @Nullable Damage damage() {
    return damage;
  }

  /** How many bytes that are no gzip were passed over before the current member, or the end. */
  public long strays() {
    return strays;
  }

  /** Goes on to the next member, behind whatever is left of this one; false when there is none. */
  public boolean next() throws IOException {
    byte[] rest = new byte[1 << 13];
    while (read(rest, 0, rest.length) >= 0) {
      // The end of a member is found by unpacking it.
    }
    goBack();
    damage = null;
    strays = 0;
    unpacked = 0;
    while (peek() >= 0) {
      start = before + at;
      if (hasHeader()) {
        inflater.reset();
        inflater.setInput(buffer, at, end - at);
        checksum.reset();
        open = true;
        return true;
      }
      at = (int) Math.max(0, start - before);
      strays += buffer[at] == 0 ? 0 : 1;
      at++;
    }
    return false;
  }

  /** After damage the next member may begin in bytes that were taken for this one. */
  private void goBack() {
    if (damage == null || damage == Damage.BOMB) {
      return;
    }
    long from = Math.max(start + 1, before + at - BACK);
    long back = before + at - Math.max(from, before);
    if (back > 0 && wentBack + back <= before + at + BACK) {
      wentBack += back;
      at -= (int) back;
    }
  }

  /** Reads a member's header, and stands behind it; false, anywhere, when there is none here. */
  private boolean hasHeader() throws IOException {
    if (take() != 0x1F || take() != 0x8B || take() != 8) {
      return false;
    }
    int flags = take();
    if (flags < 0 || flags >= 0x20) {
      return false;
    }
    return skip(6)
        && ((flags & 4) == 0 || skip(take() + (take() << 8)))
        && ((flags & 8) == 0 || skipText())
        && ((flags & 16) == 0 || skipText())
        && skip((flags & 2) != 0 ? 2 : 0);
  }

  private boolean skip(int count) throws IOException {
    for (int i = 0; i < Math.min(count, HEADER); i++) {
      take();
    }
    return count <= HEADER && peek() >= 0;
  }

  private boolean skipText() throws IOException {
    int length = 0;
    int b = take();
    while (b > 0 && length < HEADER) {
      b = take();
      length++;
    }
    return b == 0;
  }

  /**
   * Reads unpacked bytes of the current member; -1 at its end, and where damage ends it.
   *
   * @throws IOException if the packed bytes themselves cannot be read
   */
  public int read(byte[] into, int from, int length) throws IOException {
    while (open) {
      int count = inflate(into, from, length);
      if (count > 0) {
        checksum.update(into, from, count);
        unpacked += count;
        if (damage == null) {
          count(count);
        }
        return count;
      }
      if (damage == null && inflater.finished()) {
        at = end - inflater.getRemaining();
        checkTrailer();
        open = false;
      } else if (damage == null && !refill()) {
        damaged(Damage.CUT);
      }
    }
    return -1;
  }

  private int inflate(byte[] into, int from, int length) {
    long written = inflater.getBytesWritten();
    try {
      int count = inflater.inflate(into, from, length);
      if (count == 0 && inflater.needsDictionary()) {
        damaged(Damage.DATA);
      }
      return count;
    } catch (DataFormatException e) {
      damaged(Damage.DATA);
      return (int) (inflater.getBytesWritten() - written);
    }
  }

  private void damaged(Damage what) {
    at = end - inflater.getRemaining();
    damage = what;
    open = false;
  }

  /** Bytes that were gone back to are counted once. */
  private void count(int given) {
    long position = before + end - inflater.getRemaining();
    budget.take(Math.max(0, position - counted));
    counted = Math.max(counted, position);
    if (!budget.give(given)) {
      damaged(Damage.BOMB);
    }
  }

  private boolean refill() throws IOException {
    at = end;
    boolean more = peek() >= 0;
    inflater.setInput(buffer, at, end - at);
    return more;
  }

  private void checkTrailer() throws IOException {
    long sum = number();
    long size = number();
    if (size < 0) {
      damage = Damage.CUT;
    } else if (sum != checksum.getValue() || size != (unpacked & 0xFFFF_FFFFL)) {
      damage = Damage.CHECKSUM;
    }
  }

  /** Four bytes, the lowest first; -1 when the input ends before. */
  private long number() throws IOException {
    long number = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      int b = take();
      if (b < 0) {
        return -1;
      }
      number |= (long) b << shift;
    }
    return number;
  }

  private int take() throws IOException {
    int b = peek();
    at += b < 0 ? 0 : 1;
    return b;
  }

  /** The next packed byte; -1 at the end of the input. */
  private int peek() throws IOException {
    if (at == end && !ended) {
      if (end == buffer.length) {
        int dropped = end - BACK;
        System.arraycopy(buffer, dropped, buffer, 0, BACK);
        at -= dropped;
        end -= dropped;
        before += dropped;
      }
      int read = in.read(buffer, end, buffer.length - end);
      ended = read < 0;
      end += Math.max(0, read);
    }
    return at == end ? -1 : buffer[at] & 0xFF;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
