package hearsay.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LanguageModelTest {

  private static byte[] shipped() throws IOException {
    try (InputStream in = LanguageModel.class.getResourceAsStream("languages.bin")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  @Test
  void shippedModelIsSmall() throws IOException {
    assertThat(shipped().length).isLessThan(600_000);
  }

  @Test
  void everyVariantHasAScriptAndAMeanWeight() {
    WritingSystems systems = WritingSystems.load();
    assertThat(LanguageModel.load().variants())
        .allSatisfy(
            variant -> {
              assertThat(systems.number(variant.script())).isPositive();
              assertThat(variant.perLetter()).isPositive();
            });
  }

  @Test
  void fileOfAnotherKindIsRefused() {
    assertThatThrownBy(() -> LanguageModel.read(new ByteArrayInputStream(new byte[100])))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a language model");
  }

  @Test
  void fileThatWasCutIsRefused() throws IOException {
    byte[] whole = shipped();
    for (int length : new int[] {3, 5, 50, 2_000, whole.length / 2, whole.length - 1}) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> LanguageModel.read(new ByteArrayInputStream(cut)))
          .isInstanceOf(IOException.class);
    }
  }
}
