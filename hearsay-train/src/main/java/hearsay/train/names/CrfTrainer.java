package hearsay.train.names;

import hearsay.mentions.CasedWords;
import hearsay.mentions.NameLabels;
import hearsay.mentions.NameWeights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Fits a linear-chain conditional random field by stochastic gradients (AdaGrad) with features left
 * out at random. Words may be told a set of labels instead of one; what is raised then is the
 * probability of all labellings that agree. One thread; the same sentences and seed give the same
 * weights.
 */
final class CrfTrainer {

  private static final int LABELS = NameLabels.COUNT;

  /** Larger weights are cut to this, so that a byte is fine enough for the others. */
  private static final float LARGEST = 2;

  /**
   * How it is fitted.
   *
   * @param drop share of features left out of a word at each look
   * @param decay how strongly weights are drawn to zero
   * @param seed of the first fit; each further one takes the next
   * @param fits how often all is fitted anew; the means of the weights are kept
   */
  record Settings(
      int epochs, float rate, float drop, float decay, int least, long seed, int fits) {}

  private final Settings settings;
  private final int kept;
  private final float[] weights;
  private final float[] squares;
  private final float[] transitions = new float[LABELS * LABELS];
  private final float[] transitionSquares = new float[LABELS * LABELS];

  /** Sums of the weights after each epoch of the second half; their means are what is kept. */
  private final float[] sums;

  private final float[] transitionSums = new float[LABELS * LABELS];
  private int remembered;
  private final float[] start = new float[LABELS];
  private final float[] end = new float[LABELS];
  private Random random;

  /**
   * @param features how many features the tagger will have
   * @param domains in how many kinds of text; the features of all but the first are left behind
   */
  CrfTrainer(int features, int domains, Settings settings) {
    this.kept = features * LABELS;
    int size = features * domains;
    this.settings = settings;
    this.weights = new float[size * LABELS];
    this.sums = new float[size * LABELS];
    this.squares = new float[size * LABELS];
    this.random = new Random(settings.seed());
    for (int a = 0; a < LABELS; a++) {
      start[a] = NameLabels.mayStart(a) ? 1 : 0;
      end[a] = NameLabels.mayEnd(a) ? 1 : 0;
    }
  }

  void train(List<LabelledSentence> sentences) {
    int[] counts = new int[weights.length / LABELS];
    for (LabelledSentence sentence : sentences) {
      for (int[] word : sentence.features) {
        for (int feature : word) {
          counts[feature]++;
        }
      }
    }
    List<LabelledSentence> order = new ArrayList<>();
    sentences.forEach(sentence -> order.add(sentence.without(counts, settings.least())));
    float[] means = new float[weights.length];
    float[] transitionMeans = new float[transitions.length];
    for (int fit = 0; fit < settings.fits(); fit++) {
      fit(new ArrayList<>(order), settings.seed() + fit);
      addShare(weights, means);
      addShare(transitions, transitionMeans);
    }
    System.arraycopy(means, 0, weights, 0, means.length);
    System.arraycopy(transitionMeans, 0, transitions, 0, transitionMeans.length);
  }

  private void addShare(float[] values, float[] means) {
    for (int i = 0; i < values.length; i++) {
      means[i] += values[i] / settings.fits();
    }
  }

  private void fit(List<LabelledSentence> order, long seed) {
    for (float[] values :
        List.of(weights, squares, sums, transitions, transitionSquares, transitionSums)) {
      Arrays.fill(values, 0);
    }
    remembered = 0;
    random = new Random(seed);
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      Collections.shuffle(order, random);
      for (LabelledSentence sentence : order) {
        look(sentence);
      }
      if (2 * epoch >= settings.epochs()) {
        remember();
      }
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] = sums[i] / remembered;
    }
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = transitionSums[i] / remembered;
    }
  }

  private void remember() {
    remembered++;
    for (int i = 0; i < weights.length; i++) {
      sums[i] += weights[i];
    }
    for (int i = 0; i < transitions.length; i++) {
      transitionSums[i] += transitions[i];
    }
  }

  private void look(LabelledSentence sentence) {
    int n = sentence.size();
    int[][] kept = new int[n][];
    for (int i = 0; i < n; i++) {
      kept[i] = kept(sentence.features[i]);
    }
    double[][] potentials = potentials(kept);
    double[] links = links();
    Marginals all = new Marginals(potentials, links, null, start, end);
    Marginals told = new Marginals(potentials, links, sentence.allowed, start, end);
    float scale = 1 / (1 - settings.drop());
    for (int i = 0; i < n; i++) {
      double[] expected = all.labels(i);
      double[] wanted = told.labels(i);
      for (int label = 0; label < LABELS; label++) {
        float gradient = (float) (expected[label] - wanted[label]);
        if (Math.abs(gradient) > 5e-3f) {
          for (int feature : kept[i]) {
            update(weights, squares, feature * LABELS + label, gradient * scale);
          }
        }
      }
    }
    double[] difference = new double[LABELS * LABELS];
    all.addLinks(difference, 1);
    told.addLinks(difference, -1);
    for (int k = 0; k < difference.length; k++) {
      if (Math.abs(difference[k]) > 1e-4) {
        update(transitions, transitionSquares, k, (float) difference[k]);
      }
    }
  }

  private void update(float[] values, float[] seen, int at, float gradient) {
    float g = gradient + settings.decay() * values[at];
    seen[at] += g * g;
    values[at] -= settings.rate() * g / (float) Math.sqrt(seen[at] + 1e-6f);
  }

  private int[] kept(int[] features) {
    int[] kept = new int[features.length];
    int count = 0;
    for (int feature : features) {
      if (random.nextFloat() >= settings.drop()) {
        kept[count++] = feature;
      }
    }
    return Arrays.copyOf(kept, count);
  }

  /** By word and label, the exponential of its score, the best of each word scaled to 1. */
  private double[][] potentials(int[][] features) {
    float scale = 1 / (1 - settings.drop());
    double[][] potentials = new double[features.length][LABELS];
    for (int i = 0; i < features.length; i++) {
      float[] sums = new float[LABELS];
      for (int feature : features[i]) {
        int row = feature * LABELS;
        for (int label = 0; label < LABELS; label++) {
          sums[label] += weights[row + label];
        }
      }
      float best = Float.NEGATIVE_INFINITY;
      for (float sum : sums) {
        best = Math.max(best, sum);
      }
      for (int label = 0; label < LABELS; label++) {
        potentials[i][label] = Math.exp(Math.max(-60, (sums[label] - best) * scale));
      }
    }
    return potentials;
  }

  private double[] links() {
    double[] links = new double[LABELS * LABELS];
    for (int a = 0; a < LABELS; a++) {
      for (int b = 0; b < LABELS; b++) {
        int k = a * LABELS + b;
        links[k] = NameLabels.mayFollow(a, b) ? Math.exp(transitions[k]) : 0;
      }
    }
    return links;
  }

  /**
   * Small whole numbers in the place of weights: nothing but the scale of all scores changes, as
   * far as a byte is fine enough. Numbers too small to decide anything are dropped.
   *
   * @param eagerness what the score of no name is lowered by, in the scale of the weights
   */
  NameWeights weights(CasedWords cased, float eagerness, int least) {
    float scale = scale();
    byte[] bytes = new byte[kept];
    for (int i = 0; i < bytes.length; i++) {
      int number = Math.max(-127, Math.min(127, Math.round(weights[i] * scale)));
      bytes[i] = (byte) (Math.abs(number) < least ? 0 : number);
    }
    int[] links = new int[transitions.length];
    for (int i = 0; i < links.length; i++) {
      links[i] = Math.round(transitions[i] * scale);
    }
    int bits = Integer.numberOfTrailingZeros(kept / LABELS);
    return NameWeights.of(bits, Math.round(eagerness * scale), links, cased, bytes);
  }

  private float scale() {
    float largest = 1e-6f;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    return 127 / Math.min(largest, LARGEST);
  }
}
