package hearsay.attribution;

import hearsay.language.Sentence;
import hearsay.text.Extent;

/**
 * The words that name a source in one sentence. Immutable.
 *
 * @param from first token of the whole mention
 * @param to one past its last token
 * @param head index of the head word
 * @param rule how it was found: {@code subject.before}, {@code subject.inverted}
 */
record Source(Sentence sentence, int from, int to, int head, String rule) {

  Extent extent() {
    return Extent.of(sentence.spanOf(from, to));
  }
}
