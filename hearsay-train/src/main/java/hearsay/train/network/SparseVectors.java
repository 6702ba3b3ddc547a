package hearsay.train.network;

import hearsay.model.Embeddings;
import hearsay.model.Vectors;
import java.util.Arrays;
import java.util.Random;

/**
 * Vectors of features in training. A step touches only those that were used in the batch. Workers
 * read; one thread calls {@link #use} and {@link #step}.
 */
public final class SparseVectors {

  private static final double DEVIATION = 0.05;

  private final int[] keys;
  private final int size;
  private final float[][] values;
  private final float[][] mean;
  private final float[][] first;
  private final float[][] second;
  private final float[][] gradients;
  private final int[] used;
  private final boolean[] isUsed;
  private int usedCount;

  /**
   * @param keys the features' numbers, ascending
   */
  public SparseVectors(int[] keys, int size, Random random) {
    this.keys = keys.clone();
    this.size = size;
    this.values = new float[keys.length][size];
    this.mean = new float[keys.length][];
    for (int i = 0; i < keys.length; i++) {
      for (int j = 0; j < size; j++) {
        values[i][j] = (float) (random.nextGaussian() * DEVIATION);
      }
      mean[i] = values[i].clone();
    }
    this.first = new float[keys.length][size];
    this.second = new float[keys.length][size];
    this.gradients = new float[keys.length][];
    this.used = new int[keys.length];
    this.isUsed = new boolean[keys.length];
  }

  /** The place of each known feature, in the order given; unknown ones are left out. */
  public int[] rows(int[] features) {
    int[] rows = new int[features.length];
    int n = 0;
    for (int feature : features) {
      int row = Arrays.binarySearch(keys, feature);
      if (row >= 0) {
        rows[n++] = row;
      }
    }
    return Arrays.copyOf(rows, n);
  }

  /** The place of one feature; negative when it is unknown. */
  public int row(int feature) {
    return Arrays.binarySearch(keys, feature);
  }

  /** Adds a feature's vector to {@code y}. */
  public void add(int row, float[] y) {
    Vectors.add(values[row], y);
  }

  /** Tells that a feature was in use, and the gradient of what it was added to. */
  public void use(int row, float[] gradient) {
    if (!isUsed[row]) {
      isUsed[row] = true;
      used[usedCount++] = row;
      if (gradients[row] == null) {
        gradients[row] = new float[size];
      }
    }
    Vectors.add(gradient, gradients[row]);
  }

  /** Moves the vectors in use against their gradients, and clears these. */
  public void step(Adam adam) {
    for (int k = 0; k < usedCount; k++) {
      int row = used[k];
      adam.move(values[row], gradients[row], first[row], second[row]);
      Arrays.fill(gradients[row], 0);
      isUsed[row] = false;
    }
    usedCount = 0;
    for (int row = 0; adam.meanWeight() > 0 && row < values.length; row++) {
      adam.average(mean[row], values[row]);
    }
  }

  /** The running mean of one feature's vector. */
  public float[] mean(int row) {
    return mean[row].clone();
  }

  /** All features but the last {@code without}, with the means of their vectors. */
  public Embeddings toEmbeddings() {
    return Embeddings.of(keys, mean);
  }
}
