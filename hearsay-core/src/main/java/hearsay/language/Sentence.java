package hearsay.language;

import hearsay.text.Span;
import java.util.List;

/**
 * One sentence with its words. Immutable.
 *
 * @param index position in the article, from 0
 * @param block index of the block of the article it stands in
 * @param span where it stands in the article's original text (UTF-16 units)
 * @param tokens its words, in order; at least one
 */
public record Sentence(int index, int block, Span span, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence has at least one token: " + span);
    }
  }

  public Token token(int at) {
    return tokens.get(at);
  }

  public int size() {
    return tokens.size();
  }

  /** The stretch of text from token {@code from} to before token {@code to}; {@code from < to}. */
  public Span spanOf(int from, int to) {
    return tokens.get(from).span().union(tokens.get(to - 1).span());
  }

  /**
   * Index of the first token that ends after {@code offset}; {@link #size()} when there is none.
   */
  public int firstTokenAfter(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
