package hearsay.attribution;

import hearsay.language.Chunks;
import hearsay.language.Feature;
import hearsay.language.Grammar;
import hearsay.language.NounPhrase;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.language.Upos;
import hearsay.language.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * Finds who does what a verb says: before it, after it (inverted), shared with another verb, the
 * agent of a passive. Works on chunks alone; where they do not settle it there is no subject.
 * Immutable.
 */
final class Subjects {

  /** How many segments between commas may stand between a subject and its verb. */
  private static final int SEGMENTS = 3;

  private static final int RECURSION = 4;

  /** How many words after a passive its agent may begin. */
  private static final int AGENT_REACH = 12;

  private final Sentence s;
  private final Chunks chunks;
  private final Grammar grammar;
  private final Speakers speakers;

  Subjects(Chunks chunks, Grammar grammar, Speakers speakers) {
    this.s = chunks.sentence();
    this.chunks = chunks;
    this.grammar = grammar;
    this.speakers = speakers;
  }

  /** The subject of a verb group, wherever it stands but after it; {@code null} when not told. */
  @Nullable Source of(VerbGroup group) {
    return of(group, RECURSION);
  }

  private @Nullable Source of(VerbGroup group, int depth) {
    if (group.subject() >= 0) {
      return new Source(s, group.subject(), group.subject() + 1, group.subject(), "enclitic");
    }
    if (depth == 0) {
      return null;
    }
    if (!group.isFinite(s)) {
      return ofNonFinite(group, depth);
    }
    Source before = before(group);
    return before != null ? before : shared(group, depth);
  }

  /** The subject right before a finite verb group: a noun phrase, a relative's antecedent. */
  @Nullable Source before(VerbGroup group) {
    int end = skipAdverbs(group.from());
    for (int segment = 0; segment <= SEGMENTS && end > 0; segment++) {
      if (isRelative(end - 1)) {
        return antecedent(end - 1);
      }
      Source found = endingAt(skipReduced(end), group);
      Source relative = antecedentBefore(found == null ? end : found.from(), group);
      if (relative != null) {
        return relative;
      }
      if (found != null) {
        return found;
      }
      int comma = end - 1;
      if (!isBreak(comma)) {
        return null;
      }
      int open = segmentStart(comma);
      if (open < 0) {
        return null;
      }
      Source outer = endingAt(open, group);
      if (outer != null && isPlausible(outer, open, comma)) {
        boolean apposition = chunks.nounPhraseFrom(open + 1) != null && !isPronoun(open + 1);
        return apposition ? new Source(s, outer.from(), comma, outer.head(), "apposition") : outer;
      }
      end = open;
    }
    return null;
  }

  /** The noun phrase after a cue, as in "a déclaré le ministre", "said Jane Roe, a lawyer". */
  @Nullable Source after(Cue cue) {
    return startingAt(skipTimes(cue.end()), true);
  }

  /** The agent of a passive: "par X", "by X", not far after the group. */
  @Nullable Source agent(VerbGroup group) {
    for (int i = group.to(); i < Math.min(s.size(), group.to() + AGENT_REACH); i++) {
      if (s.token(i).is(Upos.ADP) && grammar.is("agent", s.token(i))) {
        return startingAt(i + 1);
      }
      boolean mark = s.token(i).is(Upos.PUNCT) && !isMark(i);
      if (mark || s.token(i).upos().isVerbal()) {
        return null;
      }
    }
    return null;
  }

  /**
   * The noun phrase that starts at {@code from}, with its appositions; {@code null} if none does.
   */
  @Nullable Source startingAt(int from) {
    return startingAt(from, false);
  }

  private @Nullable Source startingAt(int from, boolean anyApposition) {
    int at = from;
    NounPhrase phrase = at < s.size() ? chunks.nounPhraseAt(at) : null;
    if (phrase == null || (phrase.from() != at && !isLink(at - 1))) {
      return null;
    }
    int to = coordinated(phrase.to());
    int head = phrase.head() >= at ? phrase.head() : firstNominal(at, phrase.to());
    return new Source(s, from, withApposition(to, anyApposition), head, "noun-phrase");
  }

  private int firstNominal(int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.token(i).upos().isNominal()) {
        return i;
      }
    }
    return from;
  }

  /** Extends over ", président du conseil général," and "(R-IN)". */
  private int withApposition(int to, boolean any) {
    int end = to;
    if (end < s.size() && s.token(end).isForm("(")) {
      int close = find(")", end, end + 8);
      end = close > 0 ? close + 1 : end;
    }
    boolean name = any && s.token(end - 1).is(Upos.PROPN) && chunks.nounPhraseFrom(end + 1) != null;
    boolean apposition = name || isApposition(end + 1);
    if (!isComma(end) || isPronoun(end - 1) || !apposition) {
      return end;
    }
    int next = end + 1;
    while (next < s.size() && !isBreak(next) && !isEnd(next)) {
      if (s.token(next).has(Feature.PRONTYPE_REL)) {
        return next;
      }
      VerbGroup verb = chunks.verbGroupAt(next);
      if (verb != null && verb.isFinite(s)) {
        return end;
      }
      next++;
    }
    return next;
  }

  private int coordinated(int to) {
    if (to + 1 < s.size() && s.token(to).is(Upos.CCONJ)) {
      NounPhrase other = chunks.nounPhraseFrom(to + 1);
      VerbGroup verb =
          other == null ? null : chunks.verbGroupAt(Math.min(other.to(), s.size() - 1));
      if (other != null && (verb == null || !verb.isFinite(s))) {
        return other.to();
      }
    }
    return to;
  }

  /** The chain of noun phrases that ends at {@code end}: "le ministre de la Défense à Paris". */
  private @Nullable Source endingAt(int end, VerbGroup group) {
    int at = skipBracket(end);
    NounPhrase phrase = chunks.nounPhraseBefore(at);
    while (phrase != null) {
      int left = phrase.from() - 1;
      if (left < 0 || !isLink(left)) {
        return new Source(s, phrase.from(), end, phrase.head(), "before");
      }
      NounPhrase outer = chunks.nounPhraseBefore(left);
      boolean and = s.token(left).is(Upos.CCONJ);
      if (outer == null) {
        return and ? new Source(s, phrase.from(), end, phrase.head(), "before") : null;
      }
      if (and && !isPlural(group)) {
        return new Source(s, phrase.from(), end, phrase.head(), "before");
      }
      phrase = outer;
    }
    return null;
  }

  private boolean isPlural(VerbGroup group) {
    Token finite = s.token(group.finite());
    return finite.has(Feature.NUMBER_PLUR) || !finite.has(Feature.NUMBER_SING);
  }

  private boolean isLink(int at) {
    return s.token(at).is(Upos.ADP) || s.token(at).is(Upos.CCONJ);
  }

  private int skipAdverbs(int end) {
    int at = end;
    while (at > 0 && (isAdverb(at - 1) || isMark(at - 1))) {
      at--;
    }
    return at;
  }

  private int skipBracket(int end) {
    if (end > 0 && s.token(end - 1).isForm(")")) {
      for (int i = end - 2; i >= 0 && i > end - 12; i--) {
        if (s.token(i).isForm("(")) {
          return i;
        }
      }
    }
    return end;
  }

  /** Words of time between verb and inverted subject: "a déclaré mardi le ministre". */
  private int skipTimes(int from) {
    int at = from;
    while (at < s.size()) {
      NounPhrase phrase = chunks.nounPhraseFrom(at);
      if (phrase != null && grammar.is("time", s.token(phrase.head()))) {
        at = phrase.to();
      } else if (s.token(at).is(Upos.ADV)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private boolean isAdverb(int at) {
    return s.token(at).is(Upos.ADV) && !s.token(at).has(Feature.POLARITY_NEG);
  }

  private boolean isMark(int at) {
    return s.token(at).is(Upos.PUNCT) && "«»“”\"''‘’".contains(s.token(at).form());
  }

  private boolean isPronoun(int at) {
    return s.token(at).is(Upos.PRON);
  }

  /** Past a time and a reduced relative: "a report published Wednesday said". */
  private int skipReduced(int end) {
    int at = end;
    NounPhrase time = chunks.nounPhraseBefore(at);
    if (time != null && grammar.is("time", s.token(time.head()))) {
      at = time.from();
      at = at > 0 && s.token(at - 1).is(Upos.ADP) ? at - 1 : at;
    }
    VerbGroup participle = at > 0 ? chunks.verbGroupAt(at - 1) : null;
    boolean reduced =
        participle != null
            && !participle.isFinite(s)
            && !isInfinitive(participle)
            && chunks.nounPhraseBefore(participle.from()) != null;
    return reduced && participle != null ? participle.from() : at > 0 ? at : end;
  }

  private boolean isInfinitive(VerbGroup group) {
    return s.token(group.finite()).has(Feature.VERBFORM_INF);
  }

  /**
   * The antecedent of a relative clause without commas that ends at the verb: "those who have heard
   * the campaign say". {@code null} when no finite verb of such a clause stands close before.
   */
  private @Nullable Source antecedentBefore(int end, VerbGroup group) {
    VerbGroup other = chunks.finiteBefore(group.from());
    if (other == null || other.to() > end || hasBreak(other.to(), group.from())) {
      return null;
    }
    int pronoun = skipAdverbs(other.from()) - 1;
    if (pronoun < 1 || !isRelative(pronoun) || isComma(pronoun - 1)) {
      return null;
    }
    return antecedent(pronoun);
  }

  private boolean hasBreak(int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.token(i).is(Upos.PUNCT) || s.token(i).is(Upos.CCONJ) || s.token(i).is(Upos.SCONJ)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRelative(int at) {
    Token token = s.token(at);
    return token.has(Feature.PRONTYPE_REL) && grammar.is("relative-subject", token);
  }

  private @Nullable Source antecedent(int relative) {
    int end = relative;
    if (end > 0 && isBreak(end - 1)) {
      end--;
    }
    if (end > 0 && s.token(end - 1).is(Upos.CCONJ)) {
      end--;
    }
    NounPhrase phrase = chunks.nounPhraseBefore(skipBracket(end));
    return phrase == null
        ? null
        : new Source(s, phrase.from(), phrase.to(), phrase.head(), "antecedent");
  }

  /** A verb after a conjunction takes the subject of the verb before it. */
  private @Nullable Source shared(VerbGroup group, int depth) {
    int end = skipAdverbs(group.from());
    if (end == 0 || !s.token(end - 1).is(Upos.CCONJ)) {
      return null;
    }
    VerbGroup previous = chunks.finiteBefore(group.from());
    return previous == null ? null : renamed(of(previous, depth - 1), "shared");
  }

  /** Gerunds, participles and infinitives take the subject of the finite verb they hang on. */
  private @Nullable Source ofNonFinite(VerbGroup group, int depth) {
    int end = group.from();
    NounPhrase noun = chunks.nounPhraseBefore(end);
    boolean participle = s.token(group.finite()).has(Feature.VERBFORM_PART);
    if (participle && noun != null && !s.token(noun.head()).is(Upos.PRON)) {
      return new Source(s, noun.from(), noun.to(), noun.head(), "participle");
    }
    VerbGroup previous = chunks.finiteBefore(group.from());
    if (previous != null) {
      return renamed(of(previous, depth - 1), "control");
    }
    VerbGroup next = chunks.finiteBetween(group.to(), s.size());
    return next == null ? null : renamed(of(next, depth - 1), "control");
  }

  private static @Nullable Source renamed(@Nullable Source source, String rule) {
    return source == null
        ? null
        : new Source(source.sentence(), source.from(), source.to(), source.head(), rule);
  }

  /**
   * The break that opens the segment which {@code close} ends; -1 when it holds a finite verb of
   * its own.
   */
  private int segmentStart(int close) {
    int open = close - 1;
    while (open >= 0 && !isBreak(open)) {
      open--;
    }
    if (open < 0) {
      return -1;
    }
    boolean relative = open + 1 < close && s.token(open + 1).has(Feature.PRONTYPE_REL);
    return relative || chunks.finiteBetween(open + 1, close) == null ? open : -1;
  }

  /** A subject cannot itself be what another finite verb right before it governs. */
  private boolean isPlausible(Source source, int open, int close) {
    VerbGroup before = source.from() == 0 ? null : chunks.verbGroupAt(source.from() - 1);
    return open < close && (before == null || !before.isFinite(s));
  }

  private boolean isApposition(int at) {
    if (at < s.size() && s.token(at).has(Feature.VERBFORM_PART)) {
      return speakers.kind(s.token(at)) != null; // "délégué"
    }
    NounPhrase phrase = at < s.size() ? chunks.nounPhraseFrom(at) : null;
    if (phrase == null || phrase.from() != at || s.token(phrase.head()).is(Upos.PRON)) {
      return false;
    }
    boolean role = speakers.kind(s.token(phrase.head()).lemma()) != null;
    return role || !s.token(at).is(Upos.DET);
  }

  private boolean isBreak(int at) {
    return isComma(at)
        || (at >= 0 && at < s.size() && (s.token(at).isForm("–") || s.token(at).isForm("—")));
  }

  private boolean isComma(int at) {
    return at >= 0 && at < s.size() && s.token(at).isForm(",");
  }

  private boolean isEnd(int at) {
    return s.token(at).is(Upos.PUNCT) && ".!?…:;»”\"«“(".indexOf(s.token(at).form().charAt(0)) >= 0;
  }

  private int find(String form, int from, int to) {
    for (int i = from; i < Math.min(to, s.size()); i++) {
      if (s.token(i).isForm(form)) {
        return i;
      }
    }
    return -1;
  }
}
