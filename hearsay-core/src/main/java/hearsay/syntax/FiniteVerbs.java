package hearsay.syntax;

import hearsay.language.Feature;
import hearsay.language.Upos;
import hearsay.lexicon.Lexicon.Tag;
import java.util.List;
import java.util.Set;

/**
 * Lets a sentence have the finite verb that it needs, and no other. "The union called for a ban."
 * has one, though "called" could be a participle: what ends with a full stop and is no clause
 * otherwise becomes one. "doubts" in "They voiced doubts about it." is none: it has no subject.
 * Immutable, safe for all threads.
 */
final class FiniteVerbs {

  private static final int NONE = -1;

  private static final Set<String> ENDS = Set.of(".", "!", "?", "\u2026");
  private static final Set<Upos> NOUNS = Set.of(Upos.NOUN, Upos.PROPN, Upos.PRON);
  private static final Set<String> SAID = Set.of("ccomp", "xcomp");

  /** What hangs on verbs that have a clause of their own. */
  private static final List<String> CLAUSAL =
      List.of("nsubj", "csubj", "expl", "aux", "mark", "cop");

  private static final String PARTICIPLE = "acl";
  private static final String AGENT = "obl:agent";
  private static final String SUBJECT = "nsubj";
  private static final String OBJECT = "obj";
  private static final String OBLIQUE = "obl";
  private static final String COMPLEMENT = "nmod";
  private static final String ROOT = "root";

  private final TagChoice choice;
  private final ParserNetwork network;

  FiniteVerbs(TagChoice choice, ParserNetwork network) {
    this.choice = choice;
    this.network = network;
  }

  /**
   * @param scores for each word and tag
   * @param heads -1 for the root; changed in place, as are the others
   */
  void correct(List<String> forms, float[][] scores, int[] heads, int[] tags, int[] relations) {
    boolean sentence = !forms.isEmpty() && ENDS.contains(forms.get(forms.size() - 1));
    if (sentence && !hasFinite(tags)) {
      giveVerb(forms, scores, heads, tags, relations);
    }
    for (int i = 1; i < tags.length; i++) {
      if (heads[i] == i - 1 && isLoneVerb(i, heads, tags, relations)) {
        int noun = choice.noun(forms.get(i), scores[i]);
        if (noun != TagChoice.NONE) {
          tags[i] = noun;
          turn(i, OBJECT, relations);
          turnAll(i, heads, relations);
        }
      }
    }
  }

  private boolean hasFinite(int[] tags) {
    for (int tag : tags) {
      if (network.tags().get(tag).feats().has(Feature.VERBFORM_FIN)) {
        return true;
      }
    }
    return false;
  }

  /** Makes the participle after the noun that all hangs on its verb. */
  private void giveVerb(
      List<String> forms, float[][] scores, int[] heads, int[] tags, int[] relations) {
    int noun = root(heads);
    int verb = participle(noun, forms, heads, tags, relations);
    if (verb == NONE || !NOUNS.contains(network.tags().get(tags[noun]).upos())) {
      return;
    }
    int tag =
        choice.finiteVerb(forms.get(verb), scores[verb], network.tags().get(tags[noun]).feats());
    if (tag == TagChoice.NONE) {
      return;
    }
    tags[verb] = tag;
    for (int i = verb + 1; i < heads.length; i++) {
      heads[i] = heads[i] == noun ? verb : heads[i];
    }
    heads[verb] = NONE;
    heads[noun] = verb;
    turn(verb, ROOT, relations);
    turn(noun, SUBJECT, relations);
  }

  private static int root(int[] heads) {
    int root = 0;
    while (root < heads.length - 1 && heads[root] >= 0) {
      root++;
    }
    return root;
  }

  /** The past participle that hangs on the noun, without a comma before it and without an agent. */
  private int participle(int noun, List<String> forms, int[] heads, int[] tags, int[] relations) {
    for (int i = noun + 1; i < heads.length; i++) {
      Tag tag = network.tags().get(tags[i]);
      boolean participle =
          heads[i] == noun
              && network.relations().get(relations[i]).equals(PARTICIPLE)
              && tag.upos() == Upos.VERB
              && tag.feats().has(Feature.VERBFORM_PART)
              && tag.feats().has(Feature.TENSE_PAST);
      if (participle) {
        boolean set = forms.get(i - 1).equals(",") || hasOf(i, AGENT, heads, relations);
        return set ? NONE : i;
      }
    }
    return NONE;
  }

  /** A finite verb that is what another says, with nothing of a clause about it. */
  private boolean isLoneVerb(int word, int[] heads, int[] tags, int[] relations) {
    Tag tag = network.tags().get(tags[word]);
    return tag.upos() == Upos.VERB
        && tag.feats().has(Feature.MOOD_IND)
        && SAID.contains(network.relations().get(relations[word]))
        && network.tags().get(tags[heads[word]]).upos() == Upos.VERB
        && CLAUSAL.stream().noneMatch(relation -> hasOf(word, relation, heads, relations));
  }

  /** True when something hangs on the word by the relation or a subtype of it. */
  private boolean hasOf(int word, String relation, int[] heads, int[] relations) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == word && network.relations().get(relations[i]).startsWith(relation)) {
        return true;
      }
    }
    return false;
  }

  private void turn(int word, String relation, int[] relations) {
    int number = network.relations().indexOf(relation);
    relations[word] = number < 0 ? relations[word] : number;
  }

  /** What hung on a verb hangs on a noun. */
  private void turnAll(int noun, int[] heads, int[] relations) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == noun && network.relations().get(relations[i]).startsWith(OBLIQUE)) {
        turn(i, COMPLEMENT, relations);
      }
    }
  }
}
