package hearsay.train.parser;

import hearsay.formats.ConlluSentence;
import hearsay.formats.ConlluWord;
import hearsay.language.Features;
import hearsay.train.Treebank;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Phrases of a treebank that fill the slots of patterns. Immutable. */
final class TreePhrases {

  private static final int LONGEST = 9;
  private static final int LONGEST_PREDICATE = 14;
  private static final int TRIES = 100;

  /** What is said of a subject, and what that subject was. */
  private record Predicate(List<ConlluWord> words, Features subject) {}

  private final List<List<ConlluWord>> subjects = new ArrayList<>();
  private final List<List<ConlluWord>> infinitives = new ArrayList<>();
  private final List<Predicate> predicates = new ArrayList<>();

  TreePhrases(Treebank treebank) {
    treebank.sentences().forEach(sentence -> sentence.words().forEach(w -> add(sentence, w)));
  }

  private void add(ConlluSentence sentence, ConlluWord word) {
    boolean noun = word.upos().equals("NOUN") || word.upos().equals("PROPN");
    if (word.deprel().equals("nsubj") && noun) {
      TreeSpans.span(sentence, word).filter(TreePhrases::plain).ifPresent(subjects::add);
      addPredicate(sentence, word);
    }
    if (word.deprel().equals("xcomp") && word.feats().contains("VerbForm=Inf")) {
      TreeSpans.span(sentence, word)
          .filter(span -> plain(span) && span.get(0).relation().equals("mark"))
          .ifPresent(infinitives::add);
    }
  }

  /** The rest of a short sentence that begins with its subject. */
  private void addPredicate(ConlluSentence sentence, ConlluWord subject) {
    List<ConlluWord> words = sentence.words();
    int last = words.size() - 1;
    boolean main = words.get(subject.head() - 1).head() == 0 && words.get(last).form().equals(".");
    int from =
        TreeSpans.span(sentence, subject)
            .filter(span -> main && span.get(0).id() == 1)
            .map(List::size)
            .orElse(last);
    if (last - from > 1 && last - from <= LONGEST_PREDICATE) {
      List<ConlluWord> rest = words.subList(from, last);
      if (rest.stream().noneMatch(TreePhrases::isMark) && !isMarkOrComma(rest.get(0))) {
        predicates.add(new Predicate(rest, Features.parse(subject.feats())));
      }
    }
  }

  private static boolean asks(String feats) {
    return feats.contains("PronType=Int") || feats.contains("PronType=Rel");
  }

  private static boolean plain(List<ConlluWord> phrase) {
    return phrase.size() <= LONGEST
        && !isMarkOrComma(phrase.get(0))
        && phrase.stream().noneMatch(TreePhrases::isMark)
        && phrase.stream().noneMatch(word -> asks(word.feats()));
  }

  private static boolean isMark(ConlluWord word) {
    return "\"«»“”();:".contains(word.form());
  }

  private static boolean isMarkOrComma(ConlluWord word) {
    return word.upos().equals("PUNCT");
  }

  boolean hasSubjects() {
    return !subjects.isEmpty();
  }

  boolean hasInfinitives() {
    return !infinitives.isEmpty();
  }

  boolean hasPredicates() {
    return !predicates.isEmpty();
  }

  /** A noun phrase that was a subject. */
  Filling subject(Random random) {
    return Filling.of(pick(subjects, random), false);
  }

  /** An infinitive with its particle and what hangs on it. */
  Filling infinitive(Random random) {
    return Filling.of(pick(infinitives, random), false);
  }

  /** What was said of a subject in a whole sentence; of one that agrees, where one is found. */
  Filling predicate(Features subject, Random random) {
    Predicate predicate = pick(predicates, random);
    for (int tries = 0; tries < TRIES && !predicate.subject().agrees(subject); tries++) {
      predicate = pick(predicates, random);
    }
    return Filling.of(predicate.words(), true);
  }

  private static <T> T pick(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
