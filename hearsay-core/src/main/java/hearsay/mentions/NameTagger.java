package hearsay.mentions;

import java.util.Arrays;

/**
 * A linear chain over the words of a sentence: the labels that together score best. Immutable; safe
 * for all threads. Linear in the number of words.
 *
 * <p>Viterbi decoding of a linear-chain conditional random field (Lafferty, McCallum and Pereira
 * 2001); the scores of labels are sums of small whole numbers, so they are the same everywhere.
 */
public final class NameTagger {

  private static final int LABELS = NameLabels.COUNT;
  private static final int NEVER = Integer.MIN_VALUE / 2;

  private final NameWeights weights;

  /** For each label, the labels that may stand before it. */
  private final int[][] before;

  public NameTagger(NameWeights weights) {
    this.weights = weights;
    this.before = new int[LABELS][];
    for (int label = 0; label < LABELS; label++) {
      before[label] = predecessors(label);
    }
  }

  private static int[] predecessors(int label) {
    int[] found = new int[LABELS];
    int count = 0;
    for (int previous = 0; previous < LABELS; previous++) {
      if (NameLabels.mayFollow(previous, label)) {
        found[count++] = previous;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** The best labels for the words whose features are given. */
  public int[] label(int[][] features) {
    int n = features.length;
    if (n == 0) {
      return new int[0];
    }
    byte[][] from = new byte[n][LABELS];
    int[] scores = weights.sums(features[0]);
    for (int label = 0; label < LABELS; label++) {
      scores[label] = NameLabels.mayStart(label) ? scores[label] : NEVER;
    }
    for (int i = 1; i < n; i++) {
      scores = step(scores, weights.sums(features[i]), from[i]);
    }
    return backwards(from, bestEnd(scores));
  }

  private int[] step(int[] scores, int[] here, byte[] from) {
    int[] next = new int[LABELS];
    for (int label = 0; label < LABELS; label++) {
      int best = NEVER;
      int arg = 0;
      for (int previous : before[label]) {
        int score = scores[previous] + weights.link(previous, label);
        if (score > best) {
          best = score;
          arg = previous;
        }
      }
      next[label] = Math.max(NEVER, best + here[label]);
      from[label] = (byte) arg;
    }
    return next;
  }

  private static int bestEnd(int[] scores) {
    int best = NameLabels.OUTSIDE;
    for (int label = 0; label < LABELS; label++) {
      if (NameLabels.mayEnd(label) && scores[label] > scores[best]) {
        best = label;
      }
    }
    return best;
  }

  private static int[] backwards(byte[][] from, int last) {
    int[] labels = new int[from.length];
    int label = last;
    for (int i = from.length - 1; i >= 0; i--) {
      labels[i] = label;
      label = from[i][label];
    }
    return labels;
  }
}
