package hearsay.fetch;

import hearsay.fetch.FetchException.Reason;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which machines may be asked for a page: those of the public Internet ({@link SpecialAddresses}),
 * at the ports of http and https. Immutable; safe for all threads.
 *
 * <p>A page that somebody else wrote can name any address, in a redirect or behind a name of its
 * own; without this rule it could have us ask machines that only we can reach.
 */
final class AddressPolicy {

  private static final Set<Integer> PORTS = Set.of(80, 443);

  private final SpecialAddresses special;
  private final Set<InetSocketAddress> exceptions;

  private AddressPolicy(SpecialAddresses special, Set<InetSocketAddress> exceptions) {
    this.special = special;
    this.exceptions = exceptions;
  }

  static AddressPolicy standard() {
    return new AddressPolicy(SpecialAddresses.read(), Set.of());
  }

  /** The same, and these machines whatever they are: the servers of a test. */
  AddressPolicy with(InetSocketAddress... also) {
    return new AddressPolicy(special, Set.of(also));
  }

  /**
   * The addresses of a host, every one of them checked. A name with one address that must not be
   * asked is refused whole: nobody needs such a name, and somebody may hope that we try again.
   */
  List<InetAddress> addresses(WebAddress at, Resolver resolver) throws FetchException {
    checkPort(at);
    List<InetAddress> found = find(at, resolver);
    for (InetAddress address : found) {
      check(address, at);
    }
    return found;
  }

  private void checkPort(WebAddress at) throws FetchException {
    boolean known =
        PORTS.contains(at.port()) || exceptions.stream().anyMatch(e -> e.getPort() == at.port());
    if (!known) {
      throw new FetchException(Reason.PORT, at.toString(), String.valueOf(at.port()));
    }
  }

  private static List<InetAddress> find(WebAddress at, Resolver resolver) throws FetchException {
    Optional<InetAddress> literal = IpLiteral.parse(at.bareHost());
    if (literal.isPresent()) {
      return List.of(literal.get());
    }
    try {
      return List.copyOf(resolver.resolve(at.host()));
    } catch (UnknownHostException e) {
      throw new FetchException(Reason.UNKNOWN_HOST, at.toString(), at.host()).because(e);
    }
  }

  private void check(InetAddress address, WebAddress at) throws FetchException {
    Network judge = special.judge(address);
    boolean refused = judge.decision() == Network.Decision.REFUSE;
    if (refused && !exceptions.contains(new InetSocketAddress(address, at.port()))) {
      throw new FetchException(
          Reason.NOT_PUBLIC,
          at.toString(),
          at.host(),
          address.getHostAddress(),
          judge.kind(),
          judge.name(),
          judge.source());
    }
  }
}
