package hearsay.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.fetch.FetchException.Reason;
import hearsay.fetch.Fetchers.Names;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which machines are asked. */
class ReachTest {

  private final RawServer server;

  ReachTest() throws IOException {
    server = new RawServer().page("/une", "", "Un phare.");
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  private String named(String path) {
    return "http://fanal.example:" + server.port() + path;
  }

  private Fetcher fetcher(Map<String, List<String>> names) {
    return Fetchers.to(Fetchers.LIMITS, new Names(names), server);
  }

  /** As users have it: the server is there, and nobody asks it. */
  @Test
  void serverOnThisMachineIsNotAskedByDefault() {
    Fetcher fetcher = new Fetcher(Fetchers.VISITOR, FetchLimits.DEFAULT, (what, host) -> {});
    Refused.as(Reason.PORT, fetcher, server.url("/une"));
    FetchException e = Refused.fetch(fetcher, "http://127.0.0.1/une");
    assertThat(e.reason()).isEqualTo(Reason.NOT_PUBLIC);
    assertThat(e.details())
        .containsExactly("127.0.0.1", "127.0.0.1", "own", "loopback", "RFC 1122 3.2.1.3");
    assertThat(server.paths()).isEmpty();
  }

  /** The address alone, at the right port, is no way in either. */
  @Test
  void portThatIsOpenForAnotherMachineOpensNone() throws IOException {
    try (RawServer other = new RawServer("127.0.0.2")) {
      AddressPolicy policy =
          AddressPolicy.standard()
              .with(
                  new InetSocketAddress(IpLiteral.parse("127.0.0.1").orElseThrow(), other.port()));
      Reach reach = new Reach(Resolver.SYSTEM, policy, Reach.standard().encryption());
      Fetcher fetcher = new Fetcher(Fetchers.VISITOR, Fetchers.LIMITS, (what, host) -> {}, reach);
      Refused.as(Reason.NOT_PUBLIC, fetcher, "http://127.0.0.2:" + other.port() + "/");
      assertThat(other.paths()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 22, 25, 81, 8080, 8443, 65535})
  void otherPortsThanThoseOfTheWebAreNotAsked(int port) {
    Refused.as(Reason.PORT, fetcher(Map.of()), "https://fanal.example:" + port + "/");
  }

  @Test
  void nameIsLookedUpOnceForAllThatIsAsked() throws FetchException {
    server.redirect("/a", "/b").redirect("/b", "/une");
    Names names = new Names(Map.of("fanal.example", List.of("127.0.0.1")));
    FetchedPage page = Fetchers.to(Fetchers.LIMITS, names, server).fetch(named("/a"));
    assertThat(page.url()).isEqualTo(named("/une"));
    assertThat(server.paths()).containsExactly("/robots.txt", "/a", "/b", "/une");
    assertThat(names.asked).containsExactly("fanal.example");
  }

  /** A name that changes between the check and the call: there is no second look. */
  @Test
  void onlyTheAddressThatWasCheckedIsAsked() throws IOException {
    try (RawServer inside = new RawServer("127.0.0.2")) {
      Deque<String> answers = new ArrayDeque<>(List.of("127.0.0.1", "127.0.0.2", "127.0.0.2"));
      List<String> asked = new ArrayList<>();
      Resolver rebinding =
          host -> {
            asked.add(host);
            return List.of(IpLiteral.parse(answers.remove()).orElseThrow());
          };
      Fetcher fetcher = Fetchers.to(Fetchers.LIMITS, rebinding, server);
      assertThat(fetcher.fetch(named("/une")).body()).asString().isEqualTo("Un phare.");
      assertThat(asked).hasSize(1);
      Refused.as(Reason.NOT_PUBLIC, fetcher, named("/une"));
      assertThat(asked).hasSize(2);
      assertThat(inside.paths()).isEmpty();
    }
  }

  @Test
  void nameWithOneAddressThatMustNotBeAskedIsRefusedWhole() {
    Map<String, List<String>> names = Map.of("fanal.example", List.of("127.0.0.1", "10.0.0.1"));
    FetchException e = Refused.fetch(fetcher(names), named("/une"));
    assertThat(e.reason()).isEqualTo(Reason.NOT_PUBLIC);
    assertThat(e.details()).contains("fanal.example", "10.0.0.1", "private", "RFC 1918");
    assertThat(server.paths()).isEmpty();
  }

  @Test
  void nextAddressIsAskedWhereOneDoesNotAnswer() throws IOException {
    InetSocketAddress nobody =
        new InetSocketAddress(IpLiteral.parse("127.0.0.3").orElseThrow(), server.port());
    AddressPolicy policy = AddressPolicy.standard().with(server.address(), nobody);
    Names names = new Names(Map.of("fanal.example", List.of("127.0.0.3", "127.0.0.1")));
    Reach reach = new Reach(names, policy, Reach.standard().encryption());
    Fetcher fetcher = new Fetcher(Fetchers.VISITOR, Fetchers.LIMITS, (what, host) -> {}, reach);
    assertThat(fetcher.fetch(named("/une")).body()).asString().isEqualTo("Un phare.");
  }

  @Test
  void hostThatDoesNotAnswerIsTold() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    AddressPolicy policy =
        AddressPolicy.standard()
            .with(new InetSocketAddress(IpLiteral.parse("127.0.0.1").orElseThrow(), port));
    Reach reach = new Reach(Resolver.SYSTEM, policy, Reach.standard().encryption());
    Fetcher fetcher = new Fetcher(Fetchers.VISITOR, Fetchers.LIMITS, (what, host) -> {}, reach);
    Refused.as(Reason.NO_CONNECTION, fetcher, "http://127.0.0.1:" + port + "/");
  }

  @Test
  void nameThatNobodyKnowsIsTold() {
    Refused.as(Reason.UNKNOWN_HOST, fetcher(Map.of()), "https://phare.example/");
    Names empty = new Names(Map.of("phare.example", List.of()));
    Refused.as(Reason.UNKNOWN_HOST, Fetchers.to(Fetchers.LIMITS, empty), "https://phare.example/");
  }

  @Test
  void whoAsksIsAHeaderAndNothingMore() {
    assertThatThrownBy(() -> new Visitor("Hearsay\r\nCookie: a", "fr"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Visitor("Hearsay", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
