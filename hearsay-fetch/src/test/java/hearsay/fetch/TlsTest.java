package hearsay.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hearsay.fetch.FetchException.Reason;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Encrypted connections, with certificates made here. */
class TlsTest {

  private static Certificates certificates;

  @BeforeAll
  static void makeCertificates(@TempDir Path folder) throws Exception {
    certificates = new Certificates(folder);
  }

  private static RawServer server(String name) throws Exception {
    return new RawServer(certificates.server(name), "127.0.0.1").page("/une", "", "Un phare.");
  }

  private static Fetcher fetcher(RawServer server) throws GeneralSecurityException, IOException {
    SSLSocketFactory trusting = certificates.trusting();
    Map<String, List<String>> names = Map.of("fanal.example", List.of("127.0.0.1"));
    return Fetchers.to(Fetchers.LIMITS, new Fetchers.Names(names), () -> trusting, server);
  }

  private static String url(RawServer server, String path) {
    return "https://fanal.example:" + server.port() + path;
  }

  private static void refused(String certificate, Reason reason) throws Exception {
    try (RawServer server = server(certificate)) {
      Refused.as(reason, fetcher(server), url(server, "/une"));
      assertThat(server.paths()).isEmpty();
    }
  }

  @Test
  void pageIsFetchedFromAHostThatProvesItsName() throws Exception {
    try (RawServer server = server("good")) {
      FetchedPage page = fetcher(server).fetch(url(server, "/une"));
      assertThat(page.body()).asString().isEqualTo("Un phare.");
      assertThat(server.paths()).containsExactly("/robots.txt", "/une");
    }
  }

  @Test
  void certificateThatHasExpiredIsTold() throws Exception {
    refused("expired", Reason.CERTIFICATE_EXPIRED);
  }

  @Test
  void certificateOfTomorrowIsTold() throws Exception {
    refused("early", Reason.CERTIFICATE_TOO_NEW);
  }

  @Test
  void certificateOfAnotherNameIsTold() throws Exception {
    refused("other", Reason.CERTIFICATE_NAME);
  }

  @Test
  void certificateThatNobodyVouchesForIsTold() throws Exception {
    refused("self", Reason.CERTIFICATE_UNTRUSTED);
  }

  @Test
  void certificatesThatJavaTrustsAreAskedByDefault() throws Exception {
    try (RawServer server = server("good")) {
      Fetcher fetcher =
          Fetchers.to(
              Fetchers.LIMITS,
              new Fetchers.Names(Map.of("fanal.example", List.of("127.0.0.1"))),
              server);
      Refused.as(Reason.CERTIFICATE_UNTRUSTED, fetcher, url(server, "/une"));
    }
  }

  @Test
  void serverThatDoesNotEncryptIsTold() throws Exception {
    try (RawServer server = new RawServer(new Deaf(), "127.0.0.1")) {
      Refused.as(Reason.TLS, fetcher(server), url(server, "/une"));
    }
  }

  @Test
  void wayFromHttpsToHttpIsNotTaken() throws Exception {
    try (RawServer server = server("good");
        RawServer plain = new RawServer().page("/une", "", "Un phare.")) {
      server.redirect("/a", plain.url("/une"));
      FetchException e = Refused.fetch(fetcher(server), url(server, "/a"));
      assertThat(e.reason()).isEqualTo(Reason.DOWNGRADE);
      assertThat(e.details()).containsExactly(plain.url("/une"));
      assertThat(plain.paths()).isEmpty();
    }
  }

  /** A socket that answers before it is asked. */
  private static final class Deaf extends ServerSocket {

    Deaf() throws IOException {}

    @Override
    public Socket accept() throws IOException {
      Socket one = super.accept();
      one.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(UTF_8));
      return one;
    }
  }
}
