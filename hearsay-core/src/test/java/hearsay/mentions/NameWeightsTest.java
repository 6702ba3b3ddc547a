package hearsay.mentions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameWeightsTest {

  private static byte[] file() throws IOException {
    byte[] table = new byte[16 * NameLabels.COUNT];
    table[3] = 7;
    table[5 * NameLabels.COUNT + 1] = -9;
    int[] links = new int[NameLabels.COUNT * NameLabels.COUNT];
    links[1] = 4;
    CasedWords cased = CasedWords.of(new int[] {5, 18});
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NameWeights.of(4, 2, links, cased, table).write(out);
    return out.toByteArray();
  }

  private static NameWeights read(byte[] file) throws IOException {
    return NameWeights.read(new ByteArrayInputStream(file));
  }

  @Test
  void fileGivesTheNumbersBack() throws IOException {
    NameWeights weights = read(file());
    assertThat(weights.size()).isEqualTo(2);
    assertThat(weights.link(0, 1)).isEqualTo(4);
    assertThat(weights.cased().toArray()).containsExactly(5, 18);
    int[] sums = weights.sums(new int[] {0, 5});
    assertThat(sums[NameLabels.OUTSIDE]).isEqualTo(-2);
    assertThat(sums[3]).isEqualTo(7);
    assertThat(sums[1]).isEqualTo(-9);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 4, 7, 8, 20})
  void cutFileIsAnError(int length) throws IOException {
    byte[] cut = Arrays.copyOf(file(), length);
    assertThatThrownBy(() -> read(cut)).isInstanceOf(IOException.class);
  }

  @Test
  void otherFileIsAnError() {
    assertThatThrownBy(() -> read(new byte[64])).isInstanceOf(IOException.class);
  }
}
