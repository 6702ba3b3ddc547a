package hearsay.train.names;

/**
 * A sentence as the trainer sees it.
 *
 * @param features of every word
 * @param allowed of every word the labels that agree with what is told, by bit
 */
final class LabelledSentence {

  final int[][] features;
  final long[] allowed;

  LabelledSentence(int[][] features, long[] allowed) {
    this.features = features;
    this.allowed = allowed;
  }

  int size() {
    return features.length;
  }
}
