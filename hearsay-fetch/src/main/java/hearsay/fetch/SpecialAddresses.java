package hearsay.fetch;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which addresses belong to the public Internet: the table {@code special-addresses.tsv}, made
 * after the special-purpose address registries of IANA (RFC 6890). Immutable; safe for all threads.
 *
 * <p>Of IPv4 everything is public that no row takes away. Of IPv6 nothing is that is not handed
 * out: {@code 2000::/3} without some parts.
 */
final class SpecialAddresses {

  private final List<Network> networks;

  private SpecialAddresses(List<Network> networks) {
    this.networks = networks;
  }

  static SpecialAddresses read() {
    return new SpecialAddresses(
        Tables.rows("special-addresses.tsv").stream()
            .map(Network::new)
            .sorted(Comparator.comparingInt(Network::bits).reversed())
            .toList());
  }

  /** The network that decides about an address: the smallest that holds it. */
  Network of(InetAddress address) {
    return networks.stream().filter(n -> n.contains(address)).findFirst().orElseThrow();
  }

  /** The network that decides in the end, which holds no other address in it. */
  Network judge(InetAddress address) {
    Network network = of(address);
    if (network.decision() != Network.Decision.EMBEDDED) {
      return network;
    }
    byte[] bytes = address.getAddress();
    return of(IpLiteral.address(Arrays.copyOfRange(bytes, bytes.length - 4, bytes.length)));
  }
}
