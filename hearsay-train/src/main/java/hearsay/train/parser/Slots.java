package hearsay.train.parser;

import hearsay.formats.ConlluSentence;
import hearsay.formats.ConlluWord;
import hearsay.language.Feature;
import hearsay.language.Features;
import hearsay.train.parser.SpeechPatterns.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Fills the slots of one pattern with a sentence, with phrases of its treebank and with words of
 * speech. The names of the slots are told in the table of patterns. Confined to one thread.
 */
final class Slots {

  private static final int ONE_IN = 3;

  private final SpeechPatterns patterns;
  private final SpeechVocabulary vocabulary;
  private final TreePhrases phrases;
  private final Random random;
  private final Pattern pattern;
  private final Map<String, Filling> fillings = new HashMap<>();

  private Slots(
      SpeechPatterns patterns,
      SpeechVocabulary vocabulary,
      TreePhrases phrases,
      Random random,
      Pattern pattern) {
    this.patterns = patterns;
    this.vocabulary = vocabulary;
    this.phrases = phrases;
    this.random = random;
    this.pattern = pattern;
  }

  /**
   * What each slot of a pattern is filled with.
   *
   * @param cut after how many words the sentence is cut, where the pattern has two parts of it
   */
  static Map<String, Filling> fill(
      Pattern pattern,
      ConlluSentence sentence,
      int cut,
      SpeechPatterns patterns,
      SpeechVocabulary vocabulary,
      TreePhrases phrases,
      Random random) {
    Slots slots = new Slots(patterns, vocabulary, phrases, random, pattern);
    slots.sentence(sentence, cut);
    slots.noun();
    slots.speakers();
    slots.phrases();
    return slots.fillings;
  }

  private void sentence(ConlluSentence sentence, int cut) {
    List<ConlluWord> words = sentence.words().subList(0, sentence.words().size() - 1);
    Filling whole = Filling.of(words, pattern.opens(pattern.firstOf("S1", "S")));
    fillings.put("S", whole);
    if (pattern.has("S1")) {
      fillings.put("S1", new Filling(whole.words().subList(0, cut), whole.top()));
      fillings.put("S2", new Filling(whole.words().subList(cut, words.size()), whole.top()));
    }
  }

  /** A noun of speech with its article and its relative pronoun. */
  private void noun() {
    String slot = pattern.firstOf("NS", "N");
    SpeechWords.Form noun = vocabulary.any().noun(slot.equals("NS"), random);
    fillings.put(slot, Filling.of(noun));
    if (pattern.has("D")) {
      boolean vowel = TreeSpans.vowel(noun.form().charAt(0));
      List<String[]> elided = vowel ? patterns.words("elided", noun.feats()) : List.of();
      List<String[]> articles = patterns.words("article", noun.feats());
      fillings.put("D", Filling.of(pick(elided.isEmpty() ? articles : elided)));
    }
    if (pattern.has("L")) {
      fillings.put("L", Filling.of(pick(patterns.words("relative", noun.feats()))));
    }
  }

  private void speakers() {
    String slot = pattern.firstOf("W", "I", "A", "R", "V");
    if (pattern.has("VI")) {
      complemented("VI", "OB", phrases.intransitive(random));
    } else if (pattern.has("VT")) {
      complemented("VT", "OJ", phrases.transitive(random));
    } else if (pattern.has("C")) {
      pronoun(slot);
    } else {
      Filling who = phrases.subject(random);
      fillings.put("NP", who);
      List<Filling.Node> group = verb(slot, who);
      fillings.put(slot, new Filling(group, group.get(group.size() - 1)));
    }
    fillings.put("NP2", phrases.subject(random));
    if (pattern.has("V2")) {
      List<Filling.Node> group = verb("V", filled(pattern.asked("V2")));
      fillings.put("V2", new Filling(group, group.get(group.size() - 1)));
    }
  }

  /** A verb, what stood with it, and a subject in the same number. */
  private void complemented(String verb, String complement, TreePhrases.Complemented found) {
    fillings.put(complement, Filling.of(found.complement(), false));
    fillings.put(verb, Filling.of(List.of(found.verb()), true));
    fillings.put("NP", phrases.subject(number(Features.parse(found.verb().feats())), random));
  }

  /** A verb, after it or its auxiliary the pronoun that is its subject. */
  private void pronoun(String slot) {
    Filling who = Filling.of(pick(patterns.words("clitic")));
    List<Filling.Node> group = verb(slot, who);
    Filling.Node verb = group.get(group.size() - 1);
    String form = TreeSpans.alternative(who.top().form, group.get(0).form, true);
    Filling.Node after = new Filling.Node(form, who.top().upos, who.top().feats, "nsubj");
    after.head = verb;
    group.add(1, after);
    fillings.put("C", new Filling(List.of(), after));
    fillings.put(slot, new Filling(group, verb));
  }

  private static Features number(Features of) {
    return Features.of(of.has(Feature.NUMBER_PLUR) ? Feature.NUMBER_PLUR : Feature.NUMBER_SING);
  }

  /** A verb of speech that agrees with its subject, now and then with an auxiliary. */
  private List<Filling.Node> verb(String slot, Filling who) {
    SpeechWords verbs = vocabulary.verbs(slot);
    Features number = number(Features.parse(who.top().feats));
    List<Filling.Node> group = new ArrayList<>();
    List<String[]> auxiliaries = patterns.words("auxiliary", number);
    if (!slot.equals("R") && !auxiliaries.isEmpty() && random.nextInt(ONE_IN) == 0) {
      Filling.Node participle = node(verbs.participle(random));
      String[] row = pick(auxiliaries);
      Filling.Node auxiliary = new Filling.Node(row[0], row[1], row[2], "aux");
      auxiliary.head = participle;
      group.add(auxiliary);
      group.add(participle);
    } else {
      group.add(node(verbs.finite(number, random)));
    }
    return group;
  }

  private static Filling.Node node(SpeechWords.Form verb) {
    return new Filling.Node(verb.form(), "VERB", verb.feats().toString(), "root");
  }

  private void phrases() {
    if (pattern.has("TO")) {
      fillings.put("TO", phrases.infinitive(pattern.asked("TO"), random));
    }
    if (pattern.has("Q")) {
      fillings.put("Q", phrases.clause(random));
    }
    if (pattern.has("VP")) {
      Features subject = Features.parse(filled(pattern.asked("VP")).top().feats);
      fillings.put("VP", phrases.predicate(subject, random));
    }
    if (pattern.has("PA")) {
      String form = vocabulary.any().participle(random).form();
      fillings.put("PA", Filling.of(new Filling.Node(form, "VERB", pattern.feats("PA"), "acl")));
    }
  }

  private Filling filled(String slot) {
    return Objects.requireNonNull(fillings.get(slot), slot);
  }

  private <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
