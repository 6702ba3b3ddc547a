package hearsay.syntax;

import hearsay.language.Feature;
import hearsay.language.Features;
import hearsay.language.Upos;
import hearsay.lexicon.Lexicon.Tag;
import java.util.List;
import java.util.Set;

/**
 * Lets tags follow from what is whose subject: a name is made of a subject with a capital, and a
 * finite verb of what has a subject and neither copula nor auxiliary, where it can be one: in "«…»,
 * analyse un économiste" and in "the company aimed to reopen" the tree knows better than the tag. A
 * verb that has two numbers takes that of its subject. Immutable, safe for all threads.
 */
final class SubjectTags {

  private static final int NONE = -1;

  private static final Set<Upos> MISTAKEN = Set.of(Upos.NOUN, Upos.ADJ, Upos.PROPN, Upos.X);

  /** What a verb with a subject of its own can be in its clause. */
  private static final Set<String> CLAUSES = Set.of("root", "parataxis", "conj", "ccomp", "advcl");

  /** What hangs on nouns and adjectives alone. */
  private static final Set<String> NOMINAL = Set.of("cop", "det", "case", "amod", "nmod");

  /** What a verb of speech says. */
  private static final Set<String> SAID = Set.of("ccomp", "xcomp");

  private static final String COMPLEMENT = "nmod";
  private static final String ARTICLE = "det";
  private static final String PREPOSITION = "case";
  private static final String OBJECT = "obj";

  private static final String SUBJECT = "nsubj";
  private static final String PASSIVE_SUBJECT = "nsubj:pass";
  private static final String AUXILIARY = "aux";
  private static final String ABSOLUTE = "advcl";
  private static final String JOINED = "conj";

  private static final Features NUMBERS = Features.of(Feature.NUMBER_SING, Feature.NUMBER_PLUR);

  private final TagChoice choice;
  private final ParserNetwork network;

  SubjectTags(TagChoice choice, ParserNetwork network) {
    this.choice = choice;
    this.network = network;
  }

  /**
   * @param scores for each word and tag
   * @param heads -1 for the root
   * @param tags changed in place
   * @param relations of each word to its head
   */
  void correct(List<String> forms, float[][] scores, int[] heads, int[] tags, int[] relations) {
    for (int i = 1; i < tags.length; i++) {
      if (isSpeaker(i, forms.get(i), heads, tags, relations)) {
        turn(i, SUBJECT, relations);
      }
    }
    for (int i = 0; i < tags.length; i++) {
      int subject = isMistaken(tags[i], relations[i]) ? subject(i, heads, relations) : NONE;
      if (isFinite(tags[i])) {
        int other = subject(i, heads, relations);
        subject = other == NONE || agree(i, other, heads, tags, relations) ? NONE : other;
      }
      if (subject != NONE) {
        Features agreeing = network.tags().get(tags[subject]).feats();
        int verb = choice.finiteVerb(forms.get(i), scores[i], agreeing);
        if (verb != TagChoice.NONE) {
          tags[i] = verb;
          turn(subject, SUBJECT, relations);
          turnObject(i, heads, relations);
        }
      }
      tags[i] = name(forms.get(i), i, relations[i], tags[i], scores[i]);
    }
  }

  /**
   * "..., said Hale": a word with a capital and without a clause, right after a finite verb that
   * has no subject, is who says it and not what is said.
   */
  private boolean isSpeaker(int word, String form, int[] heads, int[] tags, int[] relations) {
    int verb = heads[word];
    return verb == word - 1
        && Character.isUpperCase(form.charAt(0))
        && SAID.contains(relation(relations[word]))
        && isFinite(tags[verb])
        && !isFinite(tags[word])
        && subject(word, heads, relations) == NONE
        && !has(verb, SUBJECT, heads, relations)
        && !has(verb, PASSIVE_SUBJECT, heads, relations);
  }

  private void turn(int word, String relation, int[] relations) {
    int number = network.relations().indexOf(relation);
    relations[word] = number < 0 ? relations[word] : number;
  }

  /** What had seemed to be a noun's complement, without a preposition, is the verb's object. */
  private void turnObject(int verb, int[] heads, int[] relations) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == verb && isBareComplement(i, heads, relations)) {
        turn(i, OBJECT, relations);
      }
    }
  }

  /** A noun with an article and without a preposition that is taken for a complement of a noun. */
  private boolean isBareComplement(int word, int[] heads, int[] relations) {
    return relation(relations[word]).equals(COMPLEMENT)
        && has(word, ARTICLE, heads, relations)
        && !has(word, PREPOSITION, heads, relations);
  }

  private boolean has(int word, String relation, int[] heads, int[] relations) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == word && relation(relations[i]).equals(relation)) {
        return true;
      }
    }
    return false;
  }

  /** "said Hale": a subject with a capital, not at the start, is a name and no adjective. */
  private int name(String form, int word, int relation, int tag, float[] scores) {
    boolean subject = relation(relation).equals(SUBJECT) && word > 1;
    boolean capital = Character.isUpperCase(form.charAt(0));
    Upos upos = network.tags().get(tag).upos();
    if (!subject || !capital || !(upos == Upos.ADJ || upos == Upos.ADV || upos == Upos.X)) {
      return tag;
    }
    int best = NONE;
    for (int other = 0; other < scores.length; other++) {
      boolean proper = network.tags().get(other).upos() == Upos.PROPN;
      best = proper && (best == NONE || scores[other] > scores[best]) ? other : best;
    }
    return best == NONE ? tag : best;
  }

  /** True for a noun or adjective, and for a participle that heads a clause of its own. */
  private boolean isMistaken(int tag, int relation) {
    Tag told = network.tags().get(tag);
    String clause = relation(relation);
    boolean participle =
        told.upos() == Upos.VERB
            && told.feats().has(Feature.VERBFORM_PART)
            && !clause.equals(ABSOLUTE);
    return CLAUSES.contains(clause) && (participle || MISTAKEN.contains(told.upos()));
  }

  private boolean isFinite(int tag) {
    Tag told = network.tags().get(tag);
    return told.upos() == Upos.VERB && told.feats().has(Feature.MOOD_IND);
  }

  /** False if a verb has another number than its one subject: "la bergère pressent". */
  private boolean agree(int verb, int subject, int[] heads, int[] tags, int[] relations) {
    Features found = network.tags().get(tags[verb]).feats();
    Features asked = network.tags().get(tags[subject]).feats();
    long both = NUMBERS.bits() & found.bits() & asked.bits();
    boolean told = found.hasAny(NUMBERS) && asked.hasAny(NUMBERS);
    return both != 0 || !told || has(subject, JOINED, heads, relations);
  }

  private String relation(int number) {
    return network.relations().get(number);
  }

  /** The one subject of a word that has nothing that nouns and adjectives have. */
  private int subject(int word, int[] heads, int[] relations) {
    int subject = NONE;
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == word) {
        String relation = relation(relations[i]);
        boolean is = relation.equals(SUBJECT) || relation.equals(PASSIVE_SUBJECT);
        boolean nominal =
            relation.startsWith(AUXILIARY)
                || (NOMINAL.contains(relation) && !isBareComplement(i, heads, relations));
        if (nominal || (is && subject != NONE)) {
          return NONE;
        }
        subject = is ? i : subject;
      }
    }
    return subject;
  }
}
