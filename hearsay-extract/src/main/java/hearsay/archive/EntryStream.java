package hearsay.archive;

import hearsay.input.UnpackLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an entry of a ZIP. Damage ends the stream; what was unpacked before is good. For one
 * thread.
 */
final class EntryStream extends InputStream {

  private final InputStream in;
  private final ZipEntry entry;
  private final UnpackLimits limits;
  private long unpacked;
  private @Nullable Flaw flaw;

  private EntryStream(InputStream in, ZipEntry entry, UnpackLimits limits, @Nullable Flaw flaw) {
    this.in = in;
    this.entry = entry;
    this.limits = limits;
    this.flaw = flaw;
  }

  /** Opens an entry; one that cannot be opened is damaged, and has no bytes. */
  static EntryStream open(ZipFile zip, ZipEntry entry, UnpackLimits limits) {
    try {
      return new EntryStream(zip.getInputStream(entry), entry, limits, null);
    } catch (IOException | IllegalArgumentException damaged) {
      return new EntryStream(InputStream.nullInputStream(), entry, limits, Flaw.BROKEN);
    }
  }

  /** What ended the stream before its time; null as long as nothing did. */
  @Nullable Flaw flaw() {
    return flaw;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (flaw != null) {
      return -1;
    }
    try {
      int count = in.read(into, from, length);
      unpacked += Math.max(0, count);
      if (limits.isBomb(entry.getCompressedSize(), unpacked)) {
        flaw = Flaw.BOMB;
      }
      return count;
    } catch (IOException damaged) {
      flaw = Flaw.BROKEN;
      return -1;
    }
  }

  @Override
  public long skip(long count) throws IOException {
    // What is stored can be skipped; what is packed must be unpacked, and counted.
    return entry.getMethod() == ZipEntry.STORED ? in.skip(count) : super.skip(count);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
