package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import hearsay.cli.Trial.Result;
import hearsay.fetch.LocalFetching;
import hearsay.input.Place;
import hearsay.testkit.JsonTree;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages on the Web as inputs, from a server on this machine. */
class AddressTest {

  private static final String PAGE =
      """
      <meta charset="utf-8"><title>Le barrage rouvre | Le Fanal</title>
      <article><h1>Le barrage rouvre</h1>
      <p>Le barrage de Vauvert rouvre lundi, a annoncé la préfecture après trois mois de travaux.</p>
      </article>
      """;

  private static final String STORY =
      "Le barrage de Vauvert rouvre lundi, a annoncé la préfecture après trois mois de travaux.\n";

  private final HttpServer server;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final Path folder;

  AddressTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    answer("/", 404, "text/html", "");
    answer("/robots.txt", 200, "text/plain", "User-agent: *\nDisallow: /archives/\n");
    answer("/une/barrage.html", 200, "text/html", PAGE);
    answer("/photo", 200, "image/jpeg", "\u00FF\u00D8\u00FF");
    answer("/pdf", 200, "application/octet-stream", "%PDF-1.4\n");
    answer(
        "/liste",
        200,
        "application/json",
        "{\"file\":\"/etc/hostname\"}\n{\"text\":\"Un phare.\"}\n");
    server.createContext(
        "/court",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "/une/barrage.html");
          exchange.sendResponseHeaders(301, -1);
          exchange.close();
        });
    server.start();
  }

  private void answer(String path, int status, String type, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    server.createContext(
        path,
        exchange -> {
          asked.add(
              exchange.getRequestURI() + " " + exchange.getRequestHeaders().get("User-agent"));
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.getResponseHeaders().set("TDM-Reservation", "1");
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private Trial trial() {
    return new Trial()
        .reader(Trials::bare)
        .fetching(
            (visitor, waiting) -> LocalFetching.fetcher(visitor, waiting, server.getAddress()));
  }

  @Test
  void storyOfAPageIsExtracted() {
    assertThat(trial().run("extract", url("/une/barrage.html")))
        .isEqualTo(new Result(0, STORY, ""));
    assertThat(asked).hasSize(2).last().asString().contains("[Hearsay/", "when a person asks");
  }

  @Test
  void ledgerTellsTheAddressThatThePageCameFrom() {
    Result result = trial().run("read", "--format=json", url("/court#ici"));
    JsonTree article = JsonTree.parse(result.out()).at("article");
    assertThat(article.at("url").text()).isEqualTo(url("/une/barrage.html"));
    assertThat(article.at("meta", "url").text()).isEqualTo("http");
    assertThat(article.at("tdm_reserved").value()).isEqualTo(true);
    assertThat(article.at("meta", "tdm_reserved").text()).isEqualTo("http");
    assertThat(article.has("file")).isFalse();
  }

  @Test
  void whatTheUserTellsWins() {
    Result result =
        trial().run("read", "--format=json", "--url=https://fanal.example/b", url("/court"));
    JsonTree article = JsonTree.parse(result.out()).at("article");
    assertThat(article.at("url").text()).isEqualTo("https://fanal.example/b");
  }

  @Test
  void severalAreFetchedAndEachGetsAFileOfItsOwn() throws IOException {
    String file = Files.writeString(folder.resolve("phare.txt"), "Un phare.").toString();
    Path out = folder.resolve("out");
    Result result =
        trial().run("extract", url("/une/barrage.html"), file, url("/court?a=b"), "-o", out + "/");
    assertThat(result).isEqualTo(new Result(0, "", ""));
    assertThat(out.resolve("barrage.txt")).hasContent(STORY);
    assertThat(out.resolve("court.txt")).hasContent(STORY);
    assertThat(out.resolve("phare.txt")).exists();
  }

  @Test
  void pageThatIsNotHadIsToldAndTheOthersAreRead() {
    Result result = trial().run("extract", url("/non"), url("/archives/1"), url("/court"));
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).endsWith("/court <==\n" + STORY);
    assertThat(result.err())
        .contains("hearsay: " + url("/non") + ": no such page (404)")
        .contains("“Disallow: /archives/”, line 2 of " + url("/robots.txt"))
        .contains("save the page with a browser and read the file");
    assertThat(asked).noneMatch(request -> request.startsWith("/archives"));
  }

  @ParameterizedTest
  @CsvSource({
    "/photo, a picture (image/jpeg)",
    "/pdf, pdftotext article.pdf - | hearsay read -",
    "/liste, ':1: a list from the Web that names a file of yours (/etc/hostname)'",
  })
  void whatIsNoPageIsToldWithTheRemedy(String path, String sentence) {
    Result result = trial().run("extract", url(path));
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains(url(path)).contains(sentence);
  }

  @Test
  void claimsOfAPageAreExplained() {
    Result result = trial().run("explain", url("/court"), "c1");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(url("/court") + ": no claim was found in it");
  }

  @Test
  void nothingIsAskedWhenTheUserWantsNothingAsked() throws IOException {
    Path own = Files.writeString(folder.resolve("own.properties"), "offline = true\n");
    for (String command : List.of("read", "extract", "explain")) {
      String more = command.equals("explain") ? "c1" : "--strict";
      for (Result result :
          List.of(
              trial().with("HEARSAY_CONFIG", own.toString()).run(command, url("/court"), more),
              trial().run(command, "--offline", url("/court"), more))) {
        assertThat(result.code()).as(command).isEqualTo(1);
        assertThat(result.err()).contains("not fetched, since --offline, or offline in your");
      }
    }
    assertThat(asked).isEmpty();
  }

  /** As users have it. */
  @Test
  void thisMachineIsNotAsked() {
    Trial usual = new Trial().reader(Trials::bare);
    Result result = usual.run("extract", "http://127.0.0.1/une", url("/court"));
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .contains("its host is 127.0.0.1, this machine itself (loopback, RFC 1122")
        .contains("port " + server.getAddress().getPort() + " is none of the Web");
    assertThat(asked).isEmpty();
  }

  @Test
  void plainTextIsParsedFromNoAddress() {
    Result result = trial().run("parse", url("/court"));
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("hearsay extract " + url("/court") + " | hearsay parse -");
    assertThat(asked).isEmpty();
  }

  @Test
  void otherSchemesAreNoFilesEither() {
    Result result = trial().run("extract", "ftp://fanal.example/une");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("those begin with https:// or http://");
  }

  @ParameterizedTest
  @CsvSource({
    "https://fanal.example/une/barrage.html?page=2, barrage",
    "https://fanal.example/une/le-barrage-rouvre, le-barrage-rouvre",
    "https://fanal.example/barrage/12345/, barrage",
    "https://fanal.example/, fanal-example",
    "https://fanal.example, fanal-example",
    "HTTP://fanal.example/a%20b/../c.d.htm, c-d",
    "https://fanal.example/.., fanal-example",
    "https:///, ''",
  })
  void fileIsCalledAfterItsPage(String address, String stem) {
    assertThat(Origin.of(address).stem()).isEqualTo(stem);
    assertThat(new Origin(address, Place.line(3), address).stem()).isEqualTo(stem + "-3");
  }
}
