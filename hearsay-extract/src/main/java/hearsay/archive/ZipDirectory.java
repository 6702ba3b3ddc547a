package hearsay.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Looks at the end of a ZIP (APPNOTE 6.3.10, sections 4.3.14 to 4.3.16) before anybody reads it
 * whole: its directory is read into memory at once. Stateless.
 */
final class ZipDirectory {

  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 65_535;
  private static final int END_64 = 0x06064b50;
  private static final int END_64_LENGTH = 56;
  private static final int LOCATOR_64 = 0x07064b50;
  private static final int LOCATOR_64_LENGTH = 20;
  private static final long IN_64 = 0xFFFF_FFFFL;

  private ZipDirectory() {}

  /**
   * How many bytes the directory says it has, the most where several records could be its end; -1
   * when there is none.
   */
  static long size(Path zip) throws IOException {
    try (FileChannel file = FileChannel.open(zip)) {
      long length = Math.min(file.size(), END_LENGTH + LONGEST_COMMENT + LOCATOR_64_LENGTH);
      ByteBuffer tail = read(file, file.size() - length, (int) length);
      long size = -1;
      for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
        if (tail.getInt(at) == END) {
          long told = Integer.toUnsignedLong(tail.getInt(at + 12));
          size = Math.max(size, told == IN_64 ? size64(file, tail, at - LOCATOR_64_LENGTH) : told);
        }
      }
      return size;
    }
  }

  private static long size64(FileChannel file, ByteBuffer tail, int locator) throws IOException {
    if (locator < 0 || tail.getInt(locator) != LOCATOR_64) {
      return IN_64;
    }
    long end = tail.getLong(locator + 8);
    if (end < 0 || end > file.size() - END_64_LENGTH) {
      return IN_64;
    }
    ByteBuffer record = read(file, end, END_64_LENGTH);
    long size = record.getLong(40);
    return record.getInt(0) == END_64 && size >= 0 ? size : IN_64;
  }

  private static ByteBuffer read(FileChannel file, long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    int read = 0;
    while (bytes.hasRemaining() && read >= 0) {
      read = file.read(bytes, from + bytes.position());
    }
    return bytes.rewind();
  }
}
