package hearsay.archive;

import hearsay.input.UnpackBudget;
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
  private final UnpackBudget budget;
  private final boolean stored;
  private @Nullable Flaw flaw;

  private EntryStream(InputStream in, UnpackBudget budget, boolean stored, @Nullable Flaw flaw) {
    this.in = in;
    this.budget = budget;
    this.stored = stored;
    this.flaw = flaw;
  }

  /**
   * Opens an entry; one that cannot be opened is damaged, and has no bytes.
   *
   * @param budget of the file; one that is stored leaves it to whoever reads it
   */
  static EntryStream open(ZipFile zip, ZipEntry entry, UnpackBudget budget) {
    boolean stored = isStored(entry);
    try {
      InputStream in = zip.getInputStream(entry);
      budget.take(stored ? 0 : entry.getCompressedSize());
      return new EntryStream(in, budget, stored, null);
    } catch (IOException | IllegalArgumentException damaged) {
      return new EntryStream(InputStream.nullInputStream(), budget, stored, Flaw.BROKEN);
    }
  }

  /** True when the entry's bytes are those of the file. */
  static boolean isStored(ZipEntry entry) {
    return entry.getMethod() == ZipEntry.STORED;
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
      if (!stored && count > 0 && !budget.give(count)) {
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
    return stored ? in.skip(count) : super.skip(count);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
