package hearsay.language;

import java.util.List;

/**
 * A verb with its auxiliaries, modals, clitics, negation and adverbs: "n'aurait pas pu avoir", "has
 * repeatedly denied", "a-t-il déclaré". Immutable.
 *
 * @param from index of its first token
 * @param to one past its last token
 * @param finite index of the verb that carries mood and tense; equal to {@code head} in simple
 *     forms
 * @param head index of the verb that carries the meaning
 * @param words indexes of auxiliaries, modals and verb alone, in order: what a cue consists of
 * @param subject index of a subject pronoun inside the group (French {@code -t-il}, English "did he
 *     say"), -1 when there is none
 * @param negated true under "ne … pas", "not", "never"
 * @param passive true for "être" or "be" with a past participle that takes no such auxiliary
 *     otherwise
 */
public record VerbGroup(
    int from,
    int to,
    int finite,
    int head,
    List<Integer> words,
    int subject,
    boolean negated,
    boolean passive) {

  public VerbGroup {
    words = List.copyOf(words);
  }

  /** How many words before a verb its auxiliary may stand, its subject between them. */
  private static final int AUXILIARY_REACH = 8;

  /** True when the group has a mood: not for bare infinitives, participles and gerunds. */
  public boolean isFinite(Sentence sentence) {
    return sentence.token(finite).has(Feature.VERBFORM_FIN)
        || (sentence.token(finite).has(Feature.VERBFORM_INF) && hasAuxiliaryApart(sentence));
  }

  /** "do you think": the subject stands between the auxiliary and the verb. */
  private boolean hasAuxiliaryApart(Sentence sentence) {
    for (int i = from - 1; i >= 0 && i >= from - AUXILIARY_REACH; i--) {
      Token token = sentence.token(i);
      if (token.head() == head && token.is(Upos.AUX) && token.has(Feature.VERBFORM_FIN)) {
        return true;
      }
    }
    return false;
  }

  public boolean contains(int token) {
    return from <= token && token < to;
  }
}
