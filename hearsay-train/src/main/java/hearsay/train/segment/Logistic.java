package hearsay.train.segment;

import java.util.SplittableRandom;

/**
 * Logistic regression by stochastic gradient steps with a step size of its own for each weight
 * (AdaGrad), weights drawn towards zero, the last epochs averaged. The order of examples follows
 * from the seed: same lesson and settings, same weights.
 *
 * @param epochs how often every example is seen
 * @param rate first step size
 * @param decay how strongly weights are drawn to zero
 * @param seed of the order
 * @see <a href="https://jmlr.org/papers/v12/duchi11a.html">Duchi, Hazan and Singer 2011</a>
 */
record Logistic(int epochs, float rate, float decay, long seed) {

  float[] train(Lesson lesson) {
    float[] weights = new float[1 << lesson.bits()];
    float[] squares = new float[weights.length];
    double[] sums = new double[weights.length];
    int[] order = new int[lesson.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    SplittableRandom random = new SplittableRandom(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      for (int example : order) {
        step(weights, squares, lesson.clues(example), lesson.answer(example));
      }
      if (epoch >= epochs / 2) {
        add(weights, sums);
      }
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) (sums[i] / (epochs - epochs / 2));
    }
    return weights;
  }

  private void step(float[] weights, float[] squares, int[] clues, boolean answer) {
    float sum = 0;
    for (int clue : clues) {
      sum += weights[clue];
    }
    float error = (float) ((answer ? 1.0 : 0.0) - 1 / (1 + Math.exp(-sum)));
    for (int clue : clues) {
      float slope = error - decay * weights[clue];
      squares[clue] += slope * slope;
      weights[clue] += rate * slope / (float) Math.sqrt(squares[clue] + 1e-6f);
    }
  }

  private static void add(float[] weights, double[] sums) {
    for (int i = 0; i < weights.length; i++) {
      sums[i] += weights[i];
    }
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
  }
}
