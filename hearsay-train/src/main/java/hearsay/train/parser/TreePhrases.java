package hearsay.train.parser;

import hearsay.formats.ConlluSentence;
import hearsay.formats.ConlluWord;
import hearsay.language.Feature;
import hearsay.language.Features;
import hearsay.train.Treebank;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/** Phrases of a treebank that fill the slots of patterns. Immutable. */
final class TreePhrases {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 28;
  private static final int LONGEST_PHRASE = 9;
  private static final int LONGEST_PREDICATE = 14;
  private static final int LONGEST_CLAUSE = 12;
  private static final int TRIES = 100;
  private static final Set<String> COMPLEMENTS = Set.of("xcomp", "advcl", "acl");
  private static final String MARKS = "\"«»“”();:?!";

  private static final Features NUMBERS = Features.of(Feature.NUMBER_SING, Feature.NUMBER_PLUR);

  /** What is said of a subject, and what that subject was. */
  private record Said(List<ConlluWord> words, Features subject) {}

  /** A verb that had a subject and one complement, and nothing else. */
  record Complemented(ConlluWord verb, List<ConlluWord> complement) {}

  private final List<List<ConlluWord>> subjects = new ArrayList<>();
  private final List<List<ConlluWord>> infinitives = new ArrayList<>();
  private final List<List<ConlluWord>> clauses = new ArrayList<>();
  private final List<Said> predicates = new ArrayList<>();

  /** Verbs with a complement that has a preposition, and no object. */
  private final List<Complemented> intransitive = new ArrayList<>();

  private final List<Complemented> transitive = new ArrayList<>();

  TreePhrases(Treebank treebank) {
    for (ConlluSentence sentence : treebank.sentences()) {
      sentence.words().forEach(word -> add(sentence, word));
      if (usable(sentence) && sentence.words().size() <= LONGEST_CLAUSE) {
        clauses.add(sentence.words().subList(0, sentence.words().size() - 1));
      }
    }
  }

  /**
   * Whether something can be made of a sentence: neither short nor long, with a verb, and plain.
   */
  static boolean usable(ConlluSentence sentence) {
    List<ConlluWord> words = sentence.words();
    int last = words.size() - 1;
    if (last < SHORTEST || last > LONGEST || !words.get(last).form().equals(".")) {
      return false;
    }
    boolean finite = words.stream().anyMatch(w -> w.feats().contains("VerbForm=Fin"));
    boolean plain = words.stream().noneMatch(w -> isMark(w) || w.relation().equals("parataxis"));
    int root = words.get(last).head();
    boolean goesOn = words.get(0).upos().equals("CCONJ");
    return finite && plain && !goesOn && root > 0 && words.get(root - 1).head() == 0;
  }

  private void add(ConlluSentence sentence, ConlluWord word) {
    boolean noun = word.upos().equals("NOUN") || word.upos().equals("PROPN");
    if (word.deprel().equals("nsubj") && noun) {
      TreeSpans.span(sentence, word).filter(TreePhrases::isPlain).ifPresent(subjects::add);
      addPredicate(sentence, word);
      addComplemented(sentence, word);
    }
    if (COMPLEMENTS.contains(word.deprel()) && isInfinitive(word)) {
      TreeSpans.span(sentence, word)
          .filter(span -> isPlain(span) && span.get(0).relation().equals("mark"))
          .ifPresent(infinitives::add);
    }
  }

  /** The rest of a short sentence that begins with its subject. */
  private void addPredicate(ConlluSentence sentence, ConlluWord subject) {
    List<ConlluWord> words = sentence.words();
    int last = words.size() - 1;
    int from = words.get(last).form().equals(".") ? TreeSpans.subjectEnd(sentence) : -1;
    boolean main = words.get(subject.head() - 1).head() == 0;
    if (main && from > 0 && last - from > 1 && last - from <= LONGEST_PREDICATE) {
      List<ConlluWord> rest = words.subList(from, last);
      if (rest.stream().noneMatch(TreePhrases::isMark) && !isPunctuation(rest.get(0))) {
        predicates.add(new Said(rest, Features.parse(subject.feats())));
      }
    }
  }

  private void addComplemented(ConlluSentence sentence, ConlluWord subject) {
    ConlluWord verb = sentence.words().get(subject.head() - 1);
    List<ConlluWord> others =
        sentence.words().stream()
            .filter(word -> word.head() == verb.id() && word.id() != subject.id())
            .filter(word -> !isPunctuation(word))
            .toList();
    if (isFinite(verb) && others.size() == 1) {
      ConlluWord other = others.get(0);
      boolean object = other.deprel().equals("obj") && other.upos().equals("NOUN");
      String first = object ? "det" : other.deprel().startsWith("obl") ? "case" : "";
      TreeSpans.span(sentence, other)
          .filter(span -> isPlain(span) && span.get(0).relation().equals(first))
          .map(span -> new Complemented(verb, span))
          .ifPresent((object ? transitive : intransitive)::add);
    }
  }

  /** An infinitive, or a gerund: "to leave", "of leaving". */
  private static boolean isInfinitive(ConlluWord word) {
    return word.feats().contains("VerbForm=Inf") || word.feats().contains("VerbForm=Ger");
  }

  private static boolean isFinite(ConlluWord word) {
    return word.upos().equals("VERB") && word.feats().contains("VerbForm=Fin");
  }

  private static boolean asks(String feats) {
    return feats.contains("PronType=Int") || feats.contains("PronType=Rel");
  }

  private static boolean isPlain(List<ConlluWord> phrase) {
    return phrase.size() <= LONGEST_PHRASE
        && !isPunctuation(phrase.get(0))
        && phrase.stream().noneMatch(TreePhrases::isMark)
        && phrase.stream().noneMatch(word -> asks(word.feats()));
  }

  private static boolean isMark(ConlluWord word) {
    return MARKS.contains(word.form());
  }

  private static boolean isPunctuation(ConlluWord word) {
    return word.upos().equals("PUNCT");
  }

  boolean hasSubjects() {
    return !subjects.isEmpty();
  }

  /**
   * @param particle the word that it begins with; empty for any
   */
  boolean hasInfinitive(String particle) {
    return infinitives.stream().anyMatch(infinitive -> begins(infinitive, particle));
  }

  private static boolean begins(List<ConlluWord> phrase, String form) {
    return form.isEmpty() || phrase.get(0).form().equals(form);
  }

  boolean hasPredicates() {
    return !predicates.isEmpty();
  }

  boolean hasIntransitive() {
    return !intransitive.isEmpty();
  }

  boolean hasTransitive() {
    return !transitive.isEmpty();
  }

  boolean hasClauses() {
    return !clauses.isEmpty();
  }

  /** A noun phrase that was a subject. */
  Filling subject(Random random) {
    return Filling.of(pick(subjects, random), false);
  }

  /** One whose noun is of a number, where one is found. */
  Filling subject(Features number, Random random) {
    return Filling.of(
        pick(
            subjects,
            phrase -> head(phrase).agrees(number) && head(phrase).hasAny(NUMBERS),
            random),
        false);
  }

  private static Features head(List<ConlluWord> phrase) {
    return Features.parse(Filling.of(phrase, true).top().feats);
  }

  /** An infinitive or a gerund with its particle and what hangs on it. */
  Filling infinitive(String particle, Random random) {
    return Filling.of(pick(infinitives, phrase -> begins(phrase, particle), random), false);
  }

  /** A short sentence without its full stop. */
  Filling clause(Random random) {
    return Filling.of(pick(clauses, random), false);
  }

  /** What was said of a subject in a whole sentence; of one that agrees, where one is found. */
  Filling predicate(Features subject, Random random) {
    return Filling.of(pick(predicates, p -> p.subject().agrees(subject), random).words(), true);
  }

  Complemented intransitive(Random random) {
    return pick(intransitive, random);
  }

  Complemented transitive(Random random) {
    return pick(transitive, random);
  }

  private static <T> T pick(List<T> of, Predicate<T> fitting, Random random) {
    T found = pick(of, random);
    for (int tries = 0; tries < TRIES && !fitting.test(found); tries++) {
      found = pick(of, random);
    }
    return found;
  }

  private static <T> T pick(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
