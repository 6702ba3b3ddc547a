package hearsay.train.parser;

import java.util.List;

/**
 * One sentence to learn from.
 *
 * @param words in order
 * @param treebank number of the treebank it comes from
 */
record Sample(List<Word> words, int treebank) {

  Sample {
    words = List.copyOf(words);
  }

  int size() {
    return words.size();
  }

  /**
   * @param features places of its features' vectors, its own first where it has one
   * @param dropout how often its own vector is left out
   * @param tag number of its tag
   * @param head its head's place, from 1; 0 for the root
   * @param relation number of its relation
   */
  record Word(List<Integer> features, float dropout, int tag, int head, int relation) {

    Word {
      features = List.copyOf(features);
    }
  }
}
