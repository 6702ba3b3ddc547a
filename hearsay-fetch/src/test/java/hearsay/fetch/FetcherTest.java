package hearsay.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.fetch.FetchException.Reason;
import hearsay.language.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {

  private static final String PAGE = "<html><p>Le barrage de Vauvert rouvre.</p></html>";

  private final RawServer server;

  FetcherTest() throws IOException {
    server = new RawServer();
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  private FetchedPage fetch(String path) throws FetchException {
    return Fetchers.to(server).fetch(server.url(path));
  }

  private FetchException refused(String path) {
    return Refused.fetch(Fetchers.to(server), server.url(path));
  }

  private static String text(FetchedPage page) {
    return new String(page.body(), StandardCharsets.UTF_8);
  }

  // ---- the page, and what is sent

  @Test
  void pageComesWithItsAddressAndType() throws FetchException {
    server.page("/une", "Content-Type: text/html; charset=utf-8\n", PAGE);
    FetchedPage page = fetch("/une#suite");
    assertThat(text(page)).isEqualTo(PAGE);
    assertThat(page.url()).isEqualTo(server.url("/une"));
    assertThat(page.contentType()).isEqualTo("text/html; charset=utf-8");
    assertThat(page.tdmReserved()).isNull();
    assertThat(server.paths()).containsExactly("/robots.txt", "/une");
  }

  @Test
  void nothingIsSentBesideWhoAsksForWhat() throws FetchException {
    server.on("/a", "HTTP/1.1 302 Found\nSet-Cookie: id=7\nLocation: /une?q=1\n\n");
    server.page("/une?q=1", "Set-Cookie: id=8\n", PAGE);
    fetch("/a");
    assertThat(server.request("/une?q=1"))
        .containsExactly(
            "GET /une?q=1 HTTP/1.1",
            "Host: 127.0.0.1:" + server.port(),
            "User-Agent: Hearsay/0.1 (test)",
            "Accept: text/html,application/xhtml+xml,text/plain;q=0.8,application/xml;q=0.7,*/*;q=0.5",
            "Accept-Language: fr, en;q=0.9",
            "Accept-Encoding: gzip",
            "Connection: close");
  }

  @ParameterizedTest
  @CsvSource({"1, true", "' 1 ', true", "0, false", "yes, false"})
  void reservationOfTextAndDataMiningIsRead(String told, boolean reserved) throws FetchException {
    server.page("/une", "TDM-Reservation: " + told + "\n", PAGE);
    assertThat(fetch("/une").tdmReserved()).isEqualTo(reserved);
  }

  @Test
  void bodyInChunksIsRead() throws FetchException {
    server.on(
        "/une", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n5;x=y\nabcde\n3\nfgh\n0\nT: 1\n\n");
    assertThat(text(fetch("/une"))).isEqualTo("abcdefgh");
  }

  @Test
  void bodyUpToTheEndOfTheConnectionIsRead() throws FetchException {
    server.on("/une", "HTTP/1.0 200 OK\n\nUn phare.");
    assertThat(text(fetch("/une"))).isEqualTo("Un phare.");
  }

  @Test
  void interimAnswersAreWaitedOut() throws FetchException {
    server.on(
        "/une", "HTTP/1.1 103 Early Hints\nLink: </a>\n\nHTTP/1.1 200 OK\nContent-Length: 2\n\nOk");
    assertThat(text(fetch("/une"))).isEqualTo("Ok");
  }

  @Test
  void pageWithoutABodyIsEmpty() throws FetchException {
    server.on("/une", "HTTP/1.1 204 No Content\n\n");
    assertThat(fetch("/une").body()).isEmpty();
  }

  // ---- packed bodies

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] deflate(byte[] bytes, boolean raw) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out =
        new DeflaterOutputStream(packed, new Deflater(Deflater.DEFAULT_COMPRESSION, raw))) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void packedPagesAreUnpacked() throws IOException {
    byte[] page = PAGE.repeat(100).getBytes(StandardCharsets.UTF_8);
    server.body("/gzip", "Content-Encoding: gzip\n", gzip(page));
    server.body("/x-gzip", "Content-Encoding: X-GZip\n", gzip(page));
    server.body("/zlib", "Content-Encoding: deflate\n", deflate(page, false));
    server.body("/raw", "Content-Encoding: deflate\n", deflate(page, true));
    server.body("/plain", "Content-Encoding: identity\n", page);
    for (String path : List.of("/gzip", "/x-gzip", "/zlib", "/raw", "/plain")) {
      assertThat(fetch(path).body()).as(path).isEqualTo(page);
    }
  }

  @Test
  void whatWasNotAskedForIsNotUnpacked() throws IOException {
    byte[] twice = gzip(gzip(PAGE.getBytes(StandardCharsets.UTF_8)));
    server.body("/twice", "Content-Encoding: gzip, gzip\n", twice);
    server.body("/two-lines", "Content-Encoding: gzip\nContent-Encoding: gzip\n", twice);
    server.body("/brotli", "Content-Encoding: br\n", twice);
    server.body("/not", "Content-Encoding: gzip\n", PAGE.getBytes(StandardCharsets.UTF_8));
    for (String path : List.of("/twice", "/two-lines", "/brotli", "/not")) {
      assertThat(refused(path).reason()).as(path).isEqualTo(Reason.ENCODING);
    }
  }

  @Test
  void packedPageThatEndsTooEarlyIsRefused() throws IOException {
    byte[] whole = gzip(PAGE.repeat(100).getBytes(StandardCharsets.UTF_8));
    byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
    server.body("/half", "Content-Encoding: gzip\nContent-Length: " + half.length + "\n", half);
    server.body("/lie", "Content-Encoding: gzip\nContent-Length: " + whole.length + "\n", half);
    assertThat(refused("/half").reason()).isEqualTo(Reason.ENCODING);
    assertThat(refused("/lie").reason()).isEqualTo(Reason.BROKEN);
  }

  @Test
  void smallBodyThatUnpacksToAHugeOneIsRefused() throws IOException {
    byte[] zeros = new byte[8 << 20];
    server.body("/gzip", "Content-Encoding: gzip\n", gzip(zeros));
    server.body("/deflate", "Content-Encoding: deflate\n", deflate(zeros, false));
    for (String path : List.of("/gzip", "/deflate")) {
      FetchException e = refused(path);
      assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE);
      assertThat(e.details()).containsExactly("65536");
    }
  }

  // ---- limits

  @Test
  void pageOfTheGreatestSizeIsRead() throws FetchException {
    server.page("/une", "", "a".repeat(64 << 10));
    assertThat(fetch("/une").body()).hasSize(64 << 10);
  }

  @Test
  void pageBeyondTheGreatestSizeIsRefused() throws IOException {
    byte[] noise = new byte[70 << 10];
    new Random(1).nextBytes(noise);
    server.page("/told", "", "a".repeat((64 << 10) + 1));
    server.on("/not-sent", "HTTP/1.1 200 OK\nContent-Length: 99999999999\n\n");
    server.body("/not-told", "", new byte[(64 << 10) + 1]);
    server.body("/packed", "Content-Encoding: gzip\n", gzip(noise));
    server.on("/endless", FetcherTest::endless);
    for (String path : List.of("/told", "/not-sent", "/not-told", "/packed", "/endless")) {
      assertThat(refused(path).reason()).as(path).isEqualTo(Reason.TOO_LARGE);
    }
  }

  private static void endless(OutputStream out) throws IOException {
    out.write(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    while (true) {
      out.write("8\r\nabcdefgh\r\n".getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void endlessHeadersEnd() {
    server.on(
        "/many",
        out -> {
          out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.UTF_8));
          while (true) {
            out.write("A: b\r\n".getBytes(StandardCharsets.UTF_8));
          }
        });
    server.on(
        "/long",
        out -> {
          out.write("HTTP/1.1 200 OK\r\nA: ".getBytes(StandardCharsets.UTF_8));
          while (true) {
            out.write("bbbbbbbb".getBytes(StandardCharsets.UTF_8));
          }
        });
    server.on(
        "/folded",
        out -> {
          out.write("HTTP/1.1 200 OK\r\nA: b\r\n".getBytes(StandardCharsets.UTF_8));
          while (true) {
            out.write(" \r\n".getBytes(StandardCharsets.UTF_8));
          }
        });
    server.on(
        "/interim",
        out -> {
          while (true) {
            out.write("HTTP/1.1 102 Processing\r\n\r\n".getBytes(StandardCharsets.UTF_8));
          }
        });
    server.on(
        "/trailers",
        out -> {
          out.write(
              "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n"
                  .getBytes(StandardCharsets.UTF_8));
          while (true) {
            out.write("A: b\r\n".getBytes(StandardCharsets.UTF_8));
          }
        });
    for (String path : List.of("/many", "/long", "/folded", "/interim", "/trailers")) {
      assertThat(refused(path).reason()).as(path).isEqualTo(Reason.BROKEN);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 200 OK\nContent-Length: 10\n\nabc",
        "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n5\nab",
        "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\nzz\nab",
        "HTTP/1.1 200 OK\nContent-Length: -5\n\nabc",
        "HTTP/1.1 200 OK\nContent-Length: abc\n\nabc",
        "HTTP/1.1 2000 OK\n\nabc",
        "HTTP/1.1 20 OK\n\nabc",
        "HTTP/9.9 200 OK\n\nabc",
        "<html><p>Le barrage.</p></html>",
        "SSH-2.0-OpenSSH\n",
        "\u0000\u0001\u0002\n\n",
      })
  void answerThatIsNotHttpIsRefused(String answer) {
    server.on("/une", answer);
    assertThat(refused("/une").reason()).isEqualTo(Reason.BROKEN);
  }

  /** Whatever comes, it is a page or a refusal. */
  @Test
  void anyBytesAreAPageOrRefused() throws FetchException {
    Random random = new Random(13);
    Fetcher fetcher = Fetchers.to(server);
    List<String> pieces =
        List.of(
            "HTTP/1.1 ",
            "HTTP/1.0 ",
            "200 OK",
            "302 Found",
            "\r\n",
            "\r\n\r\n",
            "Location: /b",
            ": ",
            "A",
            "Content-Length: 5",
            "Content-Encoding: gzip",
            "Transfer-Encoding: chunked",
            "5\r\n",
            "\0",
            "é");
    int pages = 0;
    for (int i = 0; i < 150; i++) {
      StringBuilder answer = new StringBuilder(random.nextInt(3) == 0 ? "" : "HTTP/1.1 200 OK\r\n");
      for (int n = random.nextInt(10); n > 0; n--) {
        answer.append(pieces.get(random.nextInt(pieces.size())));
      }
      byte[] bytes = answer.toString().getBytes(StandardCharsets.ISO_8859_1);
      server.on("/" + i, out -> out.write(bytes));
      try {
        pages += fetcher.fetch(server.url("/" + i)).url().isEmpty() ? 0 : 1;
      } catch (FetchException refused) {
        assertThat(refused.reason()).isNotNull();
      }
    }
    assertThat(pages).isBetween(5, 145);
  }

  /** Whatever somebody names, it is refused before anybody is asked: here no name is known. */
  @Test
  void anyTextIsRefusedOrLookedUp() {
    Random random = new Random(17);
    Fetcher fetcher = Fetchers.to(Fetchers.LIMITS, new Fetchers.Names(Map.of()), server);
    for (int i = 0; i < 500; i++) {
      assertThat(Refused.fetch(fetcher, RandomAddresses.next(random)).reason())
          .isIn(
              Reason.FORM,
              Reason.SCHEME,
              Reason.USER_INFO,
              Reason.HOST,
              Reason.NUMERIC_HOST,
              Reason.PORT,
              Reason.NOT_PUBLIC,
              Reason.UNKNOWN_HOST);
    }
    assertThat(server.paths()).isEmpty();
  }

  private static final FetchLimits HASTY =
      new FetchLimits(
          64 << 10,
          4 << 10,
          50,
          1000,
          5,
          Duration.ofSeconds(10),
          Duration.ofMillis(300),
          Duration.ofSeconds(1),
          Duration.ofMillis(1),
          Duration.ofMillis(1));

  @Test
  void serverThatSaysNothingIsNotWaitedFor() {
    server.on("/une", out -> Thread.sleep(60_000));
    FetchException e = Refused.fetch(Fetchers.to(HASTY, server), server.url("/une"));
    assertThat(e.reason()).isEqualTo(Reason.SILENCE);
  }

  /** Each byte comes in time, and all of them never. */
  @ParameterizedTest
  @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nContent-Length: 50000\r\n\r\n"})
  void serverThatSaysAByteAtATimeIsNotWaitedFor(String start) {
    server.on(
        "/une",
        out -> {
          out.write(start.getBytes(StandardCharsets.UTF_8));
          while (true) {
            out.write('a');
            out.flush();
            Thread.sleep(50);
          }
        });
    List<Waiting.For> waited = new ArrayList<>();
    AddressPolicy policy = AddressPolicy.standard().with(server.address());
    Reach reach = new Reach(Resolver.SYSTEM, policy, Reach.standard().encryption());
    Fetcher fetcher = new Fetcher(Fetchers.VISITOR, HASTY, (what, host) -> waited.add(what), reach);
    FetchException e = Refused.fetch(fetcher, server.url("/une"));
    assertThat(e.reason()).isEqualTo(Reason.TIMEOUT);
    assertThat(e.details()).containsExactly("1");
    assertThat(waited).contains(Waiting.For.PAGE);
  }

  @Test
  void nameServerThatSaysNothingIsNotWaitedFor() {
    Resolver slow =
        host -> {
          try {
            Thread.sleep(60_000);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return List.of();
        };
    Fetcher fetcher = Fetchers.to(HASTY, slow, server);
    Refused.as(Reason.TIMEOUT, fetcher, "http://fanal.example/");
  }

  // ---- what is refused by its status or type

  @ParameterizedTest
  @CsvSource({
    "401, FORBIDDEN", "402, PAYMENT", "403, FORBIDDEN", "404, MISSING", "410, MISSING",
        "418, STATUS",
    "429, TOO_MANY", "451, LEGAL", "500, SERVER", "503, SERVER", "300, STATUS", "304, STATUS",
  })
  void statusWithoutAPageHasItsReason(int status, Reason reason) {
    server.on("/une", "HTTP/1.1 " + status + " So\nContent-Length: 5\n\nabcde");
    assertThat(refused("/une").reason()).isEqualTo(reason);
  }

  @Test
  void serverThatSaysWhenToComeAgainIsHeard() {
    server.on("/une", "HTTP/1.1 429 Too Many Requests\nRetry-After: 120\n\n");
    FetchException e = refused("/une");
    assertThat(e.reason()).isEqualTo(Reason.TOO_MANY_UNTIL);
    assertThat(e.details()).containsExactly("120");
  }

  static List<Table.Row> types() {
    return Tables.rows("content-types.tsv");
  }

  @ParameterizedTest
  @MethodSource("types")
  void whatIsNoPageByItsTypeIsNotLoaded(Table.Row row) {
    server.on(
        "/une",
        "HTTP/1.1 200 OK\nContent-Length: 50\nContent-Type: " + row.get("example") + "\n\n");
    FetchException e = refused("/une");
    assertThat(e.reason().name()).isEqualTo(row.get("reason").toUpperCase(Locale.ROOT));
    String type = row.get("example").split(";", 2)[0].toLowerCase(Locale.ROOT);
    assertThat(e.details()).containsExactly(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html", "TEXT/HTML;charset=x", "text/plain", "application/xhtml+xml",
            "application/rss+xml",
        "application/json", "application/octet-stream", "application/pdfx", "nonsense", "",
      })
  void everythingElseIsLoaded(String type) throws FetchException {
    server.page("/une", type.isEmpty() ? "" : "Content-Type: " + type + "\n", PAGE);
    assertThat(text(fetch("/une"))).isEqualTo(PAGE);
  }
}
