package hearsay.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks up names of hosts. Asked once for each host of a fetch, and never for an IP address. */
@FunctionalInterface
interface Resolver {

  /** As the system resolves names: its hosts file, its name servers. */
  Resolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

  /**
   * @return the addresses in the order in which they are to be tried; never empty
   * @throws UnknownHostException if there is no such host
   */
  List<InetAddress> resolve(String host) throws UnknownHostException;
}
