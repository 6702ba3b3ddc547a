package hearsay.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpLiteralTest {

  @ParameterizedTest
  @CsvSource({
    "93.184.216.34, 93.184.216.34",
    "0.0.0.0, 0.0.0.0",
    "::, 0:0:0:0:0:0:0:0",
    "::1, 0:0:0:0:0:0:0:1",
    "1::, 1:0:0:0:0:0:0:0",
    "2A00:1450::200E, 2a00:1450:0:0:0:0:0:200e",
    "1:2:3:4:5:6:7:8, 1:2:3:4:5:6:7:8",
    "1:2:3:4:5:6:1.2.3.4, 1:2:3:4:5:6:102:304",
    "::1.2.3.4, 0:0:0:0:0:0:102:304",
    "::ffff:10.0.0.1, 0:0:0:0:0:ffff:a00:1",
  })
  void addressIsRead(String text, String address) {
    assertThat(IpLiteral.parse(text).map(InetAddress::getHostAddress)).contains(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "1.2.3",
        "1.2.3.4.5",
        "1.2.3.256",
        "01.2.3.4",
        "0177.0.0.1",
        "0x7f.0.0.1",
        "127.1",
        "2130706433",
        "1.2.3.4 ",
        "+1.2.3.4",
        "1.2.3.-4",
        "\u0661.2.3.4",
        "1.2.3.4.",
        "a",
        ":",
        ":::",
        "1:::2",
        "1::2::3",
        "1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:8:9",
        "1:2:3:4:5:6:7:8::",
        "12345::",
        "g::",
        "fe80::1%eth0",
        "::1.2.3",
        "1.2.3.4::",
        "::1:2:3:4:5:6:7.8.9.10.11",
        ":1",
        "1:",
        "[::1]",
      })
  void anythingElseIsNone(String text) {
    assertThat(IpLiteral.parse(text)).isEmpty();
  }

  @Test
  void mappedAddressStaysOneOfIpv6() {
    assertThat(IpLiteral.parse("::ffff:127.0.0.1").orElseThrow()).isInstanceOf(Inet6Address.class);
  }

  /** Java itself writes and reads the same. */
  @Test
  void everyAddressIsReadAsJavaWritesIt() throws UnknownHostException {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      byte[] bytes = new byte[random.nextBoolean() ? 4 : 16];
      random.nextBytes(bytes);
      InetAddress address = InetAddress.getByAddress(bytes);
      assertThat(IpLiteral.parse(address.getHostAddress())).contains(address);
    }
  }
}
