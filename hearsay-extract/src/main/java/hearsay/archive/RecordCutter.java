package hearsay.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcParser;

/**
 * Cuts a WARC in records. A length is believed only where the next record, or the end, stands
 * behind it; where not, the record ends before the next line that begins one. A block cannot forge
 * a record by holding such a line: as long as lengths are right nobody looks for them. Linear, in
 * constant memory. For one thread.
 */
final class RecordCutter implements Closeable {

  /** Opens the file once more, to look far ahead. */
  interface Reopener {
    InputStream open() throws IOException;
  }

  private static final int NUMBER_DIGITS = 18;

  private final Segments segments;
  private final ArchiveLimits limits;
  private final @Nullable Reopener reopener;
  private final Window window;
  private final WarcParser parser = new WarcParser();
  private boolean open;
  private boolean ended;
  private long number;
  private long offset;

  /** What is left of a record longer than the limit, when it has been handed out. */
  private long rest;

  /** True when the rest of a record goes on to wherever the next one begins. */
  private boolean seeking;

  /** True when the last record was said to be flawed: what comes of it is no news. */
  private boolean told;

  /**
   * @param reopener null where the file cannot be opened once more: then a length beyond the limit
   *     of a page that is a lie is found out behind it, and what it covers is lost
   */
  RecordCutter(Segments segments, ArchiveLimits limits, @Nullable Reopener reopener) {
    this.segments = segments;
    this.limits = limits;
    this.reopener = reopener;
    this.window = new Window(limits.pageBytes() + limits.headerBytes() + Borders.LONGEST);
    parser.setLenient(true);
  }

  /**
   * The next record, one that cannot be read included; several of these in a row are one. Null at
   * the end.
   */
  @Nullable RawRecord next() throws IOException {
    while (!ended) {
      RawRecord record = open ? inSegment() : null;
      if (record == null) {
        Flaw flaw = open ? segments.flaw() : null;
        InputStream segment = segments.next();
        record = between(flaw);
        open = segment != null;
        ended = segment == null;
        if (segment != null) {
          window.open(segment);
        }
      }
      if (record != null && !(told && record.headers() == null)) {
        told = record.flaw() != null;
        segments.reached(window.position());
        return record;
      }
    }
    return null;
  }

  /** The next record of the segment, or what became of the last one; null at its end. */
  private @Nullable RawRecord inSegment() throws IOException {
    if (seeking) {
      Borders.seek(window);
      seeking = false;
    }
    long left = rest;
    rest = 0;
    if (left > 0 && window.skipFar(left) < left) {
      Flaw flaw = segments.flaw();
      return nothing(flaw == null ? Flaw.BROKEN : flaw);
    }
    if (!Borders.skip(window)) {
      return null;
    }
    number++;
    return record();
  }

  /** What stands before the segment that was opened, and is no record; null when nothing does. */
  private @Nullable RawRecord between(@Nullable Flaw ofLast) {
    if (ofLast == null && !segments.hasStrays()) {
      return null;
    }
    if (!told) {
      number++;
      offset = segments.start();
    }
    return nothing(ofLast == null ? Flaw.BROKEN : ofLast);
  }

  /** A record of which nothing can be read. */
  private RawRecord nothing(Flaw flaw) {
    return new RawRecord(number, offset, null, new byte[0], 0, 0, false, flaw);
  }

  private RawRecord record() throws IOException {
    offset = segments instanceof Segments.Plain ? window.position() : segments.start();
    int length = Borders.header(window, limits.headerBytes());
    MessageHeaders headers = length < 0 ? null : headers(length);
    if (headers == null) {
      window.skip(1);
      seeking = true;
      return nothing(Flaw.BROKEN);
    }
    window.skip(length);
    long told = length(headers);
    if (told < 0 || !isTrue(told)) {
      return upToNext(headers);
    }
    return asTold(headers, told);
  }

  private @Nullable MessageHeaders headers(int length) {
    parser.reset();
    parser.parse(ByteBuffer.wrap(window.array(), window.at(), length));
    return parser.isFinished() && !parser.isError() ? parser.headers() : null;
  }

  /** The length that a record tells; -1 where it is none. */
  private static long length(MessageHeaders headers) {
    String told = headers.first("Content-Length").orElse("");
    boolean digits = !told.isEmpty() && told.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && told.length() <= NUMBER_DIGITS ? Long.parseLong(told) : -1;
  }

  /** True when a record, or the end, stands behind so many bytes, as far as that can be told. */
  private boolean isTrue(long length) throws IOException {
    if (length <= limits.pageBytes()) {
      return window.has(length) && Borders.isAt(window, (int) length);
    }
    if (!window.has(limits.pageBytes())) {
      return false;
    }
    return reopener == null || Borders.isAt(reopener, window.position() + length);
  }

  private RawRecord asTold(MessageHeaders headers, long length) throws IOException {
    boolean cut = length > limits.pageBytes();
    int kept = cut ? limits.pageBytes() : (int) length;
    RawRecord record = block(headers, kept, cut, isLast(kept) ? segments.flaw() : null);
    window.skip(kept);
    rest = length - kept;
    return record;
  }

  /** True when nothing of the segment follows so many bytes. */
  private boolean isLast(int length) throws IOException {
    return !window.has(length + Borders.LONGEST) && window.available() < length + Borders.LONGEST;
  }

  /** A record whose length is wrong, up to the next one. */
  private RawRecord upToNext(MessageHeaders headers) throws IOException {
    int kept = Borders.next(window, limits.pageBytes());
    boolean cut = kept >= limits.pageBytes();
    Flaw flaw = segments.flaw();
    RawRecord record = block(headers, kept, cut, flaw == null ? Flaw.BROKEN : flaw);
    window.skip(kept);
    seeking = true;
    return record;
  }

  private RawRecord block(MessageHeaders headers, int length, boolean cut, @Nullable Flaw flaw) {
    int from = window.at();
    return new RawRecord(number, offset, headers, window.array(), from, from + length, cut, flaw);
  }

  @Override
  public void close() throws IOException {
    segments.close();
  }
}
