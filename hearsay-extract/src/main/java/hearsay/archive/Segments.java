package hearsay.archive;

import hearsay.input.GzipMembers;
import hearsay.input.UnpackBudget;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A WARC cut where records are certain to begin: at the members of gzip that begin with one, and
 * nowhere in a file that is not packed. For one thread.
 */
abstract sealed class Segments implements Closeable permits Segments.Plain, Segments.Packed {

  /** What every record begins with. */
  static final byte[] WARC = "WARC/".getBytes(StandardCharsets.US_ASCII);

  /** The next segment; null at the end of the file. */
  abstract @Nullable InputStream next() throws IOException;

  /** Where in the file the segment begins, in bytes as they stand there. */
  abstract long start();

  /** What ended the segment, read so far, before its time; null as long as nothing did. */
  abstract @Nullable Flaw flaw();

  /** True when something that is no record stands before the segment, or the end. */
  abstract boolean hasStrays();

  /** Hears how many bytes of the segment were read so far. */
  abstract void reached(long position);

  /** A file that is one segment. */
  static final class Plain extends Segments {
    private final InputStream in;
    private final UnpackBudget budget;
    private boolean taken;
    private long reached;

    Plain(InputStream in, UnpackBudget budget) {
      this.in = in;
      this.budget = budget;
    }

    @Override
    @Nullable InputStream next() {
      boolean first = !taken;
      taken = true;
      return first ? in : null;
    }

    @Override
    long start() {
      return 0;
    }

    @Override
    @Nullable Flaw flaw() {
      return null;
    }

    @Override
    boolean hasStrays() {
      return false;
    }

    @Override
    void reached(long position) {
      budget.take(position - reached);
      reached = position;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  /** The segments of a file, packed with gzip or not. */
  static Segments of(InputStream in, boolean packed, UnpackBudget budget) {
    return packed ? new Packed(in, budget) : new Plain(in, budget);
  }

  /** A file of gzip members. A member that begins with no record goes on with the one before. */
  static final class Packed extends Segments {
    private final GzipMembers members;
    private final byte[] head = new byte[WARC.length];
    private int headLength;
    private boolean more;
    private boolean begun;
    private long start;
    private boolean strays;
    private @Nullable Flaw flaw;

    Packed(InputStream in, UnpackBudget budget) {
      this.members = new GzipMembers(in, budget);
    }

    @Override
    @Nullable InputStream next() throws IOException {
      if (!begun) {
        begun = true;
        advance();
      }
      start = members.start();
      strays = members.strays() > 0;
      flaw = null;
      return more ? new Stream() : null;
    }

    /** Goes to the next member and looks at its first bytes. */
    private void advance() throws IOException {
      more = members.next();
      headLength = 0;
      int read = 0;
      while (more && headLength < head.length && read >= 0) {
        read = members.read(head, headLength, head.length - headLength);
        headLength += Math.max(0, read);
      }
    }

    private boolean isRecord() {
      return headLength == head.length && Arrays.equals(head, WARC);
    }

    @Override
    long start() {
      return start;
    }

    @Override
    @Nullable Flaw flaw() {
      return flaw;
    }

    @Override
    boolean hasStrays() {
      return strays;
    }

    @Override
    void reached(long position) {
      // What was read is known by the members, packed as it was.
    }

    @Override
    public void close() throws IOException {
      members.close();
    }

    /** The bytes of one segment. */
    private final class Stream extends InputStream {
      private int headTaken;
      private boolean ended;

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        while (!ended) {
          if (headTaken < headLength) {
            int count = Math.min(length, headLength - headTaken);
            System.arraycopy(head, headTaken, into, from, count);
            headTaken += count;
            return count;
          }
          int count = members.read(into, from, length);
          if (count >= 0) {
            return count;
          }
          goOn();
        }
        return -1;
      }

      private void goOn() throws IOException {
        flaw = Flaw.of(members.damage());
        advance();
        headTaken = 0;
        ended = flaw != null || !more || isRecord() || members.damage() != null;
      }
    }
  }
}
