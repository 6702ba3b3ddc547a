package hearsay.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LooseJsonTest {

  @Test
  void jsonIsRead() {
    assertThat(LooseJson.read("{\"a\": [1, true, null, {\"b\": \"c\\u00e9\\n\\/\"}], \"d\": {}}"))
        .isEqualTo(
            List.of(Map.of("a", List.of("1", "true", Map.of("b", "c\u00e9\n/")), "d", Map.of())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!-- {\"a\": \"b\"} --> | b",
        "//<![CDATA[ {\"a\": \"b\"} //]]> | b",
        "{\"a\": \"b\",} | b",
        "{,\"a\": \"b\"}; | b",
        "{\"a\": \"b\" | b",
        "{\"a\": \"b | b",
        "{'a': 'b'} | b",
        "{a: \"b\"} | b",
        "{\"a\": \"b\", /* c */ \"d\": 1} | b",
        "{\"a\": \"the \"big\" one\", \"d\": 1} | the \"big\" one",
        "{\"a\": \"he said \"no\", then left\", \"d\": 1} | he said \"no\", then left",
        "{\"a\": \"<img width=\"3\" alt=\"\">\"} | <img width=\"3\" alt=\"\">",
        "{&quot;a&quot;: &quot;b&quot;} | b",
        "window.data = {\"a\": \"b\"}; | b",
        "{\"a\": \"b\"}{\"c\": 1} | b",
        "{\"x\": [1, 2}, \"a\": \"b\"} | ",
      })
  void mistakesThatPagesMakeAreForgiven(String text, String value) {
    Object first = LooseJson.read(text).get(0);

    assertThat(((Map<?, ?>) first).get("a")).isEqualTo(value);
  }

  @Test
  void missingCommasBetweenLinesAreForgiven() {
    assertThat(LooseJson.read("{\"a\": \"b\"\n\"c\": \"d\"}"))
        .isEqualTo(List.of(Map.of("a", "b", "c", "d")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "null", "\"", "]", "}", ":", "\\", "&quot;"})
  void nothingComesOfNothing(String text) {
    assertThat(LooseJson.read(text)).isEmpty();
  }

  @Test
  void absurdTextsAreReadInLinearTime() {
    int many = 200_000;

    assertThat(LooseJson.read("[".repeat(many))).hasSizeLessThan(2);
    assertThat(LooseJson.read("{\"a\":".repeat(many) + "1" + "}".repeat(many))).hasSizeLessThan(2);
    assertThat(LooseJson.read("{" + "\"".repeat(many))).hasSize(1);
    assertThat(LooseJson.read("{\"a\": \"" + "\" , ".repeat(many))).hasSize(1);
    assertThat(LooseJson.read("{\"a\": \"" + "x\"   ".repeat(many))).hasSize(1);
    assertThat(LooseJson.read("{/*".repeat(many))).hasSize(1);
    assertThat(LooseJson.read("{'a".repeat(many))).hasSize(1);
  }
}
