package hearsay.train.network;

import hearsay.model.Vectors;
import java.util.Arrays;
import java.util.Random;

/**
 * A table of weights in training. Workers read {@link #values} and {@link #transposed} and add to
 * the gradient of their own share; between batches one thread calls {@link #step}.
 */
public final class Parameter {

  private final float[][] values;
  private final float[][] transposed;
  private final float[][] mean;
  private final float[][][] gradients;
  private final float[][] first;
  private final float[][] second;

  /**
   * @param deviation standard deviation of the first values, which are normally distributed
   * @param shares in how many shares a batch is cut
   */
  public Parameter(int rows, int columns, double deviation, Random random, int shares) {
    values = new float[rows][columns];
    for (float[] row : values) {
      for (int j = 0; j < columns; j++) {
        row[j] = (float) (random.nextGaussian() * deviation);
      }
    }
    transposed = new float[columns][rows];
    mean = new float[rows][];
    for (int i = 0; i < rows; i++) {
      mean[i] = values[i].clone();
    }
    gradients = new float[shares][rows][columns];
    first = new float[rows][columns];
    second = new float[rows][columns];
    transpose();
  }

  /** The weights, by row; to be read only. */
  public float[][] values() {
    return values;
  }

  /** The weights, by column; to be read only. */
  public float[][] transposed() {
    return transposed;
  }

  /** The running mean of the weights, which is what is kept in the end. */
  public float[][] mean() {
    return mean;
  }

  /** What a share adds its gradients to. */
  public float[][] gradient(int share) {
    return gradients[share];
  }

  /** Sets all weights of some columns, before training. */
  public void fill(int fromColumn, int toColumn, float value) {
    for (int i = 0; i < values.length; i++) {
      Arrays.fill(values[i], fromColumn, toColumn, value);
      Arrays.fill(mean[i], fromColumn, toColumn, value);
    }
    transpose();
  }

  /** Moves the weights against the sum of all gradients, and clears these. */
  public void step(Adam adam) {
    for (int i = 0; i < values.length; i++) {
      float[] gradient = gradients[0][i];
      for (int share = 1; share < gradients.length; share++) {
        Vectors.add(gradients[share][i], gradient);
        Arrays.fill(gradients[share][i], 0);
      }
      adam.move(values[i], gradient, first[i], second[i]);
      Arrays.fill(gradient, 0);
      adam.average(mean[i], values[i]);
    }
    transpose();
  }

  private void transpose() {
    for (int i = 0; i < values.length; i++) {
      for (int j = 0; j < transposed.length; j++) {
        transposed[j][i] = values[i][j];
      }
    }
  }
}
