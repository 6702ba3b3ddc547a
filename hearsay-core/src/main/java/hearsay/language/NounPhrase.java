package hearsay.language;

import hearsay.text.Span;

/**
 * A noun phrase of one sentence: "le porte-parole du ministère", "Jane Roe, a lawyer". Immutable.
 *
 * @param from index of its first token (determiner included)
 * @param head index of its head word: the last word of the first noun group
 * @param base one past the last token of the first noun group, before "de …" and appositions
 * @param to one past its last token, everything included
 */
public record NounPhrase(int from, int head, int base, int to) {

  public boolean contains(int token) {
    return from <= token && token < to;
  }

  public Span span(Sentence sentence) {
    return sentence.spanOf(from, to);
  }
}
