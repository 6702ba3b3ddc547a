package hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void countsAPairOnce() {
    CodePoints points = CodePoints.of("a😀b😀c");
    assertThat(new int[] {points.at(0), points.at(1), points.at(3), points.at(4), points.at(6)})
        .containsExactly(0, 1, 2, 3, 4);
    assertThat(points.at(7)).isEqualTo(5);
  }

  @Test
  void theMiddleOfAPairCountsAsItsStart() {
    assertThat(CodePoints.of("a😀").at(2)).isEqualTo(1);
  }

  @Test
  void agreesWithTheStringOnEveryBoundary() {
    String text = "é«😀»\u00A0\uD800 \uDC00x😀";
    CodePoints points = CodePoints.of(text);
    for (int i = 0; i <= text.length(); i++) {
      boolean inside =
          i > 0
              && i < text.length()
              && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      if (!inside) {
        assertThat(points.at(i)).isEqualTo(text.codePointCount(0, i));
      }
    }
  }
}
