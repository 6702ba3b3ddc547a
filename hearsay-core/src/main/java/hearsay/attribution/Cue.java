package hearsay.attribution;

import hearsay.language.Sentence;
import hearsay.language.VerbGroup;
import hearsay.text.Extent;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cue found in a sentence. Immutable.
 *
 * @param row the row it matches
 * @param tokens indexes of its words, ascending: auxiliaries and verb, noun, preposition
 * @param group the verb group it is, {@code null} for other parts of speech
 */
record Cue(CueRow row, Sentence sentence, List<Integer> tokens, @Nullable VerbGroup group) {

  Cue {
    tokens = List.copyOf(tokens);
  }

  int first() {
    return tokens.get(0);
  }

  /** One past the last word of the cue and its verb group. */
  int end() {
    int last = tokens.get(tokens.size() - 1) + 1;
    return group == null ? last : Math.max(last, group.to());
  }

  /** The first word of the cue and its verb group. */
  int start() {
    return group == null ? first() : Math.min(first(), group.from());
  }

  /** The cue without a last word that is written as one with the first word of the source. */
  Cue before(@Nullable Source source) {
    int last = tokens.size() - 1;
    boolean fused =
        source != null
            && last > 0
            && source.from() < sentence.size()
            && sentence.token(tokens.get(last)).span().equals(sentence.token(source.from()).span());
    return fused ? new Cue(row, sentence, tokens.subList(0, last), group) : this;
  }

  Extent extent() {
    List<Span> spans = new ArrayList<>();
    int from = first();
    for (int i = 1; i <= tokens.size(); i++) {
      boolean ends = i == tokens.size() || tokens.get(i) != tokens.get(i - 1) + 1;
      if (ends) {
        spans.add(sentence.spanOf(from, tokens.get(i - 1) + 1));
        from = i < tokens.size() ? tokens.get(i) : from;
      }
    }
    return Extent.join(spans);
  }
}
