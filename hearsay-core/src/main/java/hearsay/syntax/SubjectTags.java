package hearsay.syntax;

import hearsay.language.Feature;
import hearsay.language.Features;
import hearsay.language.Upos;
import hearsay.lexicon.Lexicon.Tag;
import java.util.Set;

/**
 * Lets tags follow from what is whose subject: a name is made of a subject with a capital, and a
 * finite verb of what has a subject and neither copula nor auxiliary, where it can be one: in "«…»,
 * analyse un économiste" and in "the company aimed to reopen" the tree knows better than the tag. A
 * verb that has two numbers takes that of its subject. In "…", said Hale the last word is the
 * subject, whatever it is without its capital. Immutable, safe for all threads.
 */
final class SubjectTags {

  private static final Set<Upos> MISTAKEN = Set.of(Upos.NOUN, Upos.ADJ, Upos.PROPN, Upos.X);

  /** What a verb with a subject of its own can be in its clause. */
  private static final Set<String> CLAUSES = Set.of("root", "parataxis", "conj", "ccomp", "advcl");

  /** What hangs on nouns and adjectives alone. */
  private static final Set<String> NOMINAL = Set.of("cop", "det", "case", "amod", "nmod");

  /** What a verb of speech says. */
  private static final Set<String> SAID = Set.of("ccomp", "xcomp");

  private static final String SUBJECT = "nsubj";
  private static final String PASSIVE_SUBJECT = "nsubj:pass";

  private static final Features NUMBERS = Features.of(Feature.NUMBER_SING, Feature.NUMBER_PLUR);

  private final TagChoice choice;

  SubjectTags(TagChoice choice) {
    this.choice = choice;
  }

  void correct(TreeDraft tree) {
    for (int i = 1; i < tree.size(); i++) {
      if (isSpeaker(tree, i)) {
        tree.turn(i, SUBJECT);
      }
    }
    for (int i = 0; i < tree.size(); i++) {
      int subject = mistakenFor(tree, i);
      if (subject != TreeDraft.NONE) {
        giveVerb(tree, i, subject);
      }
      giveName(tree, i);
    }
  }

  /** The subject of a word that is no verb, or not the one that has this subject. */
  private static int mistakenFor(TreeDraft tree, int word) {
    if (isFinite(tree, word)) {
      int subject = subject(tree, word);
      return subject == TreeDraft.NONE || agree(tree, word, subject) ? TreeDraft.NONE : subject;
    }
    return isMistaken(tree, word) ? subject(tree, word) : TreeDraft.NONE;
  }

  private void giveVerb(TreeDraft tree, int word, int subject) {
    int verb = choice.finiteVerb(tree.form(word), tree.scores(word), tree.tag(subject).feats());
    if (verb == TagChoice.NONE) {
      return;
    }
    tree.retag(word, verb);
    tree.turn(subject, SUBJECT);
    // What had seemed to be a noun's complement, without a preposition, is the verb's object.
    for (int i = 0; i < tree.size(); i++) {
      if (tree.head(i) == word && isBareComplement(tree, i)) {
        tree.turn(i, "obj");
      }
    }
  }

  /**
   * "..., said Hale": a word with a capital and without a clause, right after a finite verb that
   * has no subject, is who says it and not what is said.
   */
  private static boolean isSpeaker(TreeDraft tree, int word) {
    int verb = tree.head(word);
    return verb == word - 1
        && Character.isUpperCase(tree.form(word).charAt(0))
        && SAID.contains(tree.relation(word))
        && isFinite(tree, verb)
        && !isFinite(tree, word)
        && subject(tree, word) == TreeDraft.NONE
        && !tree.has(verb, SUBJECT)
        && !tree.has(verb, PASSIVE_SUBJECT);
  }

  /** A noun with an article and without a preposition that is taken for a complement of a noun. */
  private static boolean isBareComplement(TreeDraft tree, int word) {
    return tree.relation(word).equals("nmod") && tree.has(word, "det") && !tree.has(word, "case");
  }

  /** "said Hale": a subject with a capital, not at the start, is a name and no adjective. */
  private void giveName(TreeDraft tree, int word) {
    boolean subject = tree.relation(word).equals(SUBJECT) && word > 1;
    boolean capital = Character.isUpperCase(tree.form(word).charAt(0));
    Upos upos = tree.tag(word).upos();
    if (subject && capital && (upos == Upos.ADJ || upos == Upos.ADV || upos == Upos.X)) {
      int name = choice.name(tree.scores(word));
      if (name != TagChoice.NONE) {
        tree.retag(word, name);
      }
    }
  }

  /** True for a noun or adjective, and for a participle that heads a clause of its own. */
  private static boolean isMistaken(TreeDraft tree, int word) {
    Tag told = tree.tag(word);
    String clause = tree.relation(word);
    boolean participle =
        told.upos() == Upos.VERB
            && told.feats().has(Feature.VERBFORM_PART)
            && !clause.equals("advcl");
    return CLAUSES.contains(clause) && (participle || MISTAKEN.contains(told.upos()));
  }

  private static boolean isFinite(TreeDraft tree, int word) {
    Tag told = tree.tag(word);
    return told.upos() == Upos.VERB && told.feats().has(Feature.MOOD_IND);
  }

  /** False if a verb has another number than its one subject: "la bergère pressent". */
  private static boolean agree(TreeDraft tree, int verb, int subject) {
    Features found = tree.tag(verb).feats();
    Features asked = tree.tag(subject).feats();
    long both = NUMBERS.bits() & found.bits() & asked.bits();
    boolean told = found.hasAny(NUMBERS) && asked.hasAny(NUMBERS);
    return both != 0 || !told || tree.has(subject, "conj");
  }

  /** The one subject of a word that has nothing that nouns and adjectives have. */
  private static int subject(TreeDraft tree, int word) {
    int subject = TreeDraft.NONE;
    for (int i = 0; i < tree.size(); i++) {
      if (tree.head(i) == word) {
        String relation = tree.relation(i);
        boolean is = relation.equals(SUBJECT) || relation.equals(PASSIVE_SUBJECT);
        boolean nominal =
            tree.isKind(i, "aux") || (NOMINAL.contains(relation) && !isBareComplement(tree, i));
        if (nominal || (is && subject != TreeDraft.NONE)) {
          return TreeDraft.NONE;
        }
        subject = is ? i : subject;
      }
    }
    return subject;
  }
}
