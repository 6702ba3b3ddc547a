package hearsay.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.fetch.FetchException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectTest {

  private final RawServer server;

  RedirectTest() throws IOException {
    server = new RawServer().page("/une", "", "Un phare.");
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  private FetchException refused(String path) {
    return Refused.fetch(Fetchers.to(server), server.url(path));
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void pageIsFoundWhereItIsSentOnTo(int status) throws FetchException {
    server.on("/a", "HTTP/1.1 " + status + " So\nLocation: /une\nContent-Length: 0\n\n");
    FetchedPage page = Fetchers.to(server).fetch(server.url("/a"));
    assertThat(page.url()).isEqualTo(server.url("/une"));
    assertThat(page.body()).asString().isEqualTo("Un phare.");
  }

  @Test
  void referenceIsReadFromWhereItStands() throws FetchException {
    server.redirect("/a/b/c", "../d?e=f#g").redirect("/a/d?e=f", server.url("/une"));
    assertThat(Fetchers.to(server).fetch(server.url("/a/b/c")).url()).isEqualTo(server.url("/une"));
  }

  @Test
  void lettersOfAnyScriptAreReadFromTheirBytes() throws FetchException {
    byte[] utf8 = "HTTP/1.1 302 Found\r\nLocation: /été\r\n\r\n".getBytes(StandardCharsets.UTF_8);
    server.on("/a", out -> out.write(utf8)).page("/%C3%A9t%C3%A9", "", "L’été.");
    server.redirect("/latin", "/\u00E9t\u00E9");
    assertThat(Fetchers.to(server).fetch(server.url("/a")).url()).endsWith("/%C3%A9t%C3%A9");
    assertThat(Fetchers.to(server).fetch(server.url("/latin")).url()).endsWith("/%C3%A9t%C3%A9");
  }

  @Test
  void fiveAreFollowedAndNoMore() throws FetchException {
    for (int i = 1; i <= 5; i++) {
      server.redirect("/" + (i + 1), "/" + i);
    }
    server.redirect("/1", "/une");
    assertThat(Fetchers.to(server).fetch(server.url("/5")).url()).isEqualTo(server.url("/une"));
    FetchException e = refused("/6");
    assertThat(e.reason()).isEqualTo(Reason.REDIRECTS);
    assertThat(e.details()).containsExactly("5");
    assertThat(e.address()).isEqualTo(server.url("/1"));
  }

  @Test
  void circleIsSeen() {
    server.redirect("/a", "/b").redirect("/b", "/a");
    assertThat(refused("/a").reason()).isEqualTo(Reason.REDIRECT_LOOP);
    server.redirect("/c", "/c#again");
    assertThat(refused("/c").reason()).isEqualTo(Reason.REDIRECT_LOOP);
    assertThat(server.paths()).containsExactly("/robots.txt", "/a", "/b", "/robots.txt", "/c");
  }

  @Test
  void redirectToNowhereIsAStatus() {
    server.on("/a", "HTTP/1.1 302 Found\nContent-Length: 0\n\n");
    assertThat(refused("/a").reason()).isEqualTo(Reason.STATUS);
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.2/, NOT_PUBLIC",
    "http://10.0.0.1/, NOT_PUBLIC",
    "http://169.254.169.254/latest/meta-data/, NOT_PUBLIC",
    "http://[0:0:0:0:0:0:0:1]/, NOT_PUBLIC",
    "http://[0:0:0:0:0:ffff:7f00:1]/, NOT_PUBLIC",
    "http://localhost/, NOT_PUBLIC",
    "http://0177.0.0.1/, NUMERIC_HOST",
    "http://127.0.0.1:6379/, PORT",
    "http://user@phare.example/, USER_INFO",
    "ftp://phare.example/, SCHEME",
    "file:///etc/passwd, SCHEME",
    "http://, HOST",
  })
  void whereItLeadsIsCheckedLikeTheFirstAddress(String to, Reason reason) {
    server.redirect("/a", to);
    FetchException e = refused("/a");
    assertThat(e.reason()).isEqualTo(reason);
    assertThat(e.address()).isEqualTo(to);
    assertThat(e.isRedirected()).isTrue();
  }
}
