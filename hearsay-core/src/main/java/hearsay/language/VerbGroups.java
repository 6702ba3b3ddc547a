package hearsay.language;

import java.util.ArrayList;
import java.util.List;

/** Reads the verb groups of one sentence from left to right; used once. */
final class VerbGroups {

  private final Sentence s;
  private final Grammar grammar;

  VerbGroups(Sentence sentence, Grammar grammar) {
    this.s = sentence;
    this.grammar = grammar;
  }

  List<VerbGroup> all() {
    List<VerbGroup> groups = new ArrayList<>();
    int at = 0;
    int free = 0;
    while (at < s.size()) {
      if (s.token(at).upos().isVerbal() && !s.token(at).isAttribute()) {
        VerbGroup group = group(at, free);
        groups.add(group);
        free = group.to();
        at = group.to();
      } else {
        at++;
      }
    }
    return groups;
  }

  private VerbGroup group(int first, int free) {
    List<Integer> words = new ArrayList<>(List.of(first));
    int subject = -1;
    int to = first + 1;
    int at = to;
    while (at < s.size()) {
      Token token = s.token(at);
      if (token.upos().isVerbal() && joins(words.get(words.size() - 1), at)) {
        words.add(at);
        to = at + 1;
      } else if (isEncliticSubject(token) && at == to) {
        subject = token.has(Feature.REFLEX_YES) ? subject : at;
        to = at + 1;
      } else if (isNegation(token)) {
        to = at + 1;
      } else if (!isInside(token)) {
        break;
      }
      at++;
    }
    int from = leftEdge(first, free);
    return finish(from, to, words, subject);
  }

  private VerbGroup finish(int from, int to, List<Integer> words, int subject) {
    boolean negated = false;
    for (int i = from; i < to; i++) {
      negated |= isNegation(s.token(i)) && !grammar.is("half-negation", s.token(i));
    }
    int head = words.get(words.size() - 1);
    return new VerbGroup(from, to, words.get(0), head, words, subject, negated, isPassive(words));
  }

  /** Pronouns and half negations ("ne") before the first verb. */
  private int leftEdge(int first, int free) {
    int from = first;
    while (from > free && isProclitic(s.token(from - 1))) {
      from--;
    }
    return from;
  }

  private boolean isProclitic(Token token) {
    boolean object =
        token.is(Upos.PRON)
            && token.has(Feature.PRONTYPE_PRS)
            && (token.has(Feature.REFLEX_YES)
                || grammar.is("clitic", token)
                || grammar.is("clitic-relation", token.deprel()));
    return object || (token.is(Upos.ADV) && grammar.is("half-negation", token));
  }

  private boolean joins(int last, int at) {
    Token before = s.token(last);
    Token token = s.token(at);
    boolean participle = token.has(Feature.VERBFORM_PART);
    boolean gerund = token.has(Feature.VERBFORM_GER);
    boolean infinitive = token.has(Feature.VERBFORM_INF);
    if (participle && grammar.is("auxiliary", before)) {
      return true;
    }
    if (before.is(Upos.AUX)) {
      return participle || gerund || infinitive || token.feats().equals(Features.NONE);
    }
    return infinitive && grammar.is("modal", before);
  }

  private boolean isEncliticSubject(Token token) {
    boolean speaks = token.has(Feature.PRONTYPE_PRS) || token.has(Feature.PRONTYPE_IND);
    return token.is(Upos.PRON) && token.form().startsWith("-") && speaks;
  }

  private static boolean isNegation(Token token) {
    return token.has(Feature.POLARITY_NEG) && (token.is(Upos.ADV) || token.is(Upos.PART));
  }

  /** Words that may stand between an auxiliary and its verb. */
  private boolean isInside(Token token) {
    return token.is(Upos.ADV) || isProclitic(token);
  }

  private boolean isPassive(List<Integer> words) {
    if (words.size() < 2) {
      return s.token(words.get(0)).has(Feature.VERBFORM_PART)
          && s.token(words.get(0)).has(Feature.TENSE_PAST);
    }
    Token head = s.token(words.get(words.size() - 1));
    String auxiliary = s.token(words.get(words.size() - 2)).lemma();
    boolean be = grammar.is("passive", auxiliary);
    boolean reflexive = hasReflexive(words.get(0));
    boolean past = head.has(Feature.VERBFORM_PART) && !head.has(Feature.TENSE_PRES);
    return be && past && !reflexive && !grammar.is("unaccusative", head);
  }

  private boolean hasReflexive(int finite) {
    return finite > 0 && s.token(finite - 1).has(Feature.REFLEX_YES);
  }
}
