package hearsay.archive;

import hearsay.input.ContentType;
import hearsay.input.Format;
import hearsay.input.FormatDetector;
import hearsay.input.UnpackBudget;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;

/**
 * What a server answered, as an archive keeps it.
 *
 * @param status of HTTP
 * @param contentType the header; null without
 * @param location where a redirect leads; null without
 * @param payload the page, chunks and packing undone; empty where it is none, or its encoding is
 *     not known
 * @param encoding the encoding that is not known; null where there is none
 */
record HttpPage(
    int status,
    @Nullable String contentType,
    @Nullable String location,
    Optional<Payload> payload,
    @Nullable String encoding) {

  private static final int DONE = 200;

  /**
   * Reads a response (RFC 9112) that stands in memory; a {@code Content-Length} that is wrong does
   * not matter.
   *
   * @throws BombException if its packing swells
   * @throws IOException if it is none
   */
  static HttpPage read(RawRecord record, int limit, UnpackBudget budget) throws IOException {
    int length = record.to() - record.from();
    ByteBuffer bytes = ByteBuffer.wrap(record.bytes(), record.from(), length);
    HttpResponse response = response(bytes);
    String type = response.headers().first("Content-Type").orElse(null);
    String location = response.headers().first("Location").orElse(null);
    if (response.status() != DONE || !mayBePage(type)) {
      return new HttpPage(response.status(), type, location, Optional.empty(), null);
    }
    Payload packed = Payload.read(response.body().stream(), limit);
    String encoding = response.headers().first("Content-Encoding").orElse(null);
    Optional<Payload> plain = ContentEncoding.undo(packed, encoding, limit, budget);
    if (plain.isEmpty()) {
      return new HttpPage(DONE, type, location, plain, encoding);
    }
    boolean page = type != null || isPage(plain.get().bytes());
    return new HttpPage(DONE, type, location, page ? plain : Optional.empty(), null);
  }

  private static HttpResponse response(ByteBuffer bytes) throws IOException {
    var nothing = Channels.newChannel(new ByteArrayInputStream(new byte[0]));
    try {
      return HttpResponse.parse(LengthedBody.create(nothing, bytes, bytes.remaining()));
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new IOException("no response", e);
    }
  }

  private static boolean mayBePage(@Nullable String type) {
    return ContentType.of(type).isEmpty() || ContentType.isPage(type);
  }

  private static boolean isPage(byte[] bytes) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, FormatDetector.HEAD));
    String start = new String(head, StandardCharsets.ISO_8859_1);
    return FormatDetector.refusal(head).isEmpty()
        && FormatDetector.format("", start) == Format.HTML;
  }
}
