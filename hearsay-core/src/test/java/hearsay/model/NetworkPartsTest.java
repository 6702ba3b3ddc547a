package hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NetworkPartsTest {

  private final Random random = new Random(11);

  private float[][] rows(int rows, int columns) {
    float[][] made = new float[rows][columns];
    for (float[] row : made) {
      for (int j = 0; j < columns; j++) {
        row[j] = random.nextFloat() * 2 - 1;
      }
    }
    return made;
  }

  @Test
  void productIsTheSumOfRowsForAnyNumberOfRows() {
    for (int n = 0; n < 11; n++) {
      float[][] rows = rows(n, 7);
      float[] x = rows(1, n + 2)[0];
      float[] y = new float[7];
      Vectors.addProduct(x, rows, y);
      for (int j = 0; j < y.length; j++) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
          sum += (double) x[i] * rows[i][j];
        }
        assertThat((double) y[j]).isCloseTo(sum, offset(1e-5));
      }
    }
  }

  @Test
  void productsOfManyAreThoseOfEachToTheBit() {
    for (int n = 0; n < 11; n++) {
      float[][] rows = rows(n, 37);
      float[][] xs = rows(5, n);
      float[][] together = new float[5][37];
      Vectors.addProducts(xs, 4, rows, together);
      for (int t = 0; t < 4; t++) {
        float[] alone = new float[37];
        Vectors.addProduct(xs[t], rows, alone);
        assertThat(together[t]).containsExactly(alone);
      }
      assertThat(together[4]).containsOnly(0);
    }
  }

  @Test
  void hyperbolicTangentIsRightToAMillionth() {
    float[] v = new float[2001];
    for (int i = 0; i < v.length; i++) {
      v[i] = (i - 1000) / 80f;
    }
    float[] tanh = v.clone();
    Vectors.tanh(tanh);
    for (int i = 0; i < v.length; i++) {
      assertThat((double) tanh[i]).isCloseTo(Math.tanh(v[i]), offset(1e-6));
    }
  }

  @Test
  void numbersThatAreNoneStayInBounds() {
    float[] v = {Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, 1e30f, -1e30f};
    Vectors.tanh(v);
    assertThat(v).usingComparatorWithPrecision(1e-5f).containsExactly(1, -1, 1, -1);
  }

  @Test
  void gatesAreLogisticFirstAndHyperbolicThen() {
    float[] v = {0, 2, 0, 2};
    Vectors.gates(v, 2);
    assertThat(v)
        .usingComparatorWithPrecision(1e-5f)
        .containsExactly(0.5f, (float) (1 / (1 + Math.exp(-2))), 0, (float) Math.tanh(2));
  }

  @Test
  void layerIsReadAsItWasWritten() throws IOException {
    Layer layer = Layer.of(rows(5, 3), rows(1, 3)[0]);
    ByteWriter out = new ByteWriter();
    layer.write(out);
    Layer read = Layer.read(new ByteReader(out.toBytes()));
    float[] x = rows(1, 5)[0];
    float[] before = new float[3];
    float[] after = new float[3];
    layer.apply(x, before);
    read.apply(x, after);
    assertThat(after).usingComparatorWithPrecision(1e-3f).containsExactly(before);
    ByteWriter again = new ByteWriter();
    read.write(again);
    assertThat(again.toBytes()).isEqualTo(out.toBytes());
  }

  @Test
  void memoryReadsBackwardsWhatItReadsForwardsInReverse() {
    Lstm memory = Lstm.of(Layer.of(rows(3, 8), rows(1, 8)[0]), Matrix.of(rows(2, 8)));
    float[][] in = rows(5, 3);
    float[][] forward = gates(memory, in, false);
    float[][] backward = gates(memory, in, true);
    float[][] out = new float[5][2];
    float[][] reversed = new float[5][4];
    memory.run(forward, 5, false, out, 0);
    memory.run(backward, 5, true, reversed, 2);
    for (int t = 0; t < 5; t++) {
      assertThat(reversed[4 - t][2]).isEqualTo(out[t][0]);
      assertThat(reversed[4 - t][3]).isEqualTo(out[t][1]);
    }
  }

  private static float[][] gates(Lstm memory, float[][] in, boolean reversed) {
    float[][] gates = new float[in.length][Lstm.PARTS * memory.size()];
    for (int t = 0; t < in.length; t++) {
      memory.project(in[reversed ? in.length - 1 - t : t], gates[t]);
    }
    return gates;
  }

  @Test
  void embeddingsKnowTheirKeysAndNoOthers() throws IOException {
    int[] keys = {0, 3, 4, 1_000_000, Integer.MAX_VALUE};
    ByteWriter out = new ByteWriter();
    Embeddings.of(keys, rows(5, 4)).write(out);
    Embeddings read = Embeddings.read(new ByteReader(out.toBytes()));
    for (int key : keys) {
      float[] vector = new float[4];
      read.add(key, vector);
      assertThat(vector).isNotEqualTo(new float[4]);
    }
    float[] nothing = new float[4];
    read.add(5, nothing);
    assertThat(nothing).isEqualTo(new float[4]);
    assertThat(read.count()).isEqualTo(5);
  }

  @Test
  void noEmbeddingsAreNoError() throws IOException {
    ByteWriter out = new ByteWriter();
    Embeddings.of(new int[0], new float[0][]).write(out);
    Embeddings.read(new ByteReader(out.toBytes())).add(7, new float[0]);
  }

  @Test
  void brokenBytesAreRefused() {
    byte[] bytes = {5, 3, 1};
    assertThatThrownBy(() -> Layer.read(new ByteReader(bytes))).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> new ByteWriter().real(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
