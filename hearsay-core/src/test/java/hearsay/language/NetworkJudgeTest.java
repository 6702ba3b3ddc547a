package hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class NetworkJudgeTest {

  private static final int BITS = 4;

  private static Clues clues(int... values) {
    Clues clues = new Clues();
    for (int value : values) {
      clues.add(1, value);
    }
    return clues;
  }

  /** Says yes to clue 1 or clue 2, and no to both. */
  private static NetworkJudge either() {
    float[] rows = new float[2 << BITS];
    for (int value = 1; value <= 2; value++) {
      int row = clues(value).bucket(0, BITS);
      rows[2 * row] = 1;
      rows[2 * row + 1] = 1;
    }
    return NetworkJudge.of(rows, new float[] {0, -1}, new float[] {1, -3, -0.5f});
  }

  @Test
  void whatIsNotPositiveIsNotWeighed() {
    NetworkJudge judge = either();
    assertThat(judge.score(0, clues())).isEqualTo(-0.5f);
    assertThat(judge.score(0, clues(1))).isCloseTo(0.5f, within(1e-5f));
    assertThat(judge.score(0, clues(2))).isCloseTo(0.5f, within(1e-5f));
    assertThat(judge.score(0, clues(1, 2))).isCloseTo(-1.5f, within(1e-5f));
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    either().write(new DataOutputStream(bytes));
    NetworkJudge read =
        NetworkJudge.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(read.score(0, clues(1))).isEqualTo(either().score(0, clues(1)));
    assertThat(read.score(0, clues(1, 2))).isEqualTo(either().score(0, clues(1, 2)));
  }

  @Test
  void somethingElseIsNoNetwork() {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(new byte[] {99, 0, 0, 0}));
    assertThatThrownBy(() -> NetworkJudge.read(in)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> NetworkJudge.of(new float[6], new float[2], new float[3]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> NetworkJudge.of(new float[8], new float[2], new float[2]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
