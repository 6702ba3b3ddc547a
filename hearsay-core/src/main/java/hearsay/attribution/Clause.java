package hearsay.attribution;

import hearsay.language.Chunks;
import hearsay.language.Feature;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.language.Upos;
import hearsay.language.VerbGroup;
import hearsay.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence as the rules see it: its chunks, its cues, the quotations that touch it. Answers
 * where clauses begin and end. Immutable.
 */
final class Clause {

  /** A subject of more words than this is not looked for before a new statement's verb. */
  private static final int REACH = 30;

  final Sentence s;
  final Chunks chunks;
  final List<Cue> cues;

  /** Quotations that overlap the sentence, outer ones first. */
  final List<Quotation> quotations;

  Clause(Chunks chunks, List<Cue> cues, List<Quotation> quotations) {
    this.s = chunks.sentence();
    this.chunks = chunks;
    this.cues = List.copyOf(cues);
    this.quotations = List.copyOf(quotations);
  }

  boolean isForm(int at, String form) {
    return at >= 0 && at < s.size() && s.token(at).isForm(form);
  }

  boolean is(int at, Upos upos) {
    return at >= 0 && at < s.size() && s.token(at).is(upos);
  }

  boolean isComma(int at) {
    return isForm(at, ",");
  }

  boolean isDash(int at) {
    return isForm(at, "-") || isForm(at, "–") || isForm(at, "—");
  }

  boolean isFinal(int at) {
    return is(at, Upos.PUNCT) && ".!?…".indexOf(s.token(at).form().charAt(0)) >= 0;
  }

  boolean isQuestion() {
    for (int i = s.size() - 1; i >= 0 && is(i, Upos.PUNCT); i--) {
      if (isForm(i, "?")) {
        return true;
      }
    }
    return false;
  }

  /** One past the last word of the sentence, before its final punctuation and marks. */
  int lastWordEnd() {
    int end = s.size();
    while (end > 0 && is(end - 1, Upos.PUNCT)) {
      end--;
    }
    return end;
  }

  /** The first word of the sentence, after marks, dashes and a conjunction. */
  int firstWord() {
    int at = 0;
    while (at < s.size() && (is(at, Upos.PUNCT) || (at < 2 && is(at, Upos.CCONJ)))) {
      at++;
    }
    return at;
  }

  /** Index of the first token that lies at or after {@code offset}. */
  int tokenAt(int offset) {
    return s.firstTokenAfter(offset);
  }

  /** True when the token is part of what a quotation holds. */
  boolean isQuoted(int token) {
    Span span = s.token(token).span();
    return quotations.stream().anyMatch(q -> q.inner().contains(span));
  }

  /** The outermost quotation that opens at the token, or {@code null}. */
  @Nullable Quotation openingAt(int token) {
    if (token < 0 || token >= s.size()) {
      return null;
    }
    int start = s.token(token).span().start();
    return quotations.stream().filter(q -> q.opening().start() == start).findFirst().orElse(null);
  }

  /**
   * Where the content that begins at {@code from} ends: the index one past its last word.
   *
   * <p>It ends with the sentence, at a semicolon, at the end of the quotation it stands in, at a
   * bracket that was open before it, or where another cue with a voice of its own begins a new
   * statement (", selon X", ", and she added").
   */
  int contentEnd(int from, Subjects subjects) {
    int depth = 0;
    int limit = quotationEnd(from);
    Quotation opened = openingAt(from);
    if (opened != null && opened.closed() && isFollowedByVerb(opened)) {
      return trimEnd(from, Math.min(s.size(), tokenAt(opened.closing().end() - 1) + 1));
    }
    for (int i = from; i < limit; i++) {
      String form = s.token(i).form();
      if (form.equals("(") || form.equals("[")) {
        depth++;
      } else if (form.equals(")") || form.equals("]")) {
        if (--depth < 0) {
          return trimEnd(from, i);
        }
      } else if (form.equals(";") && depth == 0) {
        return trimEnd(from, i);
      } else if (depth == 0 && i > from && startsNewStatement(i, subjects)) {
        return trimEnd(from, i);
      }
    }
    return trimEnd(from, limit);
  }

  /** "a assuré que « tout va bien » mais a refusé …": the quotation is all that was said. */
  private boolean isFollowedByVerb(Quotation q) {
    int after = tokenAt(q.closing().end());
    boolean conjunction = is(after, Upos.CCONJ) || (isComma(after) && is(after + 1, Upos.CCONJ));
    return conjunction && chunks.finiteBetween(after, Math.min(s.size(), after + 4)) != null;
  }

  /**
   * One past the last token of the quotation that {@code from} stands in, else the sentence's end.
   */
  private int quotationEnd(int from) {
    Span span = s.token(from).span();
    int end = s.size();
    for (Quotation q : quotations) {
      if (q.inner().contains(span)) {
        end = Math.min(end, tokenAt(q.inner().end()));
      }
    }
    return Math.max(end, from + 1);
  }

  /** Cuts punctuation off the right, but keeps a closing mark whose opening lies inside. */
  private int trimEnd(int from, int to) {
    int end = to;
    while (end > from + 1 && is(end - 1, Upos.PUNCT) && !closesInside(from, end - 1)) {
      end--;
    }
    while (end > from + 1 && (is(end - 1, Upos.CCONJ) || isComma(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean closesInside(int from, int mark) {
    Span span = s.token(mark).span();
    boolean bracket = isForm(mark, ")") || isForm(mark, "]");
    int start = s.token(from).span().start();
    return bracket
        || quotations.stream()
            .anyMatch(q -> q.closing().equals(span) && q.opening().start() >= start);
  }

  /**
   * True where another voice takes over: a comma or conjunction, then a cue with its own source.
   */
  private boolean startsNewStatement(int at, Subjects subjects) {
    if (!isComma(at) && !is(at, Upos.CCONJ) && !isDash(at)) {
      return false;
    }
    int next = at + 1;
    while (next < s.size()
        && (is(next, Upos.CCONJ) || is(next, Upos.SCONJ) || is(next, Upos.ADV))) {
      next++;
    }
    if (next >= s.size() || isQuoted(next) || is(next - 1, Upos.SCONJ)) {
      return false; // "et que": goes on with what is said
    }
    for (int i = firstCueFrom(next); i < cues.size() && cues.get(i).start() <= next + REACH; i++) {
      if (cues.get(i).start() >= next && takesOver(cues.get(i), at, next, subjects)) {
        return true;
      }
    }
    return false;
  }

  /** Index of the first cue whose words begin at or after a token. */
  private int firstCueFrom(int token) {
    int low = 0;
    int high = cues.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cues.get(middle).first() >= token) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private boolean takesOver(Cue cue, int at, int next, Subjects subjects) {
    VerbGroup group = cue.group();
    if (group == null) {
      return cue.row().pos().equals("prep") && cue.start() == next && isComma(at);
    }
    if (group.from() == next) {
      boolean shared = group.isFinite(s) && !is(next - 1, Upos.SCONJ);
      boolean participle = isComma(at) && isGerund(group);
      return (shared && next > at) || participle;
    }
    Source source = group.isFinite(s) ? subjects.before(group) : null;
    return source != null && source.from() == next && source.to() >= group.from() - 1;
  }

  private boolean isGerund(VerbGroup group) {
    Token finite = s.token(group.finite());
    return finite.has(Feature.VERBFORM_GER)
        || (finite.has(Feature.VERBFORM_PART) && finite.has(Feature.TENSE_PRES));
  }
}
