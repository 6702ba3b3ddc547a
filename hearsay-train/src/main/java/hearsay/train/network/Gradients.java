package hearsay.train.network;

import hearsay.model.Vectors;

/** Arithmetic of the way back. Stateless. */
public final class Gradients {

  private static final int PASS = 4;

  private Gradients() {}

  /**
   * Adds to {@code sum[i]} what input {@code i} of each step has part in: {@code Σ in[t][i] ·
   * out[t]}.
   */
  public static void addOuter(float[][] in, float[][] out, float[][] sum) {
    int t = 0;
    for (; t + PASS <= in.length; t += PASS) {
      addFour(in, out, t, sum);
    }
    for (; t < in.length; t++) {
      for (int i = 0; i < sum.length; i++) {
        if (in[t][i] != 0) {
          Vectors.addScaled(out[t], in[t][i], sum[i]);
        }
      }
    }
  }

  private static void addFour(float[][] in, float[][] out, int t, float[][] sum) {
    float[] a = in[t];
    float[] b = in[t + 1];
    float[] c = in[t + 2];
    float[] d = in[t + 3];
    for (int i = 0; i < sum.length; i++) {
      if (a[i] != 0 || b[i] != 0 || c[i] != 0 || d[i] != 0) {
        Vectors.addFour(out[t], out[t + 1], out[t + 2], out[t + 3], a[i], b[i], c[i], d[i], sum[i]);
      }
    }
  }

  /** Adds all rows to {@code sum}. */
  public static void addRows(float[][] rows, float[] sum) {
    for (float[] row : rows) {
      Vectors.add(row, sum);
    }
  }

  /**
   * Turns scores into what a softmax's loss gives back: probabilities, less {@code weight} at the
   * right one.
   *
   * @return the loss: minus the logarithm of the right one's probability, times {@code weight}
   */
  public static double softmax(float[] scores, int right, float weight) {
    float most = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    double total = 0;
    for (int j = 0; j < scores.length; j++) {
      double power = StrictMath.exp(scores[j] - most);
      total += power;
      scores[j] = (float) power;
    }
    double probability = scores[right] / total;
    float factor = (float) (weight / total);
    for (int j = 0; j < scores.length; j++) {
      scores[j] *= factor;
    }
    scores[right] -= weight;
    return -weight * StrictMath.log(Math.max(probability, Float.MIN_NORMAL));
  }
}
