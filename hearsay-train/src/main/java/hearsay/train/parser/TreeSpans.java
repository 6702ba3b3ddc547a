package hearsay.train.parser;

import hearsay.formats.ConlluSentence;
import hearsay.formats.ConlluWord;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/** Stretches of trees. Stateless. */
final class TreeSpans {

  private static final String VOWELS = "aeiouy";

  private TreeSpans() {}

  /** A word and all that hangs on it, where that is one stretch without a break. */
  static Optional<List<ConlluWord>> span(ConlluSentence sentence, ConlluWord top) {
    int first = top.id();
    int last = top.id();
    int count = 0;
    for (ConlluWord word : sentence.words()) {
      if (hangsOn(sentence, word, top.id())) {
        first = Math.min(first, word.id());
        last = Math.max(last, word.id());
        count++;
      }
    }
    return count == last - first + 1
        ? Optional.of(sentence.words().subList(first - 1, last))
        : Optional.empty();
  }

  private static boolean hangsOn(ConlluSentence sentence, ConlluWord word, int top) {
    int at = word.id();
    for (int steps = 0; at > 0 && at != top && steps < sentence.words().size(); steps++) {
      at = sentence.words().get(at - 1).head();
    }
    return at == top;
  }

  /**
   * After how many words something may be put between: after a comma that no arc crosses but those
   * of the root; -1 if there is none.
   */
  static int comma(ConlluSentence sentence) {
    for (ConlluWord comma : sentence.words()) {
      if (comma.form().equals(",") && comma.id() > 1) {
        boolean free =
            sentence.words().stream()
                .allMatch(
                    word ->
                        word.head() == 0
                            || sentence.words().get(word.head() - 1).head() == 0
                            || word.id() <= comma.id() == word.head() <= comma.id());
        if (free) {
          return comma.id();
        }
      }
    }
    return -1;
  }

  /**
   * After how many words the subject of the whole sentence ends, which begins with it; -1 if it
   * does not.
   */
  static int subjectEnd(ConlluSentence sentence) {
    for (ConlluWord word : sentence.words()) {
      boolean main = word.head() > 0 && sentence.words().get(word.head() - 1).head() == 0;
      if (main && word.deprel().equals("nsubj")) {
        return span(sentence, word)
            .filter(span -> span.get(0).id() == 1)
            .map(List::size)
            .orElse(-1);
      }
    }
    return -1;
  }

  /** The second of two forms next to a vowel, else the first: "que|qu'". */
  static String alternative(String forms, String neighbour, boolean atItsEnd) {
    String[] two = forms.split("\\|");
    int at = atItsEnd ? neighbour.length() - 1 : 0;
    return two[two.length > 1 && vowel(neighbour.charAt(at)) ? 1 : 0];
  }

  /** With a small letter first, unless it is written in capitals. */
  static String lower(String form) {
    boolean capitals = form.length() > 1 && Character.isUpperCase(form.charAt(1));
    return capitals ? form : form.substring(0, 1).toLowerCase(Locale.ROOT) + form.substring(1);
  }

  static String capital(String form) {
    return form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
  }

  /** True for a vowel, with or without an accent. */
  static boolean vowel(char c) {
    String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    return VOWELS.indexOf(Character.toLowerCase(plain.charAt(0))) >= 0;
  }

  /** A sentence of words by place, from 0; heads count from 1. */
  static ConlluSentence sentence(
      int size,
      IntFunction<String> form,
      IntFunction<String> upos,
      IntFunction<String> feats,
      IntUnaryOperator head,
      IntFunction<String> deprel) {
    List<ConlluWord> words = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      words.add(
          new ConlluWord(
              i + 1,
              form.apply(i),
              "_",
              upos.apply(i),
              "_",
              feats.apply(i),
              head.applyAsInt(i),
              deprel.apply(i),
              "_",
              "_"));
    }
    return new ConlluSentence(List.of(), words, List.of());
  }
}
