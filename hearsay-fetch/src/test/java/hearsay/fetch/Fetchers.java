package hearsay.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;

/** Fetchers that may ask the servers of a test, in small limits. */
final class Fetchers {

  static final Visitor VISITOR = new Visitor("Hearsay/0.1 (test)", "fr, en;q=0.9");

  /** Nothing takes long on one machine, but a machine can be busy. */
  static final FetchLimits LIMITS =
      new FetchLimits(
          64 << 10,
          4 << 10,
          50,
          1000,
          5,
          Duration.ofSeconds(10),
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          Duration.ofMillis(1),
          Duration.ofMillis(500));

  private Fetchers() {}

  /** Names of hosts in a table; each question for one is written down. */
  static final class Names implements Resolver {
    final List<String> asked = new ArrayList<>();
    private final Map<String, List<String>> names;

    Names(Map<String, List<String>> names) {
      this.names = names;
    }

    @Override
    public synchronized List<InetAddress> resolve(String host) throws UnknownHostException {
      asked.add(host);
      if (!names.containsKey(host)) {
        throw new UnknownHostException(host);
      }
      return names.get(host).stream().map(ip -> IpLiteral.parse(ip).orElseThrow()).toList();
    }
  }

  static Fetcher to(RawServer... servers) {
    return to(LIMITS, servers);
  }

  static Fetcher to(FetchLimits limits, RawServer... servers) {
    return to(limits, Resolver.SYSTEM, servers);
  }

  static Fetcher to(FetchLimits limits, Resolver resolver, RawServer... servers) {
    return to(limits, resolver, () -> (SSLSocketFactory) SSLSocketFactory.getDefault(), servers);
  }

  static Fetcher to(
      FetchLimits limits,
      Resolver resolver,
      Supplier<SSLSocketFactory> encryption,
      RawServer... servers) {
    InetSocketAddress[] addresses = new InetSocketAddress[servers.length];
    for (int i = 0; i < servers.length; i++) {
      addresses[i] = servers[i].address();
    }
    AddressPolicy policy = AddressPolicy.standard().with(addresses);
    Reach reach = new Reach(resolver, policy, encryption);
    return new Fetcher(VISITOR, limits, (what, host) -> {}, reach);
  }
}
