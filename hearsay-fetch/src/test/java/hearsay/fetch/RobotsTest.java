package hearsay.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.fetch.FetchException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest {

  private static final String RULES = "User-agent: *\nDisallow: /archives/\n";

  private final RawServer server;

  RobotsTest() throws IOException {
    server = new RawServer().page("/une", "", "Un phare.").page("/archives/1", "", "Une barque.");
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  private FetchException refused(String path) {
    return Refused.fetch(Fetchers.to(server), server.url(path));
  }

  private void isFetched(String path) throws FetchException {
    assertThat(Fetchers.to(server).fetch(server.url(path)).body()).isNotEmpty();
  }

  @Test
  void pageThatIsForbiddenIsNotAskedFor() throws FetchException {
    server.page("/robots.txt", "", RULES);
    FetchException e = refused("/archives/1");
    assertThat(e.reason()).isEqualTo(Reason.ROBOTS);
    assertThat(e.details()).containsExactly(server.url("/robots.txt"), "2", "Disallow: /archives/");
    assertThat(server.paths()).containsExactly("/robots.txt");
    isFetched("/une");
  }

  @Test
  void wayAroundAPatternIsNone() {
    server.page("/robots.txt", "", RULES);
    for (String path :
        List.of("/une/../archives/1", "/%61rchives/1", "/./archives/1?a", "/x/%2E%2e/archives/")) {
      assertThat(refused(path).reason()).as(path).isEqualTo(Reason.ROBOTS);
    }
  }

  @Test
  void redirectToAForbiddenPageIsNotFollowed() {
    server.page("/robots.txt", "", RULES).redirect("/a", "/archives/1");
    FetchException e = refused("/a");
    assertThat(e.reason()).isEqualTo(Reason.ROBOTS);
    assertThat(e.address()).isEqualTo(server.url("/archives/1"));
    assertThat(server.paths()).containsExactly("/robots.txt", "/a");
  }

  @Test
  void rulesOfTheNextHostAreReadToo() throws IOException {
    try (RawServer next = new RawServer().page("/robots.txt", "", RULES)) {
      server.redirect("/a", next.url("/archives/1"));
      FetchException e = Refused.fetch(Fetchers.to(server, next), server.url("/a"));
      assertThat(e.reason()).isEqualTo(Reason.ROBOTS);
      assertThat(next.paths()).containsExactly("/robots.txt");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 410, 429, 451})
  void whereThereAreNoRulesAllIsAllowed(int status) throws FetchException {
    server.on("/robots.txt", "HTTP/1.1 " + status + " So\n\n" + "User-agent: *\nDisallow: /\n");
    isFetched("/archives/1");
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 304, 600})
  void whereTheRulesAreNotGivenNothingIsAllowed(int status) {
    server.on("/robots.txt", "HTTP/1.1 " + status + " So\n\n");
    FetchException e = refused("/une");
    assertThat(e.reason()).isEqualTo(Reason.ROBOTS_STATUS);
    assertThat(e.address()).isEqualTo(server.url("/une"));
    assertThat(e.isRedirected()).isFalse();
    assertThat(e.details()).containsExactly(server.url("/robots.txt"), String.valueOf(status));
    assertThat(server.paths()).containsExactly("/robots.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 200 OK\nContent-Encoding: br\n\nabc",
        "HTTP/1.1 200 OK\nContent-Length: 100\n\nabc",
        "HTTP/1.1 302 Found\nLocation: http://10.0.0.1/robots.txt\n\n",
        "HTTP/1.1 302 Found\nLocation: /robots.txt\n\n",
        "HTTP/1.1 302 Found\nLocation: ftp://a/\n\n",
      })
  void whereTheRulesCannotBeReadNothingIsAllowed(String answer) {
    server.on("/robots.txt", answer);
    FetchException e = refused("/une");
    assertThat(e.reason()).isEqualTo(Reason.ROBOTS_UNREADABLE);
    assertThat(e).hasCauseInstanceOf(FetchException.class);
    assertThat(server.paths()).doesNotContain("/une");
  }

  @Test
  void rulesAreFollowedToWhereTheyAre() throws IOException {
    try (RawServer next = new RawServer().page("/r", "", RULES)) {
      server.redirect("/robots.txt", "/1").redirect("/1", next.url("/r"));
      Fetcher fetcher = Fetchers.to(server, next);
      Refused.as(Reason.ROBOTS, fetcher, server.url("/archives/1"));
      assertThat(fetcher.fetch(server.url("/une")).body()).isNotEmpty();
    }
  }

  @Test
  void rulesThatAreSentOnTooOftenAreNone() throws FetchException {
    server.redirect("/robots.txt", "/1");
    for (int i = 1; i <= 6; i++) {
      server.redirect("/" + i, "/" + (i + 1));
    }
    isFetched("/archives/1");
  }

  @Test
  void rulesAreReadUpToTheLimit() throws IOException {
    String comments = "#".repeat(4 << 10) + "\n";
    server.page("/robots.txt", "", RULES + comments.repeat(3));
    assertThat(refused("/archives/1").reason()).isEqualTo(Reason.ROBOTS);
    server.page("/robots.txt", "", comments + RULES);
    isFetched("/archives/1");
    String half = "User-agent: *\nDisallow: /archives/\nDisallow: /";
    String filled = "#".repeat((4 << 10) - half.length() - 1) + "\n" + half;
    server.page("/robots.txt", "", filled + "une/rien");
    assertThat(refused("/archives/1").reason()).isEqualTo(Reason.ROBOTS);
    isFetched("/une");
  }

  @Test
  void packedRulesAreRead() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(RULES.getBytes(StandardCharsets.UTF_8));
    }
    server.body("/robots.txt", "Content-Encoding: gzip\n", packed.toByteArray());
    assertThat(refused("/archives/1").reason()).isEqualTo(Reason.ROBOTS);
  }

  @Test
  void pageInPlaceOfRulesForbidsNothing() throws FetchException {
    server.page("/robots.txt", "Content-Type: text/html\n", "<html><p>Non.</p></html>");
    isFetched("/une");
  }

  @Test
  void rulesAreReadOnceForAllPagesOfAHost() throws FetchException {
    server.page("/robots.txt", "", RULES);
    Fetcher fetcher = Fetchers.to(server);
    fetcher.fetch(server.url("/une"));
    Refused.as(Reason.ROBOTS, fetcher, server.url("/archives/1"));
    fetcher.fetch(server.url("/une"));
    assertThat(server.paths()).containsExactly("/robots.txt", "/une", "/une");
  }

  @Test
  void rulesThatCouldNotBeReadAreAskedForAgain() throws FetchException {
    server.on("/robots.txt", "HTTP/1.1 503 So\n\n");
    Fetcher fetcher = Fetchers.to(server);
    Refused.as(Reason.ROBOTS_STATUS, fetcher, server.url("/une"));
    server.page("/robots.txt", "", RULES);
    assertThat(fetcher.fetch(server.url("/une")).body()).isNotEmpty();
  }

  /** What is waited for between two pages, as it was told: one word for each fifth of a second. */
  private List<Waiting.For> pauses(String robots, String first, String second)
      throws FetchException {
    server.page("/robots.txt", "", robots);
    List<Waiting.For> waited = new ArrayList<>();
    Fetcher fetcher = fetcher(waited);
    fetcher.fetch(server.url(first));
    waited.clear();
    fetcher.fetch(server.url(second));
    waited.removeIf(what -> what != Waiting.For.PAUSE);
    return waited;
  }

  @Test
  void betweenTwoPagesOfAHostThereIsAPause() throws FetchException {
    assertThat(pauses(RULES, "/une", "/une")).hasSize(1);
  }

  @Test
  void pageThatIsKnownToBeForbiddenIsNotPausedFor() throws FetchException {
    server.page("/robots.txt", "", RULES);
    List<Waiting.For> waited = new ArrayList<>();
    Fetcher fetcher = fetcher(waited);
    fetcher.fetch(server.url("/une"));
    waited.clear();
    Refused.as(Reason.ROBOTS, fetcher, server.url("/archives/1"));
    assertThat(waited).isEmpty();
  }

  private Fetcher fetcher(List<Waiting.For> waited) {
    AddressPolicy policy = AddressPolicy.standard().with(server.address());
    Reach reach = new Reach(Resolver.SYSTEM, policy, Reach.standard().encryption());
    return new Fetcher(Fetchers.VISITOR, Fetchers.LIMITS, (what, host) -> waited.add(what), reach);
  }

  @Test
  void longerPauseIsMadeWhereItIsAskedForUpToALimit() throws FetchException {
    assertThat(pauses("User-agent: *\nCrawl-delay: 0.3\n", "/une", "/une")).hasSize(2);
    assertThat(pauses("User-agent: *\nCrawl-delay: 3600\n", "/une", "/une")).hasSize(3);
  }
}
