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

  private static final Set<String> ENDS = Set.of(".", "!", "?", "\u2026");
  private static final Set<Upos> NOUNS = Set.of(Upos.NOUN, Upos.PROPN, Upos.PRON);
  private static final Set<String> SAID = Set.of("ccomp", "xcomp");

  /** What hangs on verbs that have a clause of their own. */
  private static final List<String> CLAUSAL =
      List.of("nsubj", "csubj", "expl", "aux", "mark", "cop");

  private final TagChoice choice;

  FiniteVerbs(TagChoice choice) {
    this.choice = choice;
  }

  void correct(TreeDraft tree) {
    int last = tree.size() - 1;
    if (last >= 0 && ENDS.contains(tree.form(last)) && !hasFinite(tree)) {
      giveVerb(tree);
    }
    for (int i = 1; i < tree.size(); i++) {
      if (tree.head(i) == i - 1 && isLoneVerb(tree, i)) {
        int noun = choice.noun(tree.form(i), tree.scores(i));
        if (noun != TagChoice.NONE) {
          tree.retag(i, noun);
          tree.turn(i, "obj");
          turnComplements(tree, i);
        }
      }
    }
  }

  private static boolean hasFinite(TreeDraft tree) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.tag(i).feats().has(Feature.VERBFORM_FIN)) {
        return true;
      }
    }
    return false;
  }

  /** Makes the participle after the noun that all hangs on its verb. */
  private void giveVerb(TreeDraft tree) {
    int noun = tree.root();
    int verb = participle(tree, noun);
    if (verb == TreeDraft.NONE || !NOUNS.contains(tree.tag(noun).upos())) {
      return;
    }
    int tag = choice.finiteVerb(tree.form(verb), tree.scores(verb), tree.tag(noun).feats());
    if (tag == TagChoice.NONE) {
      return;
    }
    tree.retag(verb, tag);
    for (int i = verb + 1; i < tree.size(); i++) {
      if (tree.head(i) == noun) {
        tree.hang(i, verb);
      }
    }
    tree.hang(verb, TreeDraft.NONE);
    tree.hang(noun, verb);
    tree.turn(verb, "root");
    tree.turn(noun, "nsubj");
  }

  /** The past participle that hangs on the noun, without a comma before it and without an agent. */
  private static int participle(TreeDraft tree, int noun) {
    for (int i = noun + 1; i < tree.size(); i++) {
      Tag tag = tree.tag(i);
      boolean participle =
          tree.head(i) == noun
              && tree.relation(i).equals("acl")
              && tag.upos() == Upos.VERB
              && tag.feats().has(Feature.VERBFORM_PART)
              && tag.feats().has(Feature.TENSE_PAST);
      if (participle) {
        boolean set = tree.form(i - 1).equals(",") || tree.has(i, "obl:agent");
        return set ? TreeDraft.NONE : i;
      }
    }
    return TreeDraft.NONE;
  }

  /** A finite verb that is what another says, with nothing of a clause about it. */
  private static boolean isLoneVerb(TreeDraft tree, int word) {
    return tree.tag(word).upos() == Upos.VERB
        && tree.tag(word).feats().has(Feature.MOOD_IND)
        && SAID.contains(tree.relation(word))
        && tree.tag(tree.head(word)).upos() == Upos.VERB
        && CLAUSAL.stream().noneMatch(relation -> tree.hasKind(word, relation));
  }

  /** What hung on a verb hangs on a noun. */
  private static void turnComplements(TreeDraft tree, int noun) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.head(i) == noun && tree.isKind(i, "obl")) {
        tree.turn(i, "nmod");
      }
    }
  }
}
