package hearsay.benchmarks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StageMeasurementTest {

  @Test
  void paragraphsStandApartByEmptyLines() {
    String text = "One line\nand another.\n\nA second.\n";
    assertThat(StageMeasurement.article(text).blocks())
        .extracting(block -> block.span().of(text))
        .containsExactly("One line\nand another.", "A second.");
  }
}
