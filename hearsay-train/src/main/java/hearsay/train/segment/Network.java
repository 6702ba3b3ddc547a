package hearsay.train.segment;

import hearsay.language.NetworkJudge;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Trains a {@link NetworkJudge} as several small ones that start from other weights and speak on
 * average, for each alone learns much by chance: by stochastic gradient steps with a step size of
 * its own for each weight (AdaGrad), falling with the epochs; of each example some clues are left
 * out by chance. First weights, order and omissions follow from the seed: same lesson and settings,
 * same network.
 *
 * @param networks how many are trained
 * @param hidden how many hidden units each has
 * @param epochs how often every example is seen
 * @param rate first step size
 * @param decay how strongly weights are drawn to zero
 * @param dropout how many of a thousand clues are left out
 * @param seed of all chance in the first; the others have the next ones
 */
record Network(
    int networks, int hidden, int epochs, float rate, float decay, int dropout, long seed) {

  /** Errors below teach nothing more. */
  private static final float SMALL = 0.002f;

  NetworkJudge train(Lesson lesson) {
    int width = networks * hidden;
    float[] rows = new float[width << lesson.bits()];
    float[] biases = new float[width];
    float[] outputs = new float[width + 1];
    for (int i = 0; i < networks; i++) {
      Training one = new Training(lesson, seed + i);
      one.run();
      for (int row = 0; row < 1 << lesson.bits(); row++) {
        System.arraycopy(one.rows.values, row * hidden, rows, row * width + i * hidden, hidden);
      }
      System.arraycopy(one.biases.values, 0, biases, i * hidden, hidden);
      for (int unit = 0; unit < hidden; unit++) {
        outputs[i * hidden + unit] = one.outputs.values[unit] / networks;
      }
      outputs[width] += one.outputs.values[hidden] / networks;
    }
    return NetworkJudge.of(rows, biases, outputs);
  }

  /** Weights with the sums of their squared slopes. */
  private static final class Weights {
    private final float[] values;
    private final float[] squares;

    Weights(int size) {
      values = new float[size];
      squares = new float[size];
    }

    void spread(SplittableRandom random, float width) {
      for (int i = 0; i < values.length; i++) {
        values[i] = (float) (random.nextDouble() - 0.5) * width;
      }
    }

    void step(int at, float slope, float rate) {
      squares[at] += slope * slope;
      values[at] += rate * slope / (float) Math.sqrt(squares[at] + 1e-6f);
    }
  }

  private final class Training {
    private final Lesson lesson;
    private final SplittableRandom random;
    private final Weights rows;
    private final Weights biases = new Weights(hidden);
    private final Weights outputs = new Weights(hidden + 1);
    private final float[] sums = new float[hidden];
    private final float[] slopes = new float[hidden];

    Training(Lesson lesson, long seed) {
      this.lesson = lesson;
      random = new SplittableRandom(seed);
      rows = new Weights(hidden << lesson.bits());
      rows.spread(random, 0.1f);
      outputs.spread(random, 1);
      outputs.values[hidden] = 0;
    }

    void run() {
      int[] order = new int[lesson.size()];
      for (int i = 0; i < order.length; i++) {
        order[i] = i;
      }
      for (int epoch = 0; epoch < epochs; epoch++) {
        float now = rate * (1 - 0.9f * epoch / epochs);
        Logistic.shuffle(order, random);
        for (int example : order) {
          learn(kept(lesson.clues(example)), lesson.answer(example), now);
        }
      }
      forgetWhatNeverMoved();
    }

    private int[] kept(int[] clues) {
      int[] kept = new int[clues.length];
      int size = 0;
      for (int clue : clues) {
        if (random.nextInt(1000) >= dropout) {
          kept[size++] = clue;
        }
      }
      return Arrays.copyOf(kept, size);
    }

    private void learn(int[] clues, boolean answer, float now) {
      float error = (float) ((answer ? 1.0 : 0.0) - 1 / (1 + StrictMath.exp(-score(clues))));
      if (Math.abs(error) < SMALL) {
        return;
      }
      for (int i = 0; i < hidden; i++) {
        slopes[i] = sums[i] > 0 ? error * outputs.values[i] : 0;
        if (sums[i] > 0) {
          outputs.step(i, error * sums[i] - decay * outputs.values[i], now);
        }
        if (slopes[i] != 0) {
          biases.step(i, slopes[i], now);
        }
      }
      outputs.step(hidden, error, now);
      for (int clue : clues) {
        learnRow(clue * hidden, now);
      }
    }

    private void learnRow(int row, float now) {
      for (int i = 0; i < hidden; i++) {
        if (slopes[i] != 0) {
          rows.step(row + i, slopes[i] - decay * rows.values[row + i], now);
        }
      }
    }

    private float score(int[] clues) {
      System.arraycopy(biases.values, 0, sums, 0, hidden);
      for (int clue : clues) {
        for (int i = 0; i < hidden; i++) {
          sums[i] += rows.values[clue * hidden + i];
        }
      }
      float score = outputs.values[hidden];
      for (int i = 0; i < hidden; i++) {
        score += outputs.values[i] * Math.max(0, sums[i]);
      }
      return score;
    }

    /** What no example had is not left with what chance gave it. */
    private void forgetWhatNeverMoved() {
      for (int i = 0; i < rows.values.length; i++) {
        rows.values[i] = rows.squares[i] == 0 ? 0 : rows.values[i];
      }
    }
  }
}
