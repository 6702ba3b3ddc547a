package hearsay.train.segment;

import hearsay.formats.ConlluSentence;
import hearsay.formats.ConlluToken;
import hearsay.formats.ConlluWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Makes headings of the noun phrases of a treebank: a phrase with a capital and without a full
 * stop, as it stands above a text. Treebanks have few, and each has words of its own. Stateless.
 */
final class Headings {

  private static final Set<String> PARTS = Set.of("NOUN", "ADJ", "ADP", "DET", "NUM", "PROPN");
  private static final Set<String> OPENERS = Set.of("DET", "ADP", "NUM");
  private static final int MOST_WORDS = 9;

  private Headings() {}

  /** A heading made of one of the sentence's noun phrases, the one that {@code turn} falls on. */
  static Optional<ConlluSentence> of(ConlluSentence sentence, int turn) {
    List<ConlluSentence> headings = new ArrayList<>();
    for (ConlluWord word : sentence.words()) {
      if (word.upos().equals("NOUN")) {
        phrase(sentence, word).ifPresent(headings::add);
      }
    }
    if (headings.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(headings.get(Math.floorMod(turn, headings.size())));
  }

  private static Optional<ConlluSentence> phrase(ConlluSentence sentence, ConlluWord noun) {
    List<ConlluWord> words = sentence.words();
    int from = noun.id();
    while (from > 1 && isInside(words, from - 1, noun) && isPart(words.get(from - 2))) {
      from--;
    }
    while (from < noun.id() && OPENERS.contains(words.get(from - 1).upos())) {
      from++;
    }
    int to = noun.id();
    while (to < words.size() && isInside(words, to + 1, noun) && isPart(words.get(to))) {
      to++;
    }
    boolean whole = to == words.size() || !isInside(words, to + 1, noun);
    boolean cut = !whole || to - from >= MOST_WORDS || cutsToken(sentence, from, to);
    return cut ? Optional.empty() : Optional.of(heading(sentence, from, to));
  }

  private static boolean isPart(ConlluWord word) {
    return PARTS.contains(word.upos());
  }

  /** True when the noun governs the word, at whatever distance. */
  private static boolean isInside(List<ConlluWord> words, int id, ConlluWord noun) {
    int at = id;
    for (int steps = 0; at > 0 && steps < words.size(); steps++) {
      if (at == noun.id()) {
        return true;
      }
      at = words.get(at - 1).head();
    }
    return false;
  }

  private static boolean cutsToken(ConlluSentence sentence, int from, int to) {
    return sentence.tokens().stream()
        .anyMatch(
            token ->
                (token.first() < from && token.last() >= from)
                    || (token.first() <= to && token.last() > to));
  }

  private static ConlluSentence heading(ConlluSentence sentence, int from, int to) {
    List<ConlluToken> tokens = new ArrayList<>();
    int[] covered = new int[sentence.words().size() + 1];
    for (ConlluToken token : sentence.tokens()) {
      if (token.first() >= from && token.last() <= to) {
        int shift = 1 - from;
        tokens.add(
            new ConlluToken(
                token.first() + shift, token.last() + shift, token.form(), token.misc()));
        for (int id = token.first(); id <= token.last(); id++) {
          covered[id] = token.last();
        }
      }
    }
    List<ConlluWord> words = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int id = from; id <= to; id++) {
      ConlluWord word = sentence.words().get(id - 1);
      words.add(word(word, words.size() + 1, id == from ? raised(word.form()) : word.form()));
      if (covered[id] == 0) {
        text.append(words.get(words.size() - 1).form()).append(word.spaceAfter() ? " " : "");
      } else if (covered[id] == id) {
        text.append(token(sentence, id));
      }
    }
    return new ConlluSentence(List.of("# text = " + text.toString().strip()), words, tokens);
  }

  private static String token(ConlluSentence sentence, int last) {
    return sentence.tokens().stream()
        .filter(token -> token.last() == last)
        .map(token -> token.form() + (token.spaceAfter() ? " " : ""))
        .findFirst()
        .orElse("");
  }

  private static String raised(String form) {
    int first = form.offsetByCodePoints(0, 1);
    return form.substring(0, first).toUpperCase(Locale.ROOT) + form.substring(first);
  }

  private static ConlluWord word(ConlluWord word, int id, String form) {
    return new ConlluWord(
        id, form, word.lemma(), word.upos(), word.xpos(), word.feats(), 0, "_", "_", word.misc());
  }
}
