package hearsay.train.parser;

import hearsay.language.Feature;
import hearsay.language.Features;
import hearsay.language.Upos;
import hearsay.lexicon.Lexicon;
import hearsay.lexicon.Lexicon.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Forms of a language's words of speech: verbs, of what somebody does or did, their participles,
 * and nouns. Immutable but for the chance that is handed in.
 */
final class SpeechWords {

  /** One form. */
  record Form(String form, Features feats) {}

  private static final Features PAST_PARTICIPLE =
      Features.of(Feature.VERBFORM_PART, Feature.TENSE_PAST);

  private static final int TRIES = 100;

  private static final Features NUMBERS = Features.of(Feature.NUMBER_SING, Feature.NUMBER_PLUR);

  private final List<List<Form>> finite = new ArrayList<>();

  /** Of these, by verb, the forms that may be no verb: "doute", "claims". */
  private final List<List<Form>> doubtful = new ArrayList<>();

  private final List<Form> participles = new ArrayList<>();

  private final List<Form> nouns = new ArrayList<>();
  private final List<Form> pluralNouns = new ArrayList<>();

  /**
   * @param lemmas the verbs
   * @param nounLemmas the nouns
   * @param known tags that occur in the treebanks; no form gets another
   */
  SpeechWords(Lexicon lexicon, Set<String> lemmas, Set<String> nounLemmas, Set<Lexicon.Tag> known) {
    Map<String, List<Form>> byLemma = new TreeMap<>();
    Map<String, List<Form>> doubtfulByLemma = new TreeMap<>();
    for (String form : lexicon.forms()) {
      for (Reading reading : lexicon.readings(form)) {
        boolean small = Character.isLowerCase(form.charAt(0));
        if (small && reading.upos() == Upos.VERB && lemmas.contains(reading.lemma())) {
          add(form, reading, known, byLemma);
          boolean finiteForm = !reading.feats().has(Feature.VERBFORM_PART);
          if (finiteForm && isDoubtful(lexicon, form)) {
            add(form, reading, known, doubtfulByLemma);
          }
        }
        if (small && reading.upos() == Upos.NOUN && nounLemmas.contains(reading.lemma())) {
          addNoun(form, reading.feats(), known);
        }
      }
    }
    finite.addAll(byLemma.values());
    doubtful.addAll(doubtfulByLemma.values());
  }

  private void add(
      String form, Reading reading, Set<Lexicon.Tag> known, Map<String, List<Form>> byLemma) {
    Features feats = reading.feats();
    if (feats.has(Feature.VERBFORM_PART)) {
      boolean plain = feats.agrees(PAST_PARTICIPLE) && !feats.has(Feature.NUMBER_PLUR);
      if (plain && !feats.has(Feature.GENDER_FEM) && known.contains(tag(feats))) {
        participles.add(new Form(form, feats));
      }
      return;
    }
    if (!feats.has(Feature.MOOD_IND) || feats.has(Feature.TENSE_FUT)) {
      return;
    }
    for (Feature number : List.of(Feature.NUMBER_SING, Feature.NUMBER_PLUR)) {
      Features wanted = Features.of(number, Feature.PERSON_3);
      Features full = new Features(feats.bits() | wanted.bits());
      boolean fits = feats.hasAny(NUMBERS) || isPast(feats) || number == Feature.NUMBER_PLUR;
      if (fits && feats.agrees(wanted) && known.contains(tag(full))) {
        byLemma.computeIfAbsent(reading.lemma(), l -> new ArrayList<>()).add(new Form(form, full));
      }
    }
  }

  private static boolean isDoubtful(Lexicon lexicon, String form) {
    return lexicon.readings(form).stream().anyMatch(other -> other.upos() != Upos.VERB);
  }

  private void addNoun(String form, Features feats, Set<Lexicon.Tag> known) {
    if (known.contains(new Lexicon.Tag(Upos.NOUN, feats))) {
      (feats.has(Feature.NUMBER_PLUR) ? pluralNouns : nouns).add(new Form(form, feats));
    }
  }

  /** A present without a number is that of the plural: the singular has a form of its own. */
  private static boolean isPast(Features feats) {
    return feats.has(Feature.TENSE_PAST);
  }

  private static Lexicon.Tag tag(Features feats) {
    return new Lexicon.Tag(Upos.VERB, feats);
  }

  /**
   * A finite form of any verb, each verb as likely as the other. Every second one may be no verb as
   * well, where there are such: those are what has to be learned.
   */
  Form finite(Features agreeing, Random random) {
    List<List<Form>> of = random.nextBoolean() && !doubtful.isEmpty() ? doubtful : finite;
    Form form = any(of, random);
    for (int tries = 0; tries < TRIES && !form.feats().agrees(agreeing); tries++) {
      form = any(of, random);
    }
    return form;
  }

  private static Form any(List<List<Form>> of, Random random) {
    List<Form> forms = of.get(random.nextInt(of.size()));
    return forms.get(random.nextInt(forms.size()));
  }

  /** A past participle of any verb. */
  Form participle(Random random) {
    return participles.get(random.nextInt(participles.size()));
  }

  /** Any noun, in one number. */
  Form noun(boolean plural, Random random) {
    List<Form> of = plural ? pluralNouns : nouns;
    return of.get(random.nextInt(of.size()));
  }

  boolean hasPluralNouns() {
    return !pluralNouns.isEmpty();
  }

  boolean isEmpty() {
    return finite.isEmpty() || participles.isEmpty();
  }

  boolean hasNouns() {
    return !nouns.isEmpty();
  }
}
