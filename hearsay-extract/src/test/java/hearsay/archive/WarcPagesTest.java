package hearsay.archive;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.input.Series.Found;
import hearsay.input.UnreadableInputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.netpreserve.jwarc.Warcinfo;

class WarcPagesTest {

  private static final String A = "https://lefanal.example/a";
  private static final String B = "https://lefanal.example/b?c=d";

  private static WarcResponse encoded(String encoding, byte[] body) throws IOException {
    return Warcs.response(A, 200, body, "Content-Type", "text/html", "Content-Encoding", encoding);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void pagesAreReadWithTheirAddressesAndNumbers(boolean packed) throws IOException {
    WarcResponse a = Warcs.html(A, Warcs.page("Lanrec"));
    WarcResponse b = Warcs.html(B, Warcs.page("Vauvert"));
    byte[] warc = packed ? Warcs.packed(info(), a, b) : Warcs.plain(info(), a, b);

    List<Found<SavedPage>> found = Warcs.found(warc);

    assertThat(Warcs.words(found)).containsExactly("2 " + A, "3 " + B);
    assertThat(Warcs.text(found.get(0))).isEqualTo(Warcs.page("Lanrec"));
    assertThat(Warcs.page(found.get(1)).contentType()).isEqualTo("text/html;charset=utf-8");
    assertThat(found.get(1).place().url()).isEqualTo(B);
    assertThat(Warcs.words(Warcs.streamed(warc))).isEqualTo(Warcs.words(found));
  }

  private static Warcinfo info() {
    return new Warcinfo.Builder()
        .body(MediaType.WARC_FIELDS, Warcs.utf8("software: a test\r\n"))
        .build();
  }

  @Test
  void whatIsNoPageIsPassedOverInSilence() throws IOException {
    byte[] warc =
        Warcs.packed(
            Warcs.response(A, 301, new byte[0], "Content-Type", "text/html", "Location", "/b"),
            Warcs.response(A, 404, Warcs.utf8("<p>No"), "Content-Type", "text/html"),
            Warcs.response(A, 200, Warcs.utf8("x"), "Content-Type", "image/png"),
            Warcs.response(A, 200, Warcs.utf8("{}"), "Content-Type", "application/json"),
            Warcs.response(A, 200, Warcs.utf8("User-agent: *"), "Content-Type", "text/plain"),
            new WarcRevisit.Builder(URI.create(A), WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1)
                .build(),
            new WarcMetadata.Builder().body(MediaType.WARC_FIELDS, Warcs.utf8("a: b")).build(),
            Warcs.html(B, Warcs.page("Lanrec")));

    assertThat(Warcs.words(Warcs.found(warc))).containsExactly("8 " + B);
  }

  @Test
  void resourcesAndConversionsAreRead() throws IOException {
    byte[] warc =
        Warcs.packed(
            new WarcResource.Builder(URI.create(A))
                .body(MediaType.parse("text/html"), Warcs.utf8(Warcs.page("Lanrec")))
                .build(),
            new WarcResource.Builder(URI.create(A))
                .body(MediaType.parse("text/plain"), Warcs.utf8("Le port"))
                .build(),
            new WarcConversion.Builder()
                .setHeader("WARC-Target-URI", B)
                .body(MediaType.parse("text/plain"), Warcs.utf8("Le port de Lanrec rouvre."))
                .build());

    List<Found<SavedPage>> found = Warcs.found(warc);

    assertThat(Warcs.words(found)).containsExactly("1 " + A, "3 " + B);
    assertThat(Warcs.page(found.get(0)).isText()).isFalse();
    assertThat(Warcs.page(found.get(1)).isText()).isTrue();
    assertThat(Warcs.text(found.get(1))).isEqualTo("Le port de Lanrec rouvre.");
  }

  @Test
  void chunksArePutTogether() throws IOException {
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n";
    String http = head + "5\r\n<p>Le\r\n10\r\n port de Lanrec.\r\n0\r\n\r\n";
    byte[] warc =
        Warcs.utf8(Warcs.header(A, Integer.toString(Warcs.utf8(http).length)) + http + "\r\n\r\n");

    assertThat(Warcs.text(Warcs.found(warc).get(0))).isEqualTo("<p>Le port de Lanrec.");
  }

  @Test
  void encodingsAreUndone() throws IOException {
    byte[] page = Warcs.utf8(Warcs.page("Lanrec"));
    ByteArrayOutputStream zlib = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(zlib)) {
      out.write(page);
    }
    byte[] raw = java.util.Arrays.copyOfRange(zlib.toByteArray(), 2, zlib.size() - 4);
    // "<p>Oui.</p>" by the reference encoder, stored.
    byte[] brotli = {
      0x0B, 0x05, (byte) 0x80, '<', 'p', '>', 'O', 'u', 'i', '.', '<', '/', 'p', '>', 3
    };

    assertThat(one(encoded("gzip", Warcs.gzip(page)))).isEqualTo(Warcs.page("Lanrec"));
    assertThat(one(encoded("deflate", zlib.toByteArray()))).isEqualTo(Warcs.page("Lanrec"));
    assertThat(one(encoded("deflate", raw))).isEqualTo(Warcs.page("Lanrec"));
    assertThat(one(encoded("br", brotli))).isEqualTo("<p>Oui.</p>");
  }

  private static String one(WarcResponse response) throws IOException {
    List<Found<SavedPage>> found = Warcs.found(Warcs.packed(response));
    assertThat(Warcs.words(found)).containsExactly("1 " + A);
    return Warcs.text(found.get(0));
  }

  @Test
  void headerThatIsWrongAboutTheEncodingIsNotBelieved() throws IOException {
    byte[] page = Warcs.utf8(Warcs.page("Lanrec"));

    for (String encoding : List.of("gzip", "deflate", "br", "zstd")) {
      assertThat(one(encoded(encoding, page))).isEqualTo(Warcs.page("Lanrec"));
    }
    assertThat(one(encoded("identity", Warcs.gzip(page)))).isEqualTo(Warcs.page("Lanrec"));
  }

  @Test
  void unknownEncodingIsRefusedByItsName() throws IOException {
    List<Found<SavedPage>> found =
        Warcs.found(Warcs.packed(encoded("zstd", new byte[] {'(', (byte) 0xB5, '/', 1})));

    UnreadableInputException why = ((Found.Refused<SavedPage>) found.get(0)).why();
    assertThat(why.reason()).isEqualTo(UnreadableInputException.Reason.ENCODING);
    assertThat(why.detail()).isEqualTo("zstd");
  }

  @Test
  void encodingThatIsDamagedGivesWhatCouldBeRead() throws IOException {
    byte[] gzip = Warcs.gzip(Warcs.utf8(Warcs.page("Lanrec").repeat(50)));
    byte[] half = java.util.Arrays.copyOf(gzip, gzip.length / 2);

    List<Found<SavedPage>> found = Warcs.found(Warcs.packed(encoded("gzip", half)));

    assertThat(Warcs.words(found)).containsExactly("1 " + A + " PAGE_DAMAGED");
    assertThat(Warcs.text(found.get(0))).startsWith("<!DOCTYPE html>");
    // jwarc's own inflater would wait for ever.
    byte[] cut = {0x78, (byte) 0x9C, (byte) 0x4B};
    assertThat(Warcs.words(Warcs.found(Warcs.packed(encoded("deflate", cut)))))
        .containsExactly("1 " + A + " PAGE_DAMAGED");
  }

  @Test
  void pageThatTheCrawlerCutSaysSo() throws IOException {
    WarcResponse whole = Warcs.html(A, Warcs.page("Lanrec"));
    WarcResponse cut =
        new WarcResponse.Builder(A)
            .truncated(WarcTruncationReason.LENGTH)
            .body(whole.http())
            .build();

    assertThat(Warcs.words(Warcs.found(Warcs.packed(cut)))).containsExactly("1 " + A + " PAGE_CUT");
  }

  @Test
  void pageLongerThanTheLimitIsCut() throws IOException {
    String page = Warcs.page("Lanrec") + "x".repeat(100_000);
    ArchiveLimits limits = ArchiveLimits.DEFAULT.withPageBytes(70_000);
    byte[] packed = Warcs.packed(Warcs.html(A, page), Warcs.html(B, Warcs.page("Vauvert")));
    byte[] plain = Warcs.plain(Warcs.html(A, page), Warcs.html(B, Warcs.page("Vauvert")));

    for (byte[] warc : List.of(packed, plain)) {
      List<Found<SavedPage>> found = Warcs.found(warc, limits);

      assertThat(Warcs.words(found)).containsExactly("1 " + A + " CUT", "2 " + B);
      assertThat(Warcs.page(found.get(0)).bytes().length).isBetween(69_000, 70_000);
    }
  }

  @Test
  void angleBracketsAreNoPartOfAnAddress() throws IOException {
    byte[] warc = Warcs.raw("<" + A + ">", Warcs.page("Lanrec"));

    assertThat(Warcs.words(Warcs.found(warc))).containsExactly("1 " + A);
  }

  @Test
  void pageWithoutATypeIsKnownByItsBytes() throws IOException {
    byte[] warc =
        Warcs.packed(
            untyped(A, Warcs.page("Lanrec")), untyped(B, "%PDF-1.7"), untyped(B, "Le port"));

    assertThat(Warcs.words(Warcs.found(warc))).containsExactly("1 " + A);
  }

  private static WarcResponse untyped(String url, String body) {
    byte[] http = Warcs.utf8("HTTP/1.1 200 OK\r\n\r\n" + body);
    return new WarcResponse.Builder(url).body(MediaType.HTTP_RESPONSE, http).build();
  }

  @Test
  void lineEndsWithoutReturnsAreRead() throws IOException {
    String record =
        new String(Warcs.raw(A, Warcs.page("Lanrec")), java.nio.charset.StandardCharsets.UTF_8);
    int end = record.indexOf("\r\n\r\n") + 4;
    String loose = record.substring(0, end).replace("\r\n", "\n") + record.substring(end);

    assertThat(Warcs.words(Warcs.found(Warcs.joined(Warcs.utf8(loose), Warcs.raw(B, "<p>B")))))
        .containsExactly("1 " + A, "2 " + B);
  }
}
