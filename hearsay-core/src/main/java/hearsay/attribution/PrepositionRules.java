package hearsay.attribution;

import hearsay.language.Feature;
import hearsay.language.Grammar;
import hearsay.language.Upos;
import hearsay.language.VerbGroup;
import hearsay.text.Extent;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Attributions by a preposition or an adverb: "selon la mairie, …", "…, according to police",
 * "reportedly". One object a sentence; used once.
 */
final class PrepositionRules {

  private final Clause c;
  private final Subjects subjects;
  private final Speakers speakers;
  private final Grammar grammar;
  private final String language;

  PrepositionRules(
      Clause clause, Subjects subjects, Speakers speakers, Grammar grammar, String language) {
    this.c = clause;
    this.subjects = subjects;
    this.speakers = speakers;
    this.grammar = grammar;
    this.language = language;
  }

  @Nullable Draft draft(Cue cue) {
    if (cue.row().takes(Frame.ADVERB)) {
      return adverb(cue);
    }
    Source source = cue.group() == null ? source(cue.end()) : null;
    if (source == null || !speakers.canSpeak(source) || speakers.neverSpeaks(source)) {
      return null;
    }
    boolean opinion = cue.row().takes(Frame.OPINION);
    boolean selon = cue.row().takes(Frame.SELON);
    if (!selon && !opinion) {
      return null;
    }
    int first = c.firstWord();
    boolean initial = cue.start() <= first;
    if (opinion && !isOpinion(source, initial)) {
      return null;
    }
    return initial ? initial(cue, source) : later(cue, source, first);
  }

  /**
   * A preposition takes no other: "selon des témoins" has an article where "des" was read as two.
   */
  private @Nullable Source source(int at) {
    Source source = subjects.startingAt(at);
    boolean fused =
        source == null
            && at + 1 < c.s.size()
            && c.s.token(at).span().equals(c.s.token(at + 1).span());
    return fused ? subjects.startingAt(at + 1) : source;
  }

  /** "Pour Jeanne Morin, …": a person or body, then a comma, then a clause of its own. */
  private boolean isOpinion(Source source, boolean initial) {
    boolean who =
        c.is(source.head(), Upos.PROPN)
            || c.is(source.head(), Upos.PRON)
            || speakers.kind(c.s.token(source.head()).lemma()) != null;
    return initial
        && who
        && c.isComma(source.to())
        && c.chunks.finiteBetween(source.to(), c.s.size()) != null
        && !c.is(source.to() + 1, Upos.VERB);
  }

  private @Nullable Draft initial(Cue cue, Source source) {
    int from = skipRelative(source.to());
    while (from < c.s.size() && (c.isComma(from) || c.isDash(from) || c.isForm(from, ":"))) {
      from++;
    }
    if (from >= c.lastWordEnd()) {
      return null;
    }
    int end = c.contentEnd(from, subjects);
    return draft(cue, source, List.of(c.s.spanOf(from, end)), "initial");
  }

  /** After what it reports, or between two parts of it. */
  private @Nullable Draft later(Cue cue, Source source, int first) {
    int from = clauseStart(cue, first);
    int before = cue.start();
    while (before > from
        && (c.isComma(before - 1) || c.isDash(before - 1) || c.isForm(before - 1, "("))) {
      before--;
    }
    int after = skipRelative(source.to());
    boolean more = c.isComma(after) || c.isDash(after);
    List<Span> spans = new ArrayList<>();
    boolean complement = before > from && isComplementizer(before - 1);
    if (before > from && !complement && !isOpener(from, before, after)) {
      spans.add(c.s.spanOf(from, before));
    }
    if ((more || before == from || complement)
        && after < c.lastWordEnd()
        && hasVerb(from, before, after)) {
      int start = more ? after + 1 : after;
      int end = start < c.s.size() ? c.contentEnd(start, subjects) : start;
      if (end > start) {
        spans.add(c.s.spanOf(start, end));
      }
    }
    return spans.isEmpty() ? null : draft(cue, source, spans, "later");
  }

  /** "En effet, selon X, …": words that only open the sentence are no part of what X says. */
  private boolean isOpener(int from, int before, int after) {
    boolean subject = c.chunks.verbGroupAt(Math.min(after + 1, c.s.size() - 1)) != null;
    return before - from <= 3
        && !(subject && c.chunks.nounPhraseBefore(before) != null)
        && c.isComma(before)
        && c.chunks.finiteBetween(from, before) == null
        && c.chunks.finiteBetween(before, c.s.size()) != null;
  }

  /**
   * Past a relative clause or a participle on the source: "selon les données dont dispose la
   * mairie, …", "selon un proche cité par Le Fanal, …".
   */
  private int skipRelative(int to) {
    int at = c.isComma(to) && isRelative(to + 1) ? to + 1 : to;
    boolean relative = at < c.s.size() && (isRelative(at) || isParticiple(at));
    while (relative && at < c.s.size() && !c.isComma(at) && !c.isFinal(at)) {
      at++;
    }
    return at;
  }

  private boolean isRelative(int at) {
    return at < c.s.size() && c.s.token(at).has(Feature.PRONTYPE_REL);
  }

  /** A parser may take "quoted by" for a finite verb; its agent tells that it is none. */
  private boolean isParticiple(int at) {
    boolean agent = at + 1 < c.s.size() && grammar.is("agent", c.s.token(at + 1));
    return c.s.token(at).has(Feature.VERBFORM_PART) || (c.is(at, Upos.VERB) && agent);
  }

  private boolean isComplementizer(int at) {
    return grammar.is("complementizer", c.s.token(at));
  }

  /**
   * What follows belongs to the content only if it holds the clause's verb, or the first part has
   * none.
   */
  private boolean hasVerb(int from, int before, int after) {
    boolean complete = before > from && c.chunks.finiteBetween(from, before) != null;
    boolean follows = c.chunks.finiteBetween(after, c.s.size()) != null;
    return follows || !complete;
  }

  /**
   * The start of the clause that the cue closes: after a semicolon, a colon, or the sentence's
   * start.
   */
  private int clauseStart(Cue cue, int first) {
    int from = first;
    for (int i = first; i < cue.start(); i++) {
      boolean conjunction = c.is(i, Upos.SCONJ) && isComplementizer(i) && c.is(i + 1, Upos.PUNCT);
      if (c.isForm(i, ";") || c.isForm(i, ":") || conjunction) {
        from = i + 1;
      }
    }
    return Math.min(from, cue.start());
  }

  private @Nullable Draft adverb(Cue cue) {
    VerbGroup verb = c.chunks.finiteBetween(c.firstWord(), c.s.size());
    if (verb == null) {
      return null;
    }
    int from = c.firstWord();
    List<Span> spans = new ArrayList<>();
    if (cue.first() > from) {
      spans.add(c.s.spanOf(from, cue.first()));
    }
    if (cue.end() < c.lastWordEnd()) {
      spans.add(c.s.spanOf(cue.end(), c.contentEnd(cue.end(), subjects)));
    }
    return spans.isEmpty() ? null : draft(cue, null, spans, "adverb");
  }

  private Draft draft(Cue cue, @Nullable Source source, List<Span> spans, String rule) {
    return new Draft(
        c.s.index(),
        source,
        cue.row(),
        cue.before(source).extent(),
        Extent.join(spans),
        false,
        false,
        language + "." + cue.row().pos() + "." + rule,
        source == null ? 30 : 85,
        List.of());
  }
}
