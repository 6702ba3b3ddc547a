package hearsay.claims;

import hearsay.attribution.Rival;
import hearsay.language.Chunks;
import hearsay.language.Feature;
import hearsay.language.Grammar;
import hearsay.language.LanguagePack;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.language.Upos;
import hearsay.language.VerbGroup;
import hearsay.text.Extent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the mood of a statement from its grammar. Immutable; safe for all threads.
 *
 * <p>A conditional verb is looked at hardest, since most are not hearsay: hypothesis,
 * counterfactual, politeness, possibility and the future seen from the past are ruled out, in this
 * order, and each that was looked at is kept with the result.
 */
final class Moods {

  /** An exclamation of more words than this states something. */
  private static final int LONGEST_CRY = 12;

  private final Grammar grammar;
  private final String language;

  Moods(LanguagePack pack) {
    this.grammar = Grammar.of(pack);
    this.language = pack.code();
  }

  /**
   * @param chunks the sentence
   * @param from first token of the statement
   * @param to one past its last token
   * @param underPastCue true when a verb of saying in the past governs it
   */
  Stance read(Chunks chunks, int from, int to, boolean underPastCue) {
    Sentence s = chunks.sentence();
    VerbGroup verb = mainVerb(chunks, from, to);
    if (isQuestion(s, from, to)) {
      return stance(Mood.QUESTION, s, s.size() - 1, s.size(), "question", List.of());
    }
    int hearsay = find(s, from, to, "hearsay-adverb");
    if (hearsay >= 0) {
      return stance(Mood.HEARSAY, s, hearsay, hearsay + 1, "adverb", List.of());
    }
    if (verb == null) {
      return new Stance(Mood.INDICATIVE, null, rule("indicative"), List.of());
    }
    Token finite = s.token(verb.finite());
    if (finite.has(Feature.MOOD_CND) || grammar.is("conditional-auxiliary", finite)) {
      return conditional(s, from, to, verb, underPastCue);
    }
    return other(s, from, to, verb);
  }

  /** True when "ne … pas", "not" or the like negates the verb of the statement's main clause. */
  boolean isNegated(Chunks chunks, int from, int to) {
    VerbGroup verb = mainVerb(chunks, from, to);
    return verb != null && verb.negated();
  }

  private Stance conditional(Sentence s, int from, int to, VerbGroup verb, boolean underPastCue) {
    List<Rival> rejected = new ArrayList<>();
    Token finite = s.token(verb.finite());
    boolean compound = isCompound(s, verb);
    int condition = find(s, 0, s.size(), "if");
    int without = find(s, from, to, "without");
    if (condition >= 0 || (compound && without >= 0)) {
      int marker = condition >= 0 ? condition : without;
      return stance(Mood.HYPOTHESIS, s, marker, marker + 1, "conditional.hypothesis", rejected);
    }
    rejected.add(rival("conditional.hypothesis", "mood.no-condition"));
    boolean modal = grammar.is("possible-modal", finite) || isModal(s, verb);
    if (modal && compound) {
      return verb(Mood.HYPOTHESIS, s, verb, "conditional.counterfactual", rejected);
    }
    if (modal) {
      return verb(Mood.FUTURE, s, verb, "conditional.possibility", rejected);
    }
    rejected.add(rival("conditional.possibility", "mood.no-modal"));
    boolean polite = grammar.is("polite", s.token(verb.head()));
    if (finite.has(Feature.PERSON_1) || polite || (!compound && grammar.is("polite", finite))) {
      return verb(Mood.JUDGEMENT, s, verb, "conditional.polite", rejected);
    }
    rejected.add(rival("conditional.polite", "mood.third-person"));
    if (underPastCue && !compound) {
      return verb(Mood.FUTURE, s, verb, "conditional.future-in-past", rejected);
    }
    rejected.add(rival("conditional.future-in-past", compound ? "mood.compound" : "mood.no-past"));
    if (grammar.is("conditional-auxiliary", finite)) {
      return verb(Mood.HYPOTHESIS, s, verb, "conditional.hypothesis", rejected);
    }
    return verb(Mood.HEARSAY, s, verb, "conditional.hearsay", rejected);
  }

  private Stance other(Sentence s, int from, int to, VerbGroup verb) {
    Token finite = s.token(verb.finite());
    int condition = find(s, from, Math.min(to, from + 2), "if");
    boolean simple = verb.words().size() == 1 || !finite.is(Upos.AUX);
    boolean open =
        finite.has(Feature.TENSE_IMP)
            || finite.has(Feature.TENSE_PRES)
            || finite.has(Feature.TENSE_FUT);
    if (condition >= 0 && ((simple && open) || hasConditional(s, from, to))) {
      return stance(Mood.HYPOTHESIS, s, condition, condition + 1, "if", List.of());
    }
    boolean near = verb.words().size() > 1 && grammar.is("near-future", finite);
    boolean perfect = verb.words().size() > 1 && grammar.is("past-auxiliary", finite);
    if ((finite.has(Feature.TENSE_FUT) && !perfect)
        || grammar.is("prospective", finite)
        || grammar.is("future-auxiliary", finite)
        || (near && finite.has(Feature.TENSE_PRES))) {
      return verb(Mood.FUTURE, s, verb, "future", List.of());
    }
    if (verb.words().size() > 1 && grammar.is("possible-modal", finite)) {
      return verb(Mood.FUTURE, s, verb, "possibility", List.of());
    }
    if (finite.has(Feature.MOOD_IMP) && !finite.has(Feature.MOOD_IND)) {
      return verb(Mood.JUDGEMENT, s, verb, "imperative", List.of());
    }
    if (grammar.is("deontic", finite) && !finite.has(Feature.TENSE_PAST)) {
      return verb(Mood.JUDGEMENT, s, verb, "deontic", List.of());
    }
    int exclamation = s.size() - 1;
    boolean cry = to >= exclamation && s.token(exclamation).isForm("!");
    if (cry && to - from <= LONGEST_CRY && !hasFact(s, from, to)) {
      return stance(Mood.JUDGEMENT, s, exclamation, s.size(), "exclamation", List.of());
    }
    return new Stance(Mood.INDICATIVE, null, rule("indicative"), List.of());
  }

  /** "Si l'usine avait fermé, mille emplois auraient disparu." */
  private boolean hasConditional(Sentence s, int from, int to) {
    return s.tokens().subList(from, Math.min(to, s.size())).stream()
        .anyMatch(t -> t.has(Feature.MOOD_CND) || grammar.is("conditional-auxiliary", t));
  }

  /** The first finite verb of the statement that no relative or subordinating word governs. */
  private static @Nullable VerbGroup mainVerb(Chunks chunks, int from, int to) {
    VerbGroup first = null;
    for (VerbGroup group : chunks.verbGroups()) {
      if (group.from() < from || group.from() >= to || !group.isFinite(chunks.sentence())) {
        continue;
      }
      first = first == null ? group : first;
      if (!isSubordinate(chunks.sentence(), from, group.from())) {
        return group;
      }
    }
    return first;
  }

  private static boolean isSubordinate(Sentence s, int from, int verb) {
    for (int i = verb - 1; i >= from; i--) {
      Token token = s.token(i);
      if (token.is(Upos.SCONJ) || token.has(Feature.PRONTYPE_REL)) {
        boolean heads = i == from || (i == from + 1 && s.token(from).is(Upos.ADP));
        return !heads;
      }
      if (token.is(Upos.PUNCT) || token.upos().isVerbal()) {
        return false;
      }
    }
    return false;
  }

  private static boolean isQuestion(Sentence s, int from, int to) {
    for (int i = Math.max(from, to - 1); i < Math.min(s.size(), to + 3); i++) {
      if (s.token(i).isForm("?")) {
        return true;
      }
      if (i >= to && !s.token(i).is(Upos.PUNCT)) {
        return false;
      }
    }
    return false;
  }

  /** "aurait versé", "serait parti", "would have paid": the conditional of the past. */
  private static boolean isCompound(Sentence s, VerbGroup verb) {
    return s.token(verb.finite()).is(Upos.AUX)
        && verb.words().size() > 1
        && (s.token(verb.words().get(1)).has(Feature.VERBFORM_PART)
            || s.token(verb.words().get(1)).is(Upos.AUX))
        && !verb.passive();
  }

  private boolean isModal(Sentence s, VerbGroup verb) {
    return verb.words().stream().anyMatch(w -> grammar.is("possible-modal", s.token(w)));
  }

  private static boolean hasFact(Sentence s, int from, int to) {
    return s.tokens().subList(from, Math.min(to, s.size())).stream()
        .anyMatch(t -> t.is(Upos.NUM) || t.is(Upos.PROPN));
  }

  private int find(Sentence s, int from, int to, String role) {
    for (int i = from; i < Math.min(to, s.size()); i++) {
      Token token = s.token(i);
      if (grammar.is(role, token.lemma()) && !token.upos().isVerbal() && !token.is(Upos.NOUN)) {
        return i;
      }
    }
    return -1;
  }

  private Stance verb(Mood mood, Sentence s, VerbGroup verb, String rule, List<Rival> rejected) {
    return stance(mood, s, verb.finite(), verb.head() + 1, rule, rejected);
  }

  private Stance stance(
      Mood mood, Sentence s, int from, int to, String rule, List<Rival> rejected) {
    int end = Math.max(from + 1, to);
    return new Stance(mood, Extent.of(s.spanOf(from, end)), rule(rule), rejected);
  }

  private Rival rival(String rule, String reason) {
    return new Rival(rule(rule), null, reason);
  }

  private String rule(String name) {
    return language + ".mood." + name;
  }
}
