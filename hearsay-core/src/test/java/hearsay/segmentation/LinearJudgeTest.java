package hearsay.segmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LinearJudgeTest {

  private static final int BITS = 8;

  private static Clues clues(int... values) {
    Clues clues = new Clues();
    for (int value : values) {
      clues.add(1, value);
    }
    return clues;
  }

  private static LinearJudge judge(Clues clues, float... weights) {
    float[] table = new float[1 << BITS];
    for (int i = 0; i < weights.length; i++) {
      table[clues.bucket(i, BITS)] += weights[i];
    }
    return LinearJudge.of(table);
  }

  @Test
  void addsTheWeightsOfItsClues() {
    Clues clues = clues(3, 4);
    assertThat(judge(clues, 2, -0.5f).score(0, clues)).isCloseTo(1.5f, within(0.02f));
  }

  @Test
  void cluesWithoutWeightSayNothing() {
    LinearJudge judge = judge(clues(3), 2);
    Clues other = clues(17);
    assertThat(other.bucket(0, BITS)).isNotEqualTo(clues(3).bucket(0, BITS));
    assertThat(judge.score(0, other)).isZero();
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    Clues clues = clues(1, 2, 3);
    LinearJudge judge = judge(clues, 1, 0.25f, -3);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    judge.write(new DataOutputStream(bytes));
    LinearJudge again =
        LinearJudge.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(again.score(0, clues)).isEqualTo(judge.score(0, clues));
  }

  @Test
  void somethingElseIsRefused() {
    byte[] other = "not a judge at all".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> LinearJudge.read(new DataInputStream(new ByteArrayInputStream(other))))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> LinearJudge.of(new float[100]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aListOfCluesGrowsAndIsCleared() {
    Clues clues = new Clues();
    for (int i = 0; i < 1000; i++) {
      clues.add(i, i);
    }
    assertThat(clues.size()).isEqualTo(1000);
    clues.clear();
    assertThat(clues.size()).isZero();
  }
}
