package hearsay.extract;

import hearsay.input.BoundedBytes;
import hearsay.input.Format;
import hearsay.input.FormatDetector;
import hearsay.input.GzipStream;
import hearsay.input.Hints;
import hearsay.input.Source;
import hearsay.input.TextDecoder;
import hearsay.input.UnpackLimits;
import hearsay.input.UnreadableInputException;
import hearsay.input.UnreadableInputException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An input that was looked into.
 *
 * @param in its bytes from the first on; unpacked, but for a WARC, whose packing tells its records
 * @param isPacked true for a WARC that is packed with gzip
 * @param packing what {@code in} is unpacked from; null where it was not packed
 */
record Opened(Format format, InputStream in, boolean isPacked, @Nullable GzipStream packing) {

  /**
   * Tells the format, by the user's word, by the bytes, then by the name.
   *
   * @throws UnreadableInputException if it holds no article
   */
  static Opened of(Source source, Hints hints, InputStream in) throws IOException {
    BoundedBytes head = BoundedBytes.read(in, FormatDetector.HEAD, source.name());
    if (!GzipStream.isGzip(head.bytes())) {
      Format format = format(source.typedName(), hints, head.bytes());
      return new Opened(format, head.unread(in), false, null);
    }
    byte[] inner = start(head.bytes());
    if (hints.format() == Format.WARC
        || FormatDetector.container(inner).equals(Optional.of(Format.WARC))) {
      return new Opened(Format.WARC, head.unread(in), true, null);
    }
    GzipStream packing = new GzipStream(head.unread(in), UnpackLimits.DEFAULT);
    Format format = format(source.typedName(), hints, inner);
    if (format == Format.WACZ) {
      throw new UnreadableInputException(Reason.ARCHIVE, source.name(), 0, "gzip", null);
    }
    return new Opened(format, packing, false, packing);
  }

  /** The first bytes of what is packed. */
  private static byte[] start(byte[] packed) throws IOException {
    try (GzipStream in = new GzipStream(new ByteArrayInputStream(packed), UnpackLimits.DEFAULT)) {
      return in.readNBytes(FormatDetector.HEAD);
    }
  }

  private static Format format(String name, Hints hints, byte[] head)
      throws UnreadableInputException {
    if (head.length == 0) {
      throw new UnreadableInputException(Reason.EMPTY, name);
    }
    Optional<Format> container = FormatDetector.container(head);
    Format told = hints.format();
    if (container.isPresent() && (told == null || told == container.get())) {
      return container.get();
    }
    Optional<Reason> refusal = FormatDetector.refusal(head);
    if (refusal.isPresent()) {
      String packing = FormatDetector.packing(head);
      throw new UnreadableInputException(refusal.get(), name, 0, packing, null);
    }
    if (told != null) {
      return told;
    }
    String start = TextDecoder.decode(head, null, false, true).text();
    Format format = FormatDetector.format(name, start);
    if (format == Format.TEXT && FormatDetector.isUnknownXml(start)) {
      throw new UnreadableInputException(Reason.XML, name);
    }
    return format;
  }
}
