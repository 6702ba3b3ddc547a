package hearsay.language;

import java.util.List;

/**
 * The words of one article: the sentences of every block that is read, in order. Immutable.
 *
 * @param language BCP 47 primary subtag of the language it was read in
 * @param sentences in reading order; {@code sentences.get(i).index() == i}
 */
public record Analysis(String language, List<Sentence> sentences) {

  public Analysis {
    sentences = List.copyOf(sentences);
  }

  public int tokenCount() {
    return sentences.stream().mapToInt(Sentence::size).sum();
  }

  /** Index of the first sentence that ends after {@code offset}; the count when there is none. */
  public int firstSentenceAfter(int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
