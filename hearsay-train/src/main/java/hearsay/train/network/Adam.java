package hearsay.train.network;

/**
 * One step of the Adam optimiser. Immutable.
 *
 * @param rate how far a weight moves at most, roughly, bias correction included
 * @param scale what gradients are multiplied by: one over the words of the batch
 * @param meanWeight how much of the new weights goes into their running mean
 * @see <a href="https://arxiv.org/abs/1412.6980">Kingma and Ba 2015, Adam</a>
 */
public record Adam(float rate, float scale, float meanWeight) {

  private static final float FIRST_DECAY = 0.9f;
  private static final float SECOND_DECAY = 0.95f;
  private static final float TINY = 1e-8f;

  /**
   * @param number which step it is, from 1
   * @param rate learning rate before bias correction
   */
  public static Adam step(int number, double rate, int batchWords, double meanWeight) {
    double correction =
        Math.sqrt(1 - power(SECOND_DECAY, number)) / (1 - power(FIRST_DECAY, number));
    return new Adam((float) (rate * correction), 1f / batchWords, (float) meanWeight);
  }

  /** The same on every machine, which {@link Math#pow} need not be. */
  private static double power(double base, int exponent) {
    return StrictMath.pow(base, exponent);
  }

  /** The same step at another learning rate. */
  public Adam faster(float factor) {
    return new Adam(rate * factor, scale, meanWeight);
  }

  /** Moves weights along their gradient; {@code first} and {@code second} are its moments. */
  public void move(float[] weights, float[] gradient, float[] first, float[] second) {
    int n = weights.length;
    for (int j = 0; j < n; j++) {
      float g = gradient[j] * scale;
      first[j] = FIRST_DECAY * first[j] + (1 - FIRST_DECAY) * g;
      second[j] = SECOND_DECAY * second[j] + (1 - SECOND_DECAY) * g * g;
      weights[j] -= rate * first[j] / ((float) Math.sqrt(second[j]) + TINY);
    }
  }

  /** Moves a running mean towards the weights. */
  public void average(float[] mean, float[] weights) {
    int n = mean.length;
    for (int j = 0; meanWeight > 0 && j < n; j++) {
      mean[j] += meanWeight * (weights[j] - mean[j]);
    }
  }
}
