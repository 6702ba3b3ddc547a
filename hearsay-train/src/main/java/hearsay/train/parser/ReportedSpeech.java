package hearsay.train.parser;

import hearsay.formats.ConlluSentence;
import hearsay.train.Treebank;
import hearsay.train.parser.SpeechPatterns.Pattern;
import hearsay.train.parser.SpeechPatterns.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Makes sentences of reported speech out of a treebank's sentences and subjects, after patterns.
 * Treebanks hold few sentences where a verb of speech comes before who speaks, news is full of
 * them. Confined to one thread.
 */
final class ReportedSpeech {

  private final SpeechPatterns patterns;
  private final SpeechVocabulary vocabulary;
  private final TreePhrases phrases;
  private final Random random;

  /**
   * @param treebank where phrases are taken from
   */
  ReportedSpeech(
      SpeechPatterns patterns, SpeechVocabulary vocabulary, Treebank treebank, long seed) {
    this.patterns = patterns;
    this.vocabulary = vocabulary;
    this.phrases = new TreePhrases(treebank);
    this.random = new Random(seed);
  }

  /**
   * The sentences made of a treebank's.
   *
   * @param share how many of those that can be used are used
   */
  Treebank of(Treebank source, double share) {
    List<ConlluSentence> made = new ArrayList<>();
    if (!vocabulary.isEmpty() && !patterns.isEmpty() && phrases.hasSubjects()) {
      for (ConlluSentence sentence : source.sentences()) {
        if (random.nextDouble() < share && TreePhrases.usable(sentence)) {
          made.add(make(sentence));
        }
      }
    }
    return new Treebank(source.name() + ", as reported", made);
  }

  private ConlluSentence make(ConlluSentence sentence) {
    Pattern pattern = patterns.any(random);
    int cut = cut(pattern, sentence);
    while (!canBeFilled(pattern, cut)) {
      pattern = patterns.any(random);
      cut = cut(pattern, sentence);
    }
    return join(pattern, Slots.fill(pattern, sentence, cut, patterns, vocabulary, phrases, random));
  }

  private static int cut(Pattern pattern, ConlluSentence sentence) {
    return pattern.cutsAfterSubject() ? TreeSpans.subjectEnd(sentence) : TreeSpans.comma(sentence);
  }

  private boolean canBeFilled(Pattern pattern, int cut) {
    return (cut >= 0 || !pattern.has("S1"))
        && (!pattern.has("TO") || phrases.hasInfinitive(pattern.asked("TO")))
        && (!pattern.has("VP") || phrases.hasPredicates())
        && (!pattern.has("VI") || phrases.hasIntransitive())
        && (!pattern.has("VT") || phrases.hasTransitive())
        && (!pattern.has("Q") || phrases.hasClauses())
        && (!pattern.has("NS") || vocabulary.any().hasPluralNouns())
        && !vocabulary.verbs(pattern.firstOf("W", "I", "A", "R", "V")).isEmpty();
  }

  private static ConlluSentence join(Pattern pattern, Map<String, Filling> slots) {
    List<Filling> fillings = fillings(pattern, slots);
    List<Filling.Node> nodes = new ArrayList<>();
    for (int i = 0; i < fillings.size(); i++) {
      Word word = pattern.words().get(i);
      Filling filling = fillings.get(i);
      nodes.addAll(filling.words());
      if (!word.form().equals("S2")) {
        filling.top().deprel = word.relation();
        filling.top().head = word.head().equals("0") ? null : filled(slots, word.head()).top();
      }
    }
    return TreeSpans.sentence(
        nodes.size(),
        i -> i == 0 ? TreeSpans.capital(nodes.get(i).form) : nodes.get(i).form,
        i -> nodes.get(i).upos,
        i -> nodes.get(i).feats,
        i -> nodes.indexOf(nodes.get(i).head) + 1,
        i -> nodes.get(i).deprel);
  }

  /**
   * What each word of a pattern becomes, in order; from the end, for a form may ask for what
   * follows it.
   */
  private static List<Filling> fillings(Pattern pattern, Map<String, Filling> slots) {
    List<Filling> fillings = new ArrayList<>();
    String next = "";
    for (int i = pattern.words().size() - 1; i >= 0; i--) {
      Word word = pattern.words().get(i);
      Filling filling = slots.get(word.form());
      if (filling == null) {
        String form = TreeSpans.alternative(word.form(), next, false);
        filling = Filling.of(new Filling.Node(form, word.upos(), word.feats(), word.relation()));
        if (!word.isMark()) {
          slots.put(word.form(), filling);
        }
      }
      next = filling.words().isEmpty() ? next : filling.opening();
      fillings.add(0, filling);
    }
    return fillings;
  }

  private static Filling filled(Map<String, Filling> slots, String name) {
    return Objects.requireNonNull(slots.get(name), name);
  }
}
