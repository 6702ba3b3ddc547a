package hearsay.train.names;

import hearsay.mentions.NameLabels;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Forward and backward sums over the labellings of one sentence, each step scaled to one. */
final class Marginals {

  private static final int LABELS = NameLabels.COUNT;

  /** For each label, those that may follow it. */
  private static final int[][] AFTER = after();

  private final double[][] forward;
  private final double[][] backward;
  private final double[][] potentials;
  private final double[] links;
  private final long @Nullable [] allowed;

  /**
   * @param allowed the labels each word may have, by bit; null for all
   * @param start for each label 1 where a sentence may start with it, else 0
   */
  Marginals(
      double[][] potentials,
      double[] links,
      long @Nullable [] allowed,
      float[] start,
      float[] end) {
    this.potentials = potentials;
    this.links = links;
    this.allowed = allowed;
    int n = potentials.length;
    this.forward = new double[n][LABELS];
    this.backward = new double[n][LABELS];
    for (int a = 0; a < LABELS; a++) {
      forward[0][a] = start[a] * potential(0, a);
      backward[n - 1][a] = end[a];
    }
    scale(forward[0]);
    for (int i = 1; i < n; i++) {
      forward(i);
    }
    for (int i = n - 2; i >= 0; i--) {
      backward(i);
    }
  }

  private static int[][] after() {
    int[][] after = new int[LABELS][];
    for (int a = 0; a < LABELS; a++) {
      int label = a;
      after[a] = IntStream.range(0, LABELS).filter(b -> NameLabels.mayFollow(label, b)).toArray();
    }
    return after;
  }

  private double potential(int at, int label) {
    return allowed == null || (allowed[at] >>> label & 1) != 0 ? potentials[at][label] : 0;
  }

  private void forward(int at) {
    double[] before = forward[at - 1];
    double[] here = forward[at];
    for (int a = 0; a < LABELS; a++) {
      if (before[a] > 0) {
        for (int b : AFTER[a]) {
          here[b] += before[a] * links[a * LABELS + b];
        }
      }
    }
    for (int b = 0; b < LABELS; b++) {
      here[b] *= potential(at, b);
    }
    scale(here);
  }

  private void backward(int at) {
    double[] after = new double[LABELS];
    for (int b = 0; b < LABELS; b++) {
      after[b] = backward[at + 1][b] * potential(at + 1, b);
    }
    double[] here = backward[at];
    for (int a = 0; a < LABELS; a++) {
      double sum = 0;
      for (int b : AFTER[a]) {
        sum += links[a * LABELS + b] * after[b];
      }
      here[a] = sum;
    }
    scale(here);
  }

  private static void scale(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] /= Math.max(sum, 1e-300);
    }
  }

  /** The probability of each label of a word. */
  double[] labels(int at) {
    double[] labels = new double[LABELS];
    for (int a = 0; a < LABELS; a++) {
      labels[a] = forward[at][a] * backward[at][a];
    }
    scale(labels);
    return labels;
  }

  /** Adds the expected number of each pair of labels, times {@code sign}. */
  void addLinks(double[] sums, int sign) {
    double[] pairs = new double[LABELS * LABELS];
    for (int i = 1; i < potentials.length; i++) {
      double factor = sign / Math.max(pairs(i, pairs), 1e-300);
      for (int a = 0; a < LABELS; a++) {
        if (forward[i - 1][a] > 0) {
          for (int b : AFTER[a]) {
            sums[a * LABELS + b] += pairs[a * LABELS + b] * factor;
          }
        }
      }
    }
  }

  /** Fills in how much each pair of labels weighs at words {@code at - 1} and {@code at}. */
  private double pairs(int at, double[] pairs) {
    double[] before = forward[at - 1];
    double[] after = new double[LABELS];
    for (int b = 0; b < LABELS; b++) {
      after[b] = potential(at, b) * backward[at][b];
    }
    double total = 0;
    for (int a = 0; a < LABELS; a++) {
      if (before[a] > 0) {
        for (int b : AFTER[a]) {
          int k = a * LABELS + b;
          pairs[k] = before[a] * links[k] * after[b];
          total += pairs[k];
        }
      }
    }
    return total;
  }
}
