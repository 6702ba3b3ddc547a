package hearsay.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.language.Table;
import java.math.BigInteger;
import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SpecialAddressesTest {

  private final SpecialAddresses special = SpecialAddresses.read();

  static List<Table.Row> rows() {
    return Tables.rows("special-addresses.tsv");
  }

  private static InetAddress ip(String text) {
    return IpLiteral.parse(text).orElseThrow();
  }

  @Test
  void tableIsThere() {
    assertThat(rows().size()).isGreaterThan(30);
    assertThat(rows()).extracting(row -> row.get("network")).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void rowDecidesInsideAndNotOutside(Table.Row row) {
    assertThat(special.of(ip(row.get("inside"))).name()).isEqualTo(row.get("name"));
    Network outside = special.of(ip(row.get("outside")));
    assertThat(outside.name() + outside.bits())
        .isNotEqualTo(row.get("name") + row.get("network").split("/")[1]);
  }

  /** The first and the last address of a network are in it; the ones before and after are not. */
  @ParameterizedTest
  @MethodSource("rows")
  void boundariesAreExact(Table.Row row) {
    Network network = new Network(row);
    byte[] bytes = ip(row.get("network").split("/")[0]).getAddress();
    BigInteger first = new BigInteger(1, bytes);
    BigInteger size = BigInteger.ONE.shiftLeft(8 * bytes.length - network.bits());
    BigInteger last = first.add(size).subtract(BigInteger.ONE);
    assertThat(first.mod(size)).as("bits behind the prefix").isZero();
    assertThat(network.contains(address(first, bytes.length))).isTrue();
    assertThat(network.contains(address(last, bytes.length))).isTrue();
    if (first.signum() > 0) {
      assertThat(network.contains(address(first.subtract(BigInteger.ONE), bytes.length))).isFalse();
    }
    if (last.bitLength() < 8 * bytes.length || last.bitCount() < 8 * bytes.length) {
      assertThat(network.contains(address(last.add(BigInteger.ONE), bytes.length))).isFalse();
    }
  }

  private static InetAddress address(BigInteger value, int length) {
    byte[] bytes = new byte[length];
    byte[] number = value.toByteArray();
    for (int i = 1; i <= Math.min(length, number.length); i++) {
      bytes[length - i] = number[number.length - i];
    }
    return IpLiteral.address(bytes);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowIsComplete(Table.Row row) {
    assertThat(row.get("kind"))
        .isIn("public", "own", "private", "link", "provider", "tunnel", "group", "reserved");
    assertThat(row.get("kind").equals("public")).isEqualTo(row.get("decision").equals("allow"));
    assertThat(row.get("source")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "64:ff9b::93.184.216.34, ALLOW",
    "64:ff9b::10.0.0.1, REFUSE",
    "64:ff9b::127.0.0.1, REFUSE",
    "64:ff9b::169.254.169.254, REFUSE",
    "::ffff:93.184.216.34, REFUSE",
  })
  void translatedAddressIsJudgedByTheOneInIt(String address, Network.Decision decision) {
    assertThat(special.judge(ip(address)).decision()).isEqualTo(decision);
  }
}
