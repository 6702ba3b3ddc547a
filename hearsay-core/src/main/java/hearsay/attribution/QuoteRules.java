package hearsay.attribution;

import hearsay.language.Feature;
import hearsay.language.Grammar;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.language.Upos;
import hearsay.language.VerbGroup;
import hearsay.text.Extent;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Attributions of quotations: the cue after it, before its colon, inside it, or in the paragraph
 * that introduces it; quotations that go on one said before. What stands in marks and is none of
 * these is no speech. One object an article; used once.
 */
final class QuoteRules {

  /** A quotation without cue counts as speech, not as borrowed words, from this many tokens on. */
  private static final int SPEECH_TOKENS = 6;

  /**
   * Tokens from which a quotation at a paragraph's head may be introduced by the paragraph before.
   */
  private static final int BLOCK_TOKENS = 25;

  private final Context x;
  private final Grammar grammar;
  private final Speakers speakers;
  private final String language;
  private final List<Draft> drafts = new ArrayList<>();
  private final UnclosedQuotations unclosed;

  QuoteRules(Context context, Grammar grammar, Speakers speakers, String language) {
    this.x = context;
    this.grammar = grammar;
    this.speakers = speakers;
    this.language = language;
    this.unclosed = new UnclosedQuotations(context, grammar);
  }

  List<Draft> drafts() {
    for (Quotation q : x.quotations) {
      int first = x.sentenceAt(q.inner().start());
      int last = x.sentenceAt(Math.max(q.inner().start(), q.inner().end() - 1));
      if (x.hasSentence(first) && x.hasSentence(last)) {
        quotation(q, first, last);
      }
    }
    return drafts;
  }

  private void quotation(Quotation q, int first, int last) {
    if (extendsPrevious(q, first)) {
      return;
    }
    Draft draft = q.closed() ? after(q, last) : null;
    draft = draft == null ? inside(q, first) : draft;
    draft = draft == null ? before(q, first) : draft;
    draft = draft == null ? introduced(q, first) : draft;
    if (draft == null && continuesParagraphBefore(q, first)) {
      return;
    }
    draft = draft == null ? unattributed(q, first) : draft;
    if (draft != null) {
      drafts.add(draft);
    }
  }

  // --- « … », a déclaré le ministre.   “…,” she said.   « … », selon lui.

  private @Nullable Draft after(Quotation q, int sentence) {
    Clause c = x.clause(sentence);
    int at = c.tokenAt(q.closing().end());
    if (at >= c.s.size()) {
      return afterInNextSentence(q, sentence);
    }
    return incise(q, sentence, at, "quote.after");
  }

  /** “Will it hold?” She asked. The mark ended the sentence, the cue is alone in the next. */
  private @Nullable Draft afterInNextSentence(Quotation q, int sentence) {
    int next = sentence + 1;
    boolean same =
        x.hasSentence(next)
            && x.clause(next).s.block() == x.clause(sentence).s.block()
            && x.clause(next).s.span().start() - q.closing().end() <= 2;
    String text = x.article.text();
    boolean asked = "?!,…".indexOf(text.charAt(q.inner().end() - 1)) >= 0;
    return same && asked ? incise(q, next, 0, "quote.after") : null;
  }

  private @Nullable Draft incise(Quotation q, int sentence, int from, String rule) {
    Clause c = x.clause(sentence);
    Subjects subjects = x.subjects.get(sentence);
    int at = from;
    while (at < c.s.size() && (c.isComma(at) || c.isDash(at)) && at < from + 2) {
      at++;
    }
    for (Cue cue : c.cues) {
      if (cue.start() < at || cue.start() > at + 14) {
        continue;
      }
      Source source = sourceOfIncise(c, subjects, cue, at);
      if (source != null && Math.min(source.from(), cue.start()) <= at + (asAt(c, at) ? 1 : 0)) {
        return draft(q, sentence, cue, source, rule, 100);
      }
    }
    return null;
  }

  private boolean asAt(Clause c, int at) {
    return at < c.s.size() && grammar.is("as", c.s.token(at));
  }

  private @Nullable Source sourceOfIncise(Clause c, Subjects subjects, Cue cue, int at) {
    VerbGroup group = cue.group();
    if (group == null) {
      Source after = cue.row().takes(Frame.SELON) ? subjects.startingAt(cue.end()) : null;
      return after != null && speakers.canSpeak(after) ? after : null;
    }
    if (group.passive()) {
      return subjects.agent(group);
    }
    if (!group.isFinite(c.s)) {
      return null;
    }
    if (group.subject() >= 0) {
      return subjects.of(group);
    }
    int start = asAt(c, at) ? at + 1 : at;
    boolean verbFirst = cue.start() == start;
    return verbFirst ? subjects.after(cue) : subjects.before(group);
  }

  // --- « Nous irons, a-t-il dit, jusqu'au bout. »   « Pas un euro, a écrit la direction.

  private @Nullable Draft inside(Quotation q, int sentence) {
    Clause c = x.clause(sentence);
    Subjects subjects = x.subjects.get(sentence);
    for (Cue cue : c.cues) {
      VerbGroup group = cue.group();
      boolean within =
          group != null
              && q.inner().contains(c.s.token(cue.first()).span())
              && cue.start() > c.tokenAt(q.inner().start())
              && !isInInner(q, c.s.token(cue.first()).span());
      if (!within || group == null || !cue.row().takes(Frame.QUOTE) || !group.isFinite(c.s)) {
        continue;
      }
      boolean comma = c.isComma(group.from() - 1);
      Source source =
          comma && group.subject() >= 0 ? subjects.of(group) : comma ? subjects.after(cue) : null;
      boolean ends = source != null && isInciseEnd(c, Math.max(source.to(), cue.end()), q);
      if (ends && source != null && isThird(source)) {
        return withIncise(q, sentence, cue, source);
      }
    }
    return null;
  }

  private static boolean isInInner(Quotation q, Span token) {
    return !q.inner().contains(token);
  }

  private boolean isThird(Source source) {
    Token head = source.sentence().token(source.head());
    return !grammar.is("first-person", head) && !grammar.is("second-person", head);
  }

  private static boolean isInciseEnd(Clause c, int at, Quotation q) {
    return at >= c.s.size()
        || c.isComma(at)
        || c.isFinal(at)
        || (!q.closed() && c.is(at, Upos.ADP));
  }

  private Draft withIncise(Quotation q, int sentence, Cue cue, Source source) {
    Sentence s = x.clause(sentence).s;
    int from = s.token(Math.min(source.from(), cue.start())).span().start();
    int to = s.token(Math.max(source.to(), cue.end()) - 1).span().end();
    List<Span> pieces = new ArrayList<>();
    for (Span piece : q.inner().spans()) {
      boolean holds = piece.start() < from && to <= piece.end();
      if (!holds) {
        pieces.add(piece);
        continue;
      }
      pieces.add(trimmed(new Span(piece.start(), from)));
      if (q.closed() && to < piece.end()) {
        pieces.add(trimmed(new Span(to, piece.end())));
      }
    }
    Draft draft = draft(q, sentence, cue, source, "quote.inside", 98);
    pieces.removeIf(Span::isEmpty);
    return pieces.isEmpty() ? draft : draft.withContent(Extent.join(pieces));
  }

  /** Without white space, commas and dashes at either end. */
  private Span trimmed(Span span) {
    String text = x.article.text();
    int start = span.start();
    int end = span.end();
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isEdge(char c) {
    return c == ','
        || c == '–'
        || c == '—'
        || c == '.'
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c);
  }

  // --- Le ministre a déclaré : « … »   She said, “…”   La mairie : « … »

  private @Nullable Draft before(Quotation q, int sentence) {
    Clause c = x.clause(sentence);
    int opening = c.tokenAt(q.opening().start());
    if (opening > 0) {
      return beforeOpening(q, sentence, opening);
    }
    int previous = sentence - 1;
    boolean ends = x.hasSentence(previous) && c.quotations.contains(q) && endsWithColon(previous);
    return ends ? beforeOpening(q, previous, x.clause(previous).s.size()) : null;
  }

  private boolean endsWithColon(int sentence) {
    Sentence s = x.clause(sentence).s;
    return s.token(s.size() - 1).isForm(":");
  }

  private @Nullable Draft beforeOpening(Quotation q, int sentence, int opening) {
    Clause c = x.clause(sentence);
    boolean colon = c.isForm(opening - 1, ":");
    boolean comma = c.isComma(opening - 1);
    int end = colon || comma ? opening - 1 : opening;
    for (int k = c.cues.size() - 1; k >= 0; k--) {
      Cue cue = c.cues.get(k);
      if (cue.end() > end) {
        continue;
      }
      boolean near = colon ? end - cue.end() <= 16 : cue.end() == end;
      Source source =
          near && !isCloser(c, cue.end(), end) ? sourceBefore(sentence, cue, colon) : null;
      boolean takes = cue.row().takes(Frame.QUOTE) || cue.row().takes(Frame.QUE);
      if (source != null && takes) {
        return extended(
            q, draft(q, sentence, cue, source, colon ? "quote.colon" : "quote.before", 95));
      }
    }
    return colon ? nameAndColon(q, sentence, end) : null;
  }

  private static boolean isCloser(Clause c, int from, int to) {
    for (int i = from; i < to; i++) {
      if (c.isFinal(i) || c.isForm(i, ";") || c.isForm(i, ":")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Source sourceBefore(int sentence, Cue cue, boolean colon) {
    VerbGroup group = cue.group();
    Subjects subjects = x.subjects.get(sentence);
    if (group == null) {
      return null;
    }
    if (group.passive()) {
      return subjects.agent(group);
    }
    Source subject = colon ? historical(sentence, group) : null;
    subject = subject == null ? subjects.of(group) : subject;
    if (subject == null && colon) {
      subject = subjects.after(cue);
    }
    return subject == null || speakers.neverSpeaks(subject) ? null : subject;
  }

  /** "Et le maire d'ajouter : …": a noun phrase, "de", an infinitive, and no other verb. */
  private @Nullable Source historical(int sentence, VerbGroup group) {
    Clause c = x.clause(sentence);
    Subjects subjects = x.subjects.get(sentence);
    int at = c.firstWord();
    Source start = subjects.startingAt(at);
    boolean infinitive = c.s.token(group.finite()).has(Feature.VERBFORM_INF);
    return infinitive
            && start != null
            && start.to() <= group.from()
            && group.from() - start.to() <= 2
        ? start
        : null;
  }

  private @Nullable Draft nameAndColon(Quotation q, int sentence, int colon) {
    Clause c = x.clause(sentence);
    Source source = x.subjects.get(sentence).startingAt(c.firstWord());
    boolean alone = source != null && colon - source.to() <= 0;
    if (!alone || source == null || !speakers.canSpeak(source)) {
      return null;
    }
    Extent cue = Extent.of(c.s.token(colon).span());
    return extended(
        q,
        new Draft(
            sentence, source, null, cue, content(q), true, false, id("quote.name"), 90, List.of()));
  }

  // --- A long quotation at the head of a paragraph, introduced by the one before it

  private @Nullable Draft introduced(Quotation q, int sentence) {
    Clause c = x.clause(sentence);
    boolean head = c.tokenAt(q.opening().start()) == 0 && c.s.index() == sentence;
    int previous = x.lastOfPreviousBlock(sentence);
    boolean starts = previous == sentence - 1 && head;
    if (!starts || previous < 0 || tokens(q) < BLOCK_TOKENS) {
      return null;
    }
    Clause before = x.clause(previous);
    Source source = x.subjects.get(previous).startingAt(before.firstWord());
    if (source == null || !isIntroduced(source)) {
      return null;
    }
    Cue cue = before.cues.stream().filter(k -> k.start() >= source.to()).findFirst().orElse(null);
    return extended(q, draft(q, previous, cue, source, "quote.introduced", 80));
  }

  /** A named person with a role that speaks: "Jeanne Morin, analyste". */
  private boolean isIntroduced(Source source) {
    boolean name = false;
    boolean role = false;
    for (int i = source.from(); i < source.to(); i++) {
      name |= source.sentence().token(i).is(Upos.PROPN);
      role |= speakers.kind(source.sentence().token(i).lemma()) != null;
    }
    return name && role;
  }

  // --- « A », a-t-il dit. « B. »

  /** Joins a quotation to the attribution before it, when it goes on in the same breath. */
  private boolean extendsPrevious(Quotation q, int sentence) {
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    if (last == null || !last.quoted() || last.cue() == null) {
      return false;
    }
    Clause c = x.clause(sentence);
    int opening = c.tokenAt(q.opening().start());
    boolean sameSentence = sentence == last.sentence() && opening > 0;
    boolean afterSource = sameSentence && opening - c.tokenAt(saidEnd(last)) <= 1;
    boolean parted = c.isComma(opening - 1) || c.isFinal(opening - 1);
    if (sameSentence && parted && (afterSource || opening - 2 < 0)) {
      return merge(last, q);
    }
    boolean next = sentence == last.sentence() + 1 && opening == 0;
    boolean sameBlock = next && c.s.block() == x.clause(last.sentence()).s.block();
    boolean own =
        after(q, x.sentenceAt(Math.max(0, q.inner().end() - 1))) != null
            || inside(q, sentence) != null;
    return sameBlock && !own && merge(last, q);
  }

  /** Where ", a dit le maire," or ", he said," ends. */
  private static int saidEnd(Draft draft) {
    int cue = draft.cue() == null ? 0 : draft.cue().end();
    return draft.source() == null ? cue : Math.max(cue, draft.source().extent().end());
  }

  private boolean merge(Draft last, Quotation q) {
    if (q.inner().start() < last.content().end()) {
      return false;
    }
    List<Span> spans = new ArrayList<>(last.content().spans());
    spans.addAll(content(q).spans());
    drafts.set(drafts.size() - 1, last.withContent(Extent.join(spans)));
    return true;
  }

  // --- A paragraph that is all quotation, after one that was said by somebody

  private boolean continuesParagraphBefore(Quotation q, int sentence) {
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    boolean follows =
        last != null && last.quoted() && x.lastOfPreviousBlock(sentence) == lastSentence(last);
    boolean head = x.clause(sentence).tokenAt(q.opening().start()) == 0;
    return follows
        && last != null
        && head
        && q.depth() == 0
        && tokens(q) >= SPEECH_TOKENS
        && merge(last, q);
  }

  private int lastSentence(Draft draft) {
    int content = x.sentenceAt(Math.max(0, draft.content().end() - 1));
    return Math.max(content, draft.sentence());
  }

  // --- Speech that nobody is named for

  private @Nullable Draft unattributed(Quotation q, int sentence) {
    Clause c = x.clause(sentence);
    boolean merged =
        !drafts.isEmpty() && drafts.get(drafts.size() - 1).content().contains(content(q));
    boolean head = c.tokenAt(q.opening().start()) == 0;
    boolean speech = head && tokens(q) >= SPEECH_TOKENS && hasVerb(q, sentence);
    if (merged || !speech || !q.closed() || q.depth() > 0) {
      return null;
    }
    return new Draft(
        sentence, null, null, null, content(q), true, false, id("quote.alone"), 20, List.of());
  }

  private boolean hasVerb(Quotation q, int sentence) {
    Clause c = x.clause(sentence);
    int from = c.tokenAt(q.inner().start());
    int to = c.tokenAt(q.inner().end());
    return c.chunks.finiteBetween(from, to) != null;
  }

  private int tokens(Quotation q) {
    int count = 0;
    for (int i = x.sentenceAt(q.inner().start()); x.hasSentence(i); i++) {
      Sentence s = x.clause(i).s;
      if (s.span().start() >= q.inner().end()) {
        break;
      }
      int from = s.firstTokenAfter(q.inner().start());
      count += Math.max(0, s.firstTokenAfter(q.inner().end()) - from);
    }
    return count;
  }

  private Draft extended(Quotation q, Draft draft) {
    if (q.closed()) {
      return draft;
    }
    boolean before = drafts.stream().anyMatch(d -> d.quoted() && d.content().spans().size() > 1);
    Extent whole = unclosed.runningOn(q, draft.row(), before);
    return whole.equals(q.inner()) ? draft : draft.withContent(whole);
  }

  /** The words of a quotation, without the comma that English sets before the closing mark. */
  private Extent content(Quotation q) {
    List<Span> spans = new ArrayList<>(q.inner().spans());
    Span last = spans.get(spans.size() - 1);
    if (last.length() > 1 && x.article.text().charAt(last.end() - 1) == ',') {
      spans.set(spans.size() - 1, new Span(last.start(), last.end() - 1));
    }
    return new Extent(spans);
  }

  private Draft draft(
      Quotation q, int sentence, @Nullable Cue cue, Source source, String rule, int priority) {
    boolean negated = cue != null && cue.group() != null && cue.group().negated();
    return new Draft(
        sentence,
        source,
        cue == null ? null : cue.row(),
        cue == null ? null : cue.extent(),
        content(q),
        true,
        negated,
        id(rule),
        priority,
        List.of());
  }

  private String id(String rule) {
    return language + "." + rule;
  }
}
