package hearsay.attribution;

import hearsay.language.Feature;
import hearsay.language.Grammar;
import hearsay.language.NounPhrase;
import hearsay.language.Token;
import hearsay.language.Upos;
import hearsay.language.VerbGroup;
import hearsay.text.Extent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Attributions by a noun and its clause: "l'annonce du maire selon laquelle …", "his claim that …".
 * One object a sentence; used once.
 */
final class NounRules {

  private static final int REACH = 8;

  private final Clause c;
  private final Subjects subjects;
  private final Speakers speakers;
  private final Grammar grammar;
  private final String language;

  NounRules(Clause clause, Subjects subjects, Speakers speakers, Grammar grammar, String language) {
    this.c = clause;
    this.subjects = subjects;
    this.speakers = speakers;
    this.grammar = grammar;
    this.language = language;
  }

  @Nullable Draft draft(Cue cue) {
    NounPhrase phrase = c.chunks.nounPhraseAt(cue.first());
    if (!cue.row().pos().equals("noun") || phrase == null) {
      return null;
    }
    int from = contentStart(Math.max(cue.end(), phrase.to()));
    if (from < 0) {
      return null;
    }
    Source source = source(cue, phrase);
    int end = clauseEnd(phrase.from(), from, c.contentEnd(from, subjects));
    return new Draft(
        c.s.index(),
        source,
        cue.row(),
        cue.extent(),
        Extent.of(c.s.spanOf(from, end)),
        false,
        false,
        language + ".noun",
        source == null ? 35 : 55,
        List.of());
  }

  /**
   * Where the clause of a noun ends that is itself the subject of the sentence: before the second
   * of two finite verbs that no word parts ("La rumeur que le stade est vendu | court en ville").
   */
  private int clauseEnd(int noun, int from, int end) {
    boolean isSubject = c.chunks.finiteBetween(0, noun) == null;
    VerbGroup first = isSubject ? c.chunks.finiteBetween(from, end) : null;
    VerbGroup second = first == null ? null : c.chunks.finiteBetween(first.to(), end);
    return first != null && second != null && !isParted(first.to(), second.from())
        ? beforeNegation(from, second.from())
        : end;
  }

  /** "ne" and a pronoun before a verb belong to the verb. */
  private int beforeNegation(int from, int verb) {
    int at = verb;
    while (at > from + 1 && isProclitic(c.s.token(at - 1))) {
      at--;
    }
    return at;
  }

  private boolean isProclitic(Token token) {
    return grammar.is("half-negation", token) || grammar.is("clitic", token);
  }

  private boolean isParted(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean word = c.is(i, Upos.CCONJ) || c.is(i, Upos.SCONJ) || c.is(i, Upos.PUNCT);
      if (word || c.s.token(i).has(Feature.PRONTYPE_REL) || isSubjectPronoun(i, to)) {
        return true;
      }
    }
    return false;
  }

  /** "she knew he was late": a pronoun right before the second verb has it for itself. */
  private boolean isSubjectPronoun(int at, int verb) {
    return at == verb - 1 && c.s.token(at).has(Feature.PRONTYPE_PRS);
  }

  /** After "que", "that", or "selon lequel"; -1 where neither follows closely. */
  private int contentStart(int after) {
    for (int i = after; i < Math.min(c.s.size() - 1, after + REACH); i++) {
      if (grammar.is("complementizer", c.s.token(i)) && c.is(i, Upos.SCONJ)) {
        return c.isComma(i - 1) ? -1 : i + 1; // ", que le Parlement a fêté" tells about the noun
      }
      boolean which = grammar.is("noun-clause", c.s.token(i + 1));
      if (c.is(i, Upos.ADP) && which && i + 2 < c.s.size()) {
        return i + 2;
      }
      if (c.chunks.verbGroupAt(i) != null || (c.is(i, Upos.PUNCT) && !c.isComma(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** "de X" inside the phrase, or the owner before "'s". */
  private @Nullable Source source(Cue cue, NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      boolean link = i > cue.first() && grammar.is("link", c.s.token(i)) && c.is(i, Upos.ADP);
      if (link && i + 1 < phrase.to()) {
        return speaking(new Source(c.s, i + 1, phrase.to(), lastNoun(i + 1, phrase.to()), "of"));
      }
      boolean owner = i < cue.first() && grammar.is("possessive", c.s.token(i));
      if (owner && c.is(i, Upos.PART) && i > phrase.from()) {
        return speaking(new Source(c.s, phrase.from(), i, i - 1, "owner"));
      }
    }
    return null;
  }

  private @Nullable Source speaking(Source source) {
    return speakers.canSpeak(source) ? source : null;
  }

  private int lastNoun(int from, int to) {
    for (int i = from; i < to; i++) {
      if (c.is(i, Upos.NOUN) || c.is(i, Upos.PROPN)) {
        return i;
      }
    }
    return from;
  }
}
