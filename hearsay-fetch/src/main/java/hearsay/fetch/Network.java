package hearsay.fetch;

import hearsay.language.Table;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Locale;

/** A block of IP addresses, and whether pages are fetched from it. Immutable. */
final class Network {

  /** What holds for the addresses of a network. */
  enum Decision {
    ALLOW,
    REFUSE,
    /** What holds for the IPv4 address in the last four bytes. */
    EMBEDDED
  }

  private final byte[] prefix;
  private final int bits;
  private final Decision decision;
  private final String kind;
  private final String name;
  private final String source;

  Network(Table.Row row) {
    String[] parts = row.get("network").split("/", 2);
    this.prefix = IpLiteral.parse(parts[0]).orElseThrow().getAddress();
    this.bits = Integer.parseInt(parts[1]);
    this.decision = Decision.valueOf(row.get("decision").toUpperCase(Locale.ROOT));
    this.kind = row.get("kind");
    this.name = row.get("name");
    this.source = row.get("source");
  }

  boolean contains(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (bytes.length != prefix.length) {
      return false;
    }
    int whole = bits / 8;
    int rest = 8 - bits % 8;
    return Arrays.equals(bytes, 0, whole, prefix, 0, whole)
        && (rest == 8 || (bytes[whole] & 0xFF) >> rest == (prefix[whole] & 0xFF) >> rest);
  }

  int bits() {
    return bits;
  }

  Decision decision() {
    return decision;
  }

  /** What it is to a user; a key of messages. */
  String kind() {
    return kind;
  }

  /** As its registry calls it, in English. */
  String name() {
    return name;
  }

  /** Where that stands: {@code RFC 1918}. */
  String source() {
    return source;
  }
}
