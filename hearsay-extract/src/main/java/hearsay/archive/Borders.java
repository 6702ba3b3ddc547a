package hearsay.archive;

import java.io.IOException;
import java.io.InputStream;

/** Finds where records of a WARC begin and their headers end. Stateless. */
final class Borders {

  /** So many line ends may stand between two records; the standard wants two. */
  private static final int LINE_ENDS = 16;

  /** Line ends, and the beginning of a record. */
  static final int LONGEST = LINE_ENDS + Segments.WARC.length;

  private Borders() {}

  private static boolean isLineEnd(int b) {
    return b == '\r' || b == '\n';
  }

  /** Takes the line ends that come next; false when nothing follows them. */
  static boolean skip(Window window) throws IOException {
    while (window.has(1)) {
      if (!isLineEnd(window.get(0))) {
        return true;
      }
      window.skip(1);
    }
    return false;
  }

  /** The length of the header that comes next, the empty line at its end included; -1 for none. */
  static int header(Window window, int most) throws IOException {
    if (!window.startsWith(Segments.WARC)) {
      return -1;
    }
    for (int at = 0; at < most && window.has(at + 1L); at++) {
      if (window.get(at) == '\n' && window.has(at + 3L)) {
        int next = window.get(at + 1);
        if (next == '\n') {
          return at + 2;
        }
        if (next == '\r' && window.get(at + 2) == '\n') {
          return at + 3;
        }
      }
    }
    return -1;
  }

  /**
   * True when a record, or the end, stands so many bytes ahead, which are there; or the two empty
   * lines that the standard wants, since what follows them may be the broken one.
   */
  static boolean isAt(Window window, int ahead) throws IOException {
    window.has((long) ahead + LONGEST);
    int end = Math.min(window.available(), ahead + LONGEST);
    byte[] bytes = new byte[end - ahead];
    System.arraycopy(window.array(), window.at() + ahead, bytes, 0, bytes.length);
    return isBorder(bytes);
  }

  /** The same so many bytes into a file. */
  static boolean isAt(RecordCutter.Reopener file, long position) throws IOException {
    try (InputStream in = file.open()) {
      in.skipNBytes(position);
      return isBorder(in.readNBytes(LONGEST));
    } catch (java.io.EOFException shorter) {
      return false;
    }
  }

  /**
   * @param bytes fewer than {@link #LONGEST} only at the end
   */
  private static boolean isBorder(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && at < LINE_ENDS && isLineEnd(bytes[at])) {
      at++;
    }
    boolean twoLines = at == 4 && bytes[0] == '\r' && bytes[2] == '\r';
    return at == bytes.length || twoLines || isRecord(bytes, at, bytes.length);
  }

  private static boolean isRecord(byte[] bytes, int at, int end) {
    int length = Segments.WARC.length;
    return at + length <= end
        && java.util.Arrays.equals(bytes, at, at + length, Segments.WARC, 0, length);
  }

  /**
   * How many bytes come before the next line that begins a record; all that are there, {@code most}
   * at the most, when there is none among them.
   */
  static int next(Window window, int most) throws IOException {
    int longest = 1 + Segments.WARC.length;
    for (int at = 0; at < most; at++) {
      if (at + longest > window.available() && !window.has((long) at + longest)) {
        return Math.min(window.available(), most);
      }
      int line = window.at() + at + 1;
      if (window.get(at) == '\n' && isRecord(window.array(), line, line + longest - 1)) {
        return at + 1;
      }
    }
    return most;
  }

  /** Takes everything before the next line that begins a record, or to the end. */
  static void seek(Window window) throws IOException {
    while (!window.startsWith(Segments.WARC) && window.has(1)) {
      window.skip(next(window, 1 << 16));
    }
  }
}
