package hearsay.syntax;

import hearsay.language.Feature;
import hearsay.language.Features;
import hearsay.language.Upos;
import hearsay.lexicon.Lexicon;
import hearsay.lexicon.Lexicon.Reading;
import hearsay.lexicon.Lexicon.Tag;
import java.util.List;

/**
 * The best tag of a kind that the lexicon allows a word. Immutable, safe for all threads.
 *
 * <p>Scores are the network's, one for each of its tags.
 */
final class TagChoice {

  /** The word cannot be of this kind. */
  static final int NONE = -1;

  private static final Features NUMBERS = Features.of(Feature.NUMBER_SING, Feature.NUMBER_PLUR);

  private final Lexicon lexicon;
  private final List<Tag> tags;

  TagChoice(Lexicon lexicon, ParserNetwork network) {
    this.lexicon = lexicon;
    this.tags = network.tags();
  }

  /** As a finite verb in the third person that agrees with a subject of these features. */
  int finiteVerb(String form, float[] scores, Features subject) {
    int best = NONE;
    for (Reading reading : lexicon.readings(form)) {
      Features number = new Features(reading.feats().bits() & NUMBERS.bits());
      if (reading.upos() == Upos.VERB
          && reading.feats().has(Feature.MOOD_IND)
          && (number.agrees(subject) || !subject.hasAny(NUMBERS))) {
        best = finiteVerb(reading.feats(), scores, best);
      }
    }
    return best;
  }

  private int finiteVerb(Features reading, float[] scores, int best) {
    int found = best;
    for (int tag = 0; tag < scores.length; tag++) {
      Tag candidate = tags.get(tag);
      boolean finite =
          candidate.upos() == Upos.VERB
              && candidate.feats().has(Feature.MOOD_IND)
              && candidate.feats().has(Feature.PERSON_3)
              && candidate.feats().agrees(reading);
      found = finite && (found == NONE || scores[tag] > scores[found]) ? tag : found;
    }
    return found;
  }

  /** As a noun. */
  int noun(String form, float[] scores) {
    int best = NONE;
    for (Reading reading : lexicon.readings(form)) {
      for (int tag = 0; tag < scores.length && reading.upos() == Upos.NOUN; tag++) {
        boolean noun = tags.get(tag).upos() == Upos.NOUN;
        boolean fits = noun && tags.get(tag).feats().agrees(reading.feats());
        best = fits && (best == NONE || scores[tag] > scores[best]) ? tag : best;
      }
    }
    return best;
  }

  /** As a name, which any word can be. */
  int name(float[] scores) {
    int best = NONE;
    for (int tag = 0; tag < scores.length; tag++) {
      boolean name = tags.get(tag).upos() == Upos.PROPN;
      best = name && (best == NONE || scores[tag] > scores[best]) ? tag : best;
    }
    return best;
  }
}
