package hearsay.train.names;

import java.util.Arrays;

/**
 * A sentence as the trainer sees it: the features of every word, and of every word the labels, by
 * bit, that agree with what is told.
 */
final class LabelledSentence {

  final int[][] features;
  final long[] allowed;

  LabelledSentence(int[][] features, long[] allowed) {
    this.features = features;
    this.allowed = allowed;
  }

  /** The same with only the features that are seen at least {@code least} times. */
  LabelledSentence without(int[] counts, int least) {
    int[][] kept = new int[features.length][];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = Arrays.stream(features[i]).filter(f -> counts[f] >= least).toArray();
    }
    return new LabelledSentence(kept, allowed);
  }

  int size() {
    return features.length;
  }
}
