package hearsay.archive;

import hearsay.input.GzipStream;
import hearsay.input.UnpackBudget;
import hearsay.input.UnpackLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Undoes a {@code Content-Encoding}. The bytes have the last word: many archives keep pages
 * unpacked under headers that say gzip, and some the other way round. Stateless.
 */
final class ContentEncoding {

  private ContentEncoding() {}

  /**
   * The bytes without their encoding.
   *
   * @param header as the server sent it; null without
   * @return empty when the encoding is unknown
   * @throws BombException if more comes out than the budget has
   */
  static Optional<Payload> undo(
      Payload packed, @Nullable String header, int limit, UnpackBudget budget)
      throws BombException {
    String encoding = header == null ? "" : header.strip().toLowerCase(Locale.ROOT);
    byte[] bytes = packed.bytes();
    if (GzipStream.isGzip(bytes)) {
      return unpack(packed, limit, budget, ContentEncoding::gunzip);
    }
    return switch (encoding) {
      case "", "identity", "none", "gzip", "x-gzip", "utf-8" -> Optional.of(packed);
      case "deflate" ->
          looksLikeText(bytes)
              ? Optional.of(packed)
              : unpack(packed, limit, budget, ContentEncoding::inflate);
      case "br" ->
          looksLikeText(bytes)
              ? Optional.of(packed)
              : unpack(packed, limit, budget, BrotliInputStream::new);
      default -> looksLikeText(bytes) ? Optional.of(packed) : Optional.empty();
    };
  }

  private interface Unpacker {
    InputStream open(InputStream in) throws IOException;
  }

  private static Optional<Payload> unpack(
      Payload packed, int limit, UnpackBudget budget, Unpacker unpacker) throws BombException {
    int most = (int) Math.min(limit, budget.left());
    try (InputStream in = unpacker.open(new ByteArrayInputStream(packed.bytes()))) {
      Payload plain = Payload.read(in, most);
      budget.give(plain.bytes().length);
      if (plain.cut() && most < limit) {
        throw new BombException();
      }
      boolean damaged =
          plain.damaged()
              || packed.damaged()
              || (in instanceof GzipStream gzip && gzip.isDamaged());
      return Optional.of(new Payload(plain.bytes(), plain.cut() || packed.cut(), damaged));
    } catch (BombException e) {
      throw e;
    } catch (IOException e) {
      return Optional.of(new Payload(new byte[0], false, true));
    }
  }

  private static InputStream gunzip(InputStream in) throws IOException {
    return new GzipStream(in, UnpackLimits.DEFAULT);
  }

  /** With the header of zlib (RFC 1950), as it should be, or without, as some servers do. */
  private static InputStream inflate(InputStream in) throws IOException {
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    boolean zlib = (first & 0x0F) == 8 && ((first << 8) + second) % 31 == 0;
    return new InflaterInputStream(in, new Inflater(!zlib)) {
      @Override
      public void close() throws IOException {
        inf.end();
        super.close();
      }
    };
  }

  /** True for bytes that begin as markup does. */
  private static boolean looksLikeText(byte[] bytes) {
    int at = 0;
    boolean mark = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
    at += mark ? 3 : 0;
    while (at < bytes.length && (bytes[at] == ' ' || (bytes[at] >= '\t' && bytes[at] <= '\r'))) {
      at++;
    }
    return at < bytes.length && bytes[at] == '<';
  }
}
