package hearsay.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds noun phrases and verb groups by part of speech: the syntax that attribution can rely on
 * even where a parser fails. Immutable; safe for all threads; linear in the length of the sentence.
 *
 * <p>A noun phrase is a noun group with its determiner, adjectives and the noun groups that a
 * linking preposition ties to it; other prepositions, relative clauses and appositions are left to
 * whoever asks for more.
 */
public final class Chunker {

  private final Grammar grammar;

  private Chunker(Grammar grammar) {
    this.grammar = grammar;
  }

  public static Chunker of(LanguagePack pack) {
    return new Chunker(Grammar.of(pack));
  }

  public Chunks chunk(Sentence sentence) {
    List<VerbGroup> groups = new VerbGroups(sentence, grammar).all();
    Chunks verbs = new Chunks(sentence, List.of(), groups);
    return new Chunks(sentence, nounPhrases(sentence, verbs), groups);
  }

  private List<NounPhrase> nounPhrases(Sentence sentence, Chunks verbs) {
    List<NounPhrase> phrases = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      NounPhrase phrase = phraseFrom(sentence, at, verbs);
      if (phrase == null) {
        at++;
      } else {
        phrases.add(phrase);
        at = phrase.to();
      }
    }
    return phrases;
  }

  private @Nullable NounPhrase phraseFrom(Sentence s, int from, Chunks verbs) {
    int base = baseEnd(s, from, verbs);
    if (base == from) {
      return null;
    }
    int to = base;
    while (to + 1 < s.size() && grammar.is("link", s.token(to)) && s.token(to).is(Upos.ADP)) {
      int linked = baseEnd(s, to + 1, verbs);
      if (linked == to + 1) {
        break;
      }
      to = linked;
    }
    return new NounPhrase(from, head(s, from, base), base, to);
  }

  /** One past the noun group that starts at {@code from}; {@code from} when none does. */
  private int baseEnd(Sentence s, int from, Chunks verbs) {
    if (isPronounHead(s, from, verbs)) {
      return from + 1;
    }
    int at = from;
    int end = from;
    while (at < s.size() && fits(s, from, at)) {
      if (s.token(at).upos().isNominal() || s.token(at).is(Upos.NUM)) {
        end = at + 1;
      }
      at++;
    }
    if (end == from
        && at == from + 2
        && s.token(from).is(Upos.DET)
        && s.token(from + 1).is(Upos.ADJ)) {
      return at; // "un proche", "les rebelles": an adjective used as a noun
    }
    while (end > from && end < at && s.token(end).is(Upos.ADJ)) {
      end++; // adjectives after the noun
    }
    return end;
  }

  /** True when the token can go on a noun group that began at {@code from}. */
  private boolean fits(Sentence s, int from, int at) {
    Token token = s.token(at);
    return switch (token.upos()) {
      case NOUN, PROPN, NUM, ADJ, SYM -> !token.isForm("%") || at > from;
      case DET -> at == from || isDeterminer(s.token(at - 1)) || isParticle(s, at);
      case VERB -> at > from && token.isAttribute();
      case X -> Character.isLetter(token.form().codePointAt(0));
      case PRON -> token.has(Feature.POSS_YES) && (at == from || isDeterminer(s.token(at - 1)));
      case PART -> at > from && grammar.is("possessive", token) && at + 1 < s.size();
      case ADV -> at + 1 < s.size() && at > from && s.token(at + 1).is(Upos.ADJ);
      case PUNCT -> isInnerMark(s, from, at);
      default -> false;
    };
  }

  /** A quotation mark around one word of the group, or the hyphen-like dash of a double name. */
  private static boolean isInnerMark(Sentence s, int from, int at) {
    boolean mark = "«»“”\"‘’'".contains(s.token(at).form());
    boolean opens = at + 2 < s.size() && s.token(at + 1).upos() != Upos.PUNCT;
    return mark
        && at > from
        && opens
        && s.token(at - 1).upos() != Upos.PUNCT
        && (isMark(s, at + 2) || isMark(s, at - 2) || (at + 3 < s.size() && isMark(s, at + 3)));
  }

  private static boolean isMark(Sentence s, int at) {
    return at >= 0 && at < s.size() && "«»“”\"".contains(s.token(at).form());
  }

  /** An article within a name, written with a capital: "Judicaël Le Brec". */
  private static boolean isParticle(Sentence s, int at) {
    boolean within = s.token(at - 1).is(Upos.PROPN) && at + 1 < s.size();
    return within && s.token(at).isCapitalized() && s.token(at + 1).isCapitalized();
  }

  private static boolean isDeterminer(Token token) {
    return token.is(Upos.DET) || token.is(Upos.NUM);
  }

  /** A pronoun that stands for a noun phrase; clitics of a verb group do not. */
  private static boolean isPronounHead(Sentence s, int at, Chunks verbs) {
    Token token = s.token(at);
    if (!token.is(Upos.PRON) || token.has(Feature.POSS_YES)) {
      return false;
    }
    VerbGroup group = verbs.verbGroupAt(at);
    return group == null || group.subject() == at;
  }

  private int head(Sentence s, int from, int base) {
    int head = base - 1;
    for (int i = from; i < base; i++) {
      if (s.token(i).is(Upos.NOUN) || s.token(i).is(Upos.PROPN)) {
        head = i;
        if (grammar.is("head", "first")) {
          return head;
        }
      }
    }
    return head;
  }
}
