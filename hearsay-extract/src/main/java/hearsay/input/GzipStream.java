package hearsay.input;

import java.io.IOException;
import java.io.InputStream;

/**
 * What a gzip file holds, all its members one after the other. Damage ends the stream; what was
 * unpacked before is good. For one thread.
 */
public final class GzipStream extends InputStream {

  private final GzipMembers members;
  private boolean ended;

  /**
   * @param in starts with a member
   */
  public GzipStream(InputStream in, UnpackLimits limits) throws IOException {
    this.members = new GzipMembers(in, new UnpackBudget(limits));
    this.ended = !members.next();
  }

  /** True for bytes that gzip begins with. */
  public static boolean isGzip(byte[] head) {
    return head.length > 2 && head[0] == 0x1F && head[1] == (byte) 0x8B && head[2] == 8;
  }

  /** True when the end of the stream is not that of what was packed. */
  public boolean isDamaged() {
    return members.damage() != null;
  }

  /** True when the stream was ended because it swells beyond the limits. */
  public boolean isBomb() {
    return members.damage() == GzipMembers.Damage.BOMB;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!ended) {
      int count = members.read(into, from, length);
      if (count > 0) {
        return count;
      }
      // What stands behind the last member is none of ours, as gunzip has it.
      ended = members.damage() != null || !members.next() || members.strays() > 0;
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    members.close();
  }
}
