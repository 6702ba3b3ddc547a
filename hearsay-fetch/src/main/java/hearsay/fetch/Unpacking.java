package hearsay.fetch;

import hearsay.fetch.FetchException.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Content codings (RFC 9110 8.4): gzip, which we ask for, and deflate. One of another kind, or one
 * in another, was not asked for and is refused. Stateless.
 */
final class Unpacking {

  private Unpacking() {}

  /** The unpacked body. Throws ZipException while it is read where it is badly packed. */
  static InputStream open(Head head, InputStream body, String address) throws IOException {
    String told = head.headers().getOrDefault("content-encoding", "");
    return switch (told.strip().toLowerCase(Locale.ROOT)) {
      case "", "identity" -> body;
      case "gzip", "x-gzip" -> new GZIPInputStream(body);
      case "deflate" -> inflated(body);
      default -> throw new FetchException(Reason.ENCODING, address, told);
    };
  }

  /** Deflate with its zlib header, as the RFC has it, or without, as many servers send it. */
  private static InputStream inflated(InputStream body) throws IOException {
    InputStream buffered = new BufferedInputStream(body);
    buffered.mark(2);
    int first = buffered.read();
    int second = buffered.read();
    buffered.reset();
    boolean zlib = (first & 0x0F) == 8 && ((first << 8) | second) % 31 == 0;
    return new InflaterInputStream(buffered, new Inflater(!zlib));
  }
}
