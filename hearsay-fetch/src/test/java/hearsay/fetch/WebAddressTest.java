package hearsay.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.fetch.FetchException.Reason;
import hearsay.language.Table;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WebAddressTest {

  static List<Table.Row> rows() {
    return Tables.rows("web-addresses.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void addressHasOneFormOrNone(Table.Row row) {
    assertThat(result(row.get("text"))).as(row.get("why")).isEqualTo(row.get("result"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theOneFormIsReadAsItself(Table.Row row) {
    String result = row.get("result");
    assertThat(result(result)).isEqualTo(result.startsWith("!") ? "!FORM" : result);
  }

  private static String result(String text) {
    try {
      return WebAddress.parse(text).toString();
    } catch (FetchException e) {
      return "!" + e.reason();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/une, https://fanal.example/une",
    "une, https://fanal.example/a/une",
    "./une, https://fanal.example/a/une",
    "../une, https://fanal.example/une",
    "'', https://fanal.example/a/b?q=1",
    "'#suite', https://fanal.example/a/b?q=1",
    "?q=2, https://fanal.example/a/b?q=2",
    "//phare.example/x, https://phare.example/x",
    "http://phare.example/x, http://phare.example/x",
    "/été, https://fanal.example/%C3%A9t%C3%A9",
    "/a b, https://fanal.example/a%20b",
    "a/b:c, https://fanal.example/a/a/b:c",
    "\\\\phare.example\\x, https://fanal.example/a/%5C%5Cphare.example%5Cx",
  })
  void referenceLeadsOnFromThePage(String reference, String address) throws FetchException {
    WebAddress page = WebAddress.parse("https://fanal.example/a/b?q=1");
    assertThat(page.resolve(reference)).hasToString(address);
  }

  @ParameterizedTest
  @CsvSource({
    "ftp://fanal.example/, SCHEME",
    "data:text/html;x, SCHEME",
    "//user@phare.example/, USER_INFO",
    "//127.1/, NUMERIC_HOST",
    "//, HOST",
  })
  void referenceToWhatIsNoPageIsRefused(String reference, Reason reason) throws FetchException {
    WebAddress page = WebAddress.parse("https://fanal.example/a/b?q=1");
    assertThatThrownBy(() -> page.resolve(reference))
        .isInstanceOfSatisfying(
            FetchException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void controlCharactersAndHalvesOfCharactersAreRefused() {
    for (String odd : List.of("\0", "\t", "\r\n", "\u001B", "\u007F", "\u0085", "\uD800")) {
      assertThat(result("https://fanal.example/a" + odd + "b")).isEqualTo("!FORM");
    }
  }

  @Test
  void lengthIsLimitedAsGivenAndAsSent() {
    String start = "https://fanal.example/";
    int left = WebAddress.LONGEST - start.length();
    assertThat(result(start + "a".repeat(left))).hasSize(WebAddress.LONGEST);
    assertThat(result(start + "a".repeat(left + 1))).isEqualTo("!TOO_LONG");
    assertThat(result(start + "é".repeat(left / 2))).isEqualTo("!TOO_LONG");
    assertThat(result("https://" + "a.".repeat(200) + "example/")).isEqualTo("!HOST");
    assertThat(result("https://" + "a".repeat(64) + ".example/")).isEqualTo("!HOST");
  }

  /** Any text is an address, with one form, or refused. */
  @Test
  void anyTextIsReadOrRefused() throws FetchException {
    Random random = new Random(11);
    WebAddress page = WebAddress.parse("https://fanal.example/a/b?q=1");
    int read = 0;
    for (int i = 0; i < 20_000; i++) {
      String text = RandomAddresses.next(random);
      String result = result(text);
      if (!result.startsWith("!")) {
        read++;
        assertThat(result).matches("https?://[a-z0-9_.:\\[\\]-]+/[!-~]*");
        assertThat(result(result)).isEqualTo(result);
      }
      resolve(page, text);
    }
    assertThat(read).isBetween(1_000, 19_000);
  }

  private static void resolve(WebAddress page, String reference) {
    try {
      assertThat(result(page.resolve(reference).toString())).startsWith("http");
    } catch (FetchException refused) {
      assertThat(refused.reason()).isNotNull();
    }
  }
}
