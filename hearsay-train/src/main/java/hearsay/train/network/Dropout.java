package hearsay.train.network;

import java.util.Random;

/**
 * Masks that leave some numbers out, the same for all words of a sentence. Confined to one thread.
 *
 * @see <a href="https://arxiv.org/abs/1512.05287">Gal and Ghahramani 2016, A Theoretically Grounded
 *     Application of Dropout in Recurrent Neural Networks</a>
 */
public final class Dropout {

  private final Random random;

  public Dropout(long seed) {
    this.random = new Random(seed);
  }

  /** True with this probability. */
  public boolean chance(float probability) {
    return random.nextFloat() < probability;
  }

  /** A factor for each number: 0 for those left out, the others raised to make up for it. */
  public float[] mask(int size, float rate) {
    float[] mask = new float[size];
    for (int j = 0; j < size; j++) {
      mask[j] = random.nextFloat() < rate ? 0 : 1 / (1 - rate);
    }
    return mask;
  }

  /** Multiplies each row by the mask. */
  public static void apply(float[][] rows, float[] mask) {
    for (float[] row : rows) {
      multiply(row, mask);
    }
  }

  private static void multiply(float[] row, float[] mask) {
    int n = row.length;
    for (int j = 0; j < n; j++) {
      row[j] *= mask[j];
    }
  }
}
