package hearsay.fetch;

import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;

/**
 * The network as a fetch sees it. Immutable.
 *
 * @param resolver how names are looked up
 * @param policy which machines may be asked
 * @param encryption whose certificates are trusted
 */
record Reach(Resolver resolver, AddressPolicy policy, Supplier<SSLSocketFactory> encryption) {

  /** The system's names, the public Internet alone, the certificates that Java trusts. */
  static Reach standard() {
    return new Reach(
        Resolver.SYSTEM,
        AddressPolicy.standard(),
        () -> (SSLSocketFactory) SSLSocketFactory.getDefault());
  }
}
