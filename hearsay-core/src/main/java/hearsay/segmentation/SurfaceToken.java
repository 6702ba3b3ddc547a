package hearsay.segmentation;

import hearsay.text.Span;
import java.util.List;

/**
 * One token as written, with the syntactic words it stands for: one, or several where words are
 * written as one. Immutable.
 *
 * <p>Words that can be told apart in writing (English {@code do} + {@code n't}) have each their own
 * stretch; those that cannot (French {@code du} = {@code de} + {@code le}) all have the token's.
 *
 * @param span where the token stands in the text that was read (UTF-16 units)
 * @param words its words, in order; at least one
 */
public record SurfaceToken(Span span, List<Word> words) {

  /**
   * One syntactic word of a token.
   *
   * @param span where it stands
   * @param form the word: as written, or as the language's table {@code tokens} gives it
   */
  public record Word(Span span, String form) {}

  public SurfaceToken {
    words = List.copyOf(words);
  }

  static SurfaceToken single(String text, Span span) {
    return new SurfaceToken(span, List.of(new Word(span, span.of(text))));
  }

  /** True when several words are written as this one. */
  public boolean isFused() {
    return words.size() > 1;
  }

  /** True when every word has a stretch of its own: no letter belongs to two, none to nothing. */
  public boolean isWrittenApart() {
    return words.size() == 1 || !words.get(0).span().equals(span);
  }
}
