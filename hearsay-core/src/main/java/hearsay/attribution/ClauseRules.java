package hearsay.attribution;

import hearsay.language.Feature;
import hearsay.language.Grammar;
import hearsay.language.NounPhrase;
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
 * Attributions by a verb and what it governs in its own sentence: a clause, an infinitive, an
 * object, a clause that it interrupts. One object a sentence; used once.
 */
final class ClauseRules {

  /** How many words may stand between a verb and the conjunction of its clause. */
  private static final int REACH = 14;

  private final Clause c;
  private final Sentence s;
  private final Subjects subjects;
  private final Speakers speakers;
  private final Grammar grammar;
  private final String language;

  ClauseRules(
      Clause clause, Subjects subjects, Speakers speakers, Grammar grammar, String language) {
    this.c = clause;
    this.s = clause.s;
    this.subjects = subjects;
    this.speakers = speakers;
    this.grammar = grammar;
    this.language = language;
  }

  /**
   * The attribution that a verb cue makes, by the first frame that fits; {@code null} if none does.
   */
  @Nullable Draft draft(Cue cue) {
    VerbGroup group = cue.group();
    if (group == null) {
      return null;
    }
    Draft found = clause(cue, group);
    found = found == null ? infinitive(cue, group) : found;
    found = found == null ? attribute(cue, group) : found;
    found = found == null ? bare(cue, group) : found;
    found = found == null ? incise(cue, group) : found;
    found = found == null ? colon(cue, group) : found;
    return found == null ? object(cue, group) : found;
  }

  // --- "affirme que …", "said that …", "se demande si …"

  private @Nullable Draft clause(Cue cue, VerbGroup group) {
    int conjunction = conjunction(cue);
    if (conjunction < 0 || conjunction + 1 >= s.size() || isRestrictive(group)) {
      return null;
    }
    int from = c.isComma(conjunction + 1) ? conjunction + 2 : conjunction + 1;
    int end = c.contentEnd(from, subjects);
    Source told = source(cue, group);
    boolean within = told != null && told.from() >= from && told.to() <= end;
    Source source = within ? null : told; // nobody stands within his own words
    boolean nobody = source == null && !(group.passive() && group.isFinite(s));
    if (nobody || from >= c.lastWordEnd()) {
      return null;
    }
    return draft(cue, group, source, extent(from, end), "clause", 80);
  }

  private int conjunction(Cue cue) {
    boolean sawObject = false;
    int limit = Math.min(s.size(), cue.end() + REACH);
    for (int i = cue.end(); i < limit; i++) {
      Token token = s.token(i);
      if (isConjunction(cue.row(), token, i == cue.end() || c.isComma(i - 1))) {
        boolean relative = sawObject && grammar.is("head", "first");
        return relative ? -1 : i;
      }
      boolean stops = token.upos().isVerbal() || (token.is(Upos.PUNCT) && !c.isComma(i));
      if (stops || token.is(Upos.CCONJ) || token.has(Feature.PRONTYPE_REL)) {
        return -1;
      }
      NounPhrase phrase = c.chunks.nounPhraseFrom(i);
      sawObject |= phrase != null && !c.is(i - 1, Upos.ADP) && !isTime(phrase);
    }
    return -1;
  }

  private boolean isConjunction(CueRow row, Token token, boolean adjacent) {
    boolean que =
        row.takes(Frame.QUE)
            && grammar.is("complementizer", token)
            && (token.is(Upos.SCONJ) || adjacent);
    boolean question =
        (row.takes(Frame.SI) || row.takes(Frame.WHETHER) || row.cueClass() == CueClass.ASKS)
            && grammar.is("question", token)
            && !token.is(Upos.VERB);
    return que || question;
  }

  private boolean isTime(NounPhrase phrase) {
    return grammar.is("time", s.token(phrase.head()));
  }

  /** "ne dit que …": only, not that. */
  private boolean isRestrictive(VerbGroup group) {
    return !group.negated() && grammar.is("half-negation", s.token(group.from()));
  }

  private boolean isExpletive(Source subject) {
    return grammar.is("expletive", s.token(subject.head()));
  }

  // --- "dit avoir payé", "promised to pay", "told them to leave"

  private @Nullable Draft infinitive(Cue cue, VerbGroup group) {
    CueRow row = cue.row();
    boolean object = row.takes(Frame.TOINF) || row.takes(Frame.ACCUSE) || row.takes(Frame.MENACE);
    if (!row.takes(Frame.INF) && !row.takes(Frame.GER) && !object) {
      return null;
    }
    int marker = infinitiveMarker(cue, object || row.cueClass() == CueClass.ASKS);
    if (marker < 0) {
      return null;
    }
    Source source = source(cue, group);
    if (source == null && !group.passive()) {
      return null;
    }
    boolean dropped = grammar.is("dropped-marker", s.token(marker));
    int from = dropped ? marker + 1 : marker;
    int end = c.contentEnd(from, subjects);
    return draft(cue, group, source, extent(from, end), "infinitive", 70);
  }

  /** Where the infinitive, or its preposition, begins; an object may stand before it. */
  private int infinitiveMarker(Cue cue, boolean object) {
    int at = skipAdverbs(cue.end());
    if (isInfinitive(at, cue.row())) {
      return at;
    }
    if (!object || at >= s.size()) {
      return -1;
    }
    if (c.is(at, Upos.ADP)) {
      at++;
    }
    NounPhrase phrase = at < s.size() ? c.chunks.nounPhraseFrom(at) : null;
    int next = phrase == null ? -1 : skipAdverbs(phrase.to());
    return next >= 0 && isInfinitive(next, cue.row()) ? next : -1;
  }

  private boolean isInfinitive(int at, CueRow row) {
    int verb = at;
    if (verb < s.size() && grammar.is("infinitive-marker", s.token(verb))) {
      verb++;
    }
    VerbGroup group = verb < s.size() ? c.chunks.verbGroupAt(skipAdverbs(verb)) : null;
    if (group == null) {
      return false;
    }
    Token finite = s.token(group.finite());
    boolean bareAllowed = verb > at || grammar.is("bare-infinitive", "yes");
    return (finite.has(Feature.VERBFORM_INF) && bareAllowed)
        || (row.takes(Frame.GER) && finite.has(Feature.VERBFORM_GER));
  }

  private int skipAdverbs(int from) {
    int at = from;
    while (at < s.size() && isAdverb(at)) {
      at++;
    }
    return Math.min(at, s.size() - 1);
  }

  private boolean isAdverb(int at) {
    return c.is(at, Upos.ADV) || (c.is(at, Upos.PART) && s.token(at).has(Feature.POLARITY_NEG));
  }

  // --- "qualifie l'accord de trahison", "calls the deal a betrayal", "describes it as a trap"

  private @Nullable Draft attribute(Cue cue, VerbGroup group) {
    boolean as = cue.row().takes(Frame.AS);
    if (!cue.row().takes(Frame.ATTR) && !cue.row().takes(Frame.ACCUSE) && !as) {
      return null;
    }
    Source source = source(cue, group);
    int at = skipAdverbs(cue.end());
    NounPhrase object = c.chunks.nounPhraseFrom(at);
    boolean linked = object == null && isLink(at, as) && isObjectBefore(group);
    if ((source == null && !group.passive()) || (object == null && !linked)) {
      return null;
    }
    int end = c.contentEnd(at, subjects);
    if (grammar.is("head", "last")) {
      boolean shown = !as || linked || hasAs(at, end);
      return shown ? draft(cue, group, source, extent(at, end), "attribute", 65) : null;
    }
    int link = object == null ? at : linkAfter(object, as);
    return link < 0 || link + 1 >= s.size()
        ? null
        : draft(cue, group, source, objectAndName(object, link), "attribute", 65);
  }

  private Extent objectAndName(@Nullable NounPhrase object, int link) {
    int end = agentStart(link + 1, c.contentEnd(link + 1, subjects));
    List<Span> spans = new ArrayList<>();
    if (object != null) {
      spans.add(s.spanOf(object.from(), link));
    }
    spans.add(s.spanOf(link + 1, end));
    return Extent.join(spans);
  }

  /**
   * "est traité de menteur", "l'a traité de menteur", "traité de menteur, il …", but not "traite de
   * la question", "une loi traitant de pêche".
   */
  private boolean isObjectBefore(VerbGroup group) {
    boolean clitic = group.passive();
    for (int i = group.from(); i < group.head(); i++) {
      clitic |= grammar.is("clitic", s.token(i));
    }
    Token head = s.token(group.head());
    boolean past = head.has(Feature.VERBFORM_PART) && head.has(Feature.TENSE_PAST);
    return clitic || (past && !group.isFinite(s));
  }

  private boolean hasAs(int from, int to) {
    for (int i = from; i < to; i++) {
      if (grammar.is("as", s.token(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isLink(int at, boolean as) {
    boolean link = at < s.size() && grammar.is("attribute-link", s.token(at));
    return link && (!as || grammar.is("as", s.token(at)));
  }

  /**
   * The "de" or "comme" that parts the object from what it is called: the last inside, or right
   * after.
   */
  private int linkAfter(NounPhrase object, boolean as) {
    if (isLink(object.to(), as)) {
      return object.to();
    }
    for (int i = object.to() - 1; i > object.base() - 1; i--) {
      if (isLink(i, as)) {
        return i;
      }
    }
    return -1;
  }

  private int agentStart(int from, int end) {
    for (int i = from; i < end; i++) {
      if (grammar.is("agent", s.token(i)) && s.token(i).is(Upos.ADP)) {
        return Math.max(from + 1, i);
      }
    }
    return end;
  }

  // --- "she said it rained"

  private @Nullable Draft bare(Cue cue, VerbGroup group) {
    if (!cue.row().takes(Frame.BARE) || group.passive()) {
      return null;
    }
    int from = bareStart(cue.end());
    if (from < 0) {
      return null;
    }
    Source source = source(cue, group);
    if (source == null) {
      return null;
    }
    return draft(cue, group, source, extent(from, c.contentEnd(from, subjects)), "bare", 60);
  }

  /**
   * Where a clause without conjunction begins after the verb: a subject with its finite verb soon
   * after.
   */
  private int bareStart(int after) {
    int at = after;
    while (at < s.size() && (c.is(at, Upos.ADV) || isTimeAt(at))) {
      at = isTimeAt(at) ? timeEnd(at) : at + 1;
    }
    if (at >= s.size() || c.is(at, Upos.PUNCT) || c.is(at, Upos.ADP) || c.is(at, Upos.CCONJ)) {
      return -1;
    }
    if (isAddressee(at)) {
      at++;
    }
    int end = Math.min(c.contentEnd(at, subjects), at + REACH + 6);
    VerbGroup verb = c.chunks.finiteBetween(at, end);
    NounPhrase first = c.chunks.nounPhraseFrom(at);
    boolean clause =
        first != null
            && verb != null
            && verb.from() > at
            && subjects.before(verb) != null
            && !isBroken(at, verb.from());
    return clause ? at : -1;
  }

  /** "told me the road was closed": a pronoun before the subject of the clause. */
  private boolean isAddressee(int at) {
    return s.token(at).has(Feature.PRONTYPE_PRS)
        && at + 1 < s.size()
        && c.chunks.nounPhraseFrom(at + 1) != null;
  }

  private boolean isTimeAt(int at) {
    int noun = c.is(at, Upos.ADP) ? at + 1 : at;
    NounPhrase phrase = noun < s.size() ? c.chunks.nounPhraseFrom(noun) : null;
    return phrase != null && isTime(phrase);
  }

  private int timeEnd(int at) {
    int noun = c.is(at, Upos.ADP) ? at + 1 : at;
    NounPhrase phrase = c.chunks.nounPhraseFrom(noun);
    return phrase == null ? at + 1 : phrase.to();
  }

  private boolean isBroken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (c.isForm(i, ";") || c.isForm(i, ":") || c.isFinal(i)) {
        return true;
      }
    }
    return false;
  }

  // --- "Le pont, affirme la mairie, tiendra." "The bridge will hold, the mayor said."

  private @Nullable Draft incise(Cue cue, VerbGroup group) {
    if (!cue.row().takes(Frame.QUOTE) || !group.isFinite(s)) {
      return null;
    }
    Source source = Incise.source(c, subjects, speakers, grammar, cue, group);
    if (source == null) {
      return null;
    }
    int open = Math.min(Incise.start(cue, source, c, grammar), group.from()) - 1;
    int close = Math.max(source.to(), cue.end());
    int from = c.firstWord();
    boolean before = open > from && c.chunks.finiteBetween(from, open) != null;
    boolean after = c.isComma(close) && c.chunks.finiteBetween(close, s.size()) != null;
    if (open < from || (!before && !after) || (open > from && c.isQuoted(open - 1))) {
      return null;
    }
    List<Span> spans = new ArrayList<>();
    if (open > from) {
      spans.add(s.spanOf(from, open));
    }
    if (c.isComma(close) && close + 1 < c.lastWordEnd()) {
      spans.add(s.spanOf(close + 1, c.contentEnd(close + 1, subjects)));
    }
    return draft(cue, group, source, Extent.join(spans), "incise", 72);
  }

  // --- "La mairie précise : le pont tiendra."

  private @Nullable Draft colon(Cue cue, VerbGroup group) {
    if (!cue.row().takes(Frame.QUOTE)) {
      return null;
    }
    int colon = cue.end();
    while (colon < s.size() && !c.isForm(colon, ":") && colon < cue.end() + REACH) {
      VerbGroup between = c.chunks.verbGroupAt(colon);
      boolean mark = c.is(colon, Upos.PUNCT) && !c.isComma(colon);
      if (mark || (between != null && between.isFinite(s))) {
        return null;
      }
      colon++;
    }
    if (!c.isForm(colon, ":") || colon + 1 >= c.lastWordEnd()) {
      return null;
    }
    Source source = source(cue, group);
    int end = c.contentEnd(colon + 1, subjects);
    return source == null ? null : draft(cue, group, source, extent(colon + 1, end), "colon", 75);
  }

  // --- "dénonce un accord secret"

  private @Nullable Draft object(Cue cue, VerbGroup group) {
    if (!cue.row().takes(Frame.NP)) {
      return null;
    }
    int at = skipAdverbs(cue.end());
    NounPhrase object = c.chunks.nounPhraseFrom(at);
    if (object == null && c.is(at, Upos.ADP) && cue.row().words().size() > 1) {
      object = c.chunks.nounPhraseAt(Math.min(at + 1, s.size() - 1));
    }
    if (object == null || s.token(object.head()).is(Upos.PRON) || isTime(object)) {
      return null;
    }
    Source source = source(cue, group);
    boolean pronoun = source != null && s.token(source.head()).has(Feature.PRONTYPE_DEM);
    if (source == null || pronoun || !speakers.canSpeak(source) || group.passive()) {
      return null;
    }
    int from = Math.max(object.from(), c.is(at, Upos.ADP) ? at + 1 : at);
    int end = c.contentEnd(from, subjects);
    return draft(cue, group, source, extent(from, end), "object", 40);
  }

  // --- shared

  /** Who governs the verb: its agent in the passive, else its subject, unless that cannot speak. */
  private @Nullable Source source(Cue cue, VerbGroup group) {
    if (group.passive()) {
      Source agent = subjects.agent(group);
      return agent == null || speakers.neverSpeaks(agent) ? null : agent;
    }
    Source subject = coordinated(cue, subjects.of(group));
    boolean none =
        subject == null
            || isImpersonal(subject, group)
            || (isExpletive(subject) && cue.row().cueClass() == CueClass.PERCEIVES)
            || speakers.neverSpeaks(subject);
    return none ? null : subject;
  }

  /** "Il est utile de préciser que …": nobody says so. */
  private boolean isImpersonal(Source subject, VerbGroup group) {
    if (group.isFinite(s) || !isExpletive(subject)) {
      return false;
    }
    VerbGroup governor = null;
    for (VerbGroup other : c.chunks.verbGroups()) {
      governor = other.to() <= group.from() && other.isFinite(s) ? other : governor;
    }
    return governor != null && grammar.is("passive", s.token(governor.head()));
  }

  /** "a dit que le pont tiendrait et a ajouté que …": whoever said the one added the other. */
  private @Nullable Source coordinated(Cue cue, @Nullable Source subject) {
    if (subject == null || !subject.rule().equals("shared")) {
      return subject;
    }
    Source earlier = null;
    for (Cue other : c.cues) {
      VerbGroup verb = other.group();
      if (verb != null && other.end() <= cue.start() && verb.isFinite(s) && !verb.passive()) {
        Source its = subjects.of(verb);
        earlier = its == null || c.isComma(cue.start() - 2) ? earlier : its;
      }
    }
    return earlier == null ? subject : earlier;
  }

  private Extent extent(int from, int to) {
    return Extent.of(s.spanOf(from, Math.max(to, from + 1)));
  }

  private Draft draft(
      Cue cue,
      VerbGroup group,
      @Nullable Source source,
      Extent content,
      String rule,
      int priority) {
    Source named = source != null && isImpersonalSubject(source, group) ? null : source;
    return new Draft(
        s.index(),
        named,
        cue.row(),
        cue.extent(),
        content,
        false,
        group.negated(),
        language + "." + rule,
        priority,
        List.of());
  }

  private boolean isImpersonalSubject(Source source, VerbGroup group) {
    return group.passive() && isExpletive(source);
  }
}
