package hearsay.attribution;

import hearsay.language.Chunks;
import hearsay.language.Feature;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.language.Upos;
import hearsay.language.VerbGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cues of a sentence: rows of the cue table whose words stand in it. Whether a cue really
 * introduces something is decided later, by its frame. Immutable; safe for all threads.
 */
final class CueMatcher {

  private final CueLexicon lexicon;

  CueMatcher(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The cues of a sentence, in order; at most one a verb group. */
  List<Cue> match(Chunks chunks) {
    Sentence s = chunks.sentence();
    List<Cue> cues = new ArrayList<>();
    for (VerbGroup group : chunks.verbGroups()) {
      Cue cue = verb(s, group);
      if (cue != null) {
        cues.add(cue);
      }
    }
    for (Token token : s.tokens()) {
      Cue cue = other(s, token);
      if (cue != null) {
        cues.add(cue);
      }
    }
    cues.sort(Comparator.comparingInt(Cue::first));
    return cues;
  }

  private @Nullable Cue verb(Sentence s, VerbGroup group) {
    boolean reflexive = isReflexive(s, group);
    List<Integer> words = group.words();
    for (int k = 0; k < words.size(); k++) {
      String lemma = s.token(words.get(k)).lemma().toLowerCase(Locale.ROOT);
      for (CueRow row : lexicon.startingWith("verb", lemma)) {
        List<Integer> tokens = verbTokens(s, group, words.get(k), row);
        boolean last = tokens.isEmpty() ? false : tokens.get(tokens.size() - 1) >= group.head();
        if (last && row.reflexive() == reflexive) {
          return new Cue(row, s, tokens, group);
        }
      }
    }
    return null;
  }

  /**
   * The group's words up to {@code first}, and the rest of the row after it; none if it is not
   * there.
   */
  private static List<Integer> verbTokens(Sentence s, VerbGroup group, int first, CueRow row) {
    List<Integer> tokens = new ArrayList<>();
    for (int word : group.words()) {
      if (word <= first) {
        tokens.add(word);
      }
    }
    int at = first;
    for (int w = 1; w < row.words().size(); w++) {
      at = next(s, at + 1, row.words().get(w));
      if (at < 0) {
        return List.of();
      }
      tokens.add(at);
    }
    return tokens;
  }

  /** Where {@code word} stands at {@code from} or after adverbs there; -1 if it does not. */
  private static int next(Sentence s, int from, String word) {
    for (int i = from; i < s.size(); i++) {
      if (isWord(s.token(i), word)) {
        return i;
      }
      if (!s.token(i).is(Upos.ADV) && !s.token(i).form().startsWith("-")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isWord(Token token, String word) {
    return token.lemma().equalsIgnoreCase(word) || token.isForm(word);
  }

  private static boolean isReflexive(Sentence s, VerbGroup group) {
    for (int i = group.from(); i < group.head(); i++) {
      if (s.token(i).has(Feature.REFLEX_YES)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Cue other(Sentence s, Token token) {
    if (token.is(Upos.NOUN)) {
      return sequence(s, token.index(), "noun", token.lemma());
    }
    Cue prep = sequence(s, token.index(), "prep", token.form());
    return prep != null ? prep : sequence(s, token.index(), "adv", token.form());
  }

  private @Nullable Cue sequence(Sentence s, int from, String pos, String first) {
    for (CueRow row : lexicon.startingWith(pos, first.toLowerCase(Locale.ROOT))) {
      List<Integer> tokens = new ArrayList<>();
      int at = from;
      for (String word : row.words()) {
        if (at < s.size() && isWord(s.token(at), word)) {
          tokens.add(at++);
        }
      }
      if (tokens.size() == row.words().size()) {
        return new Cue(row, s, tokens, null);
      }
    }
    return null;
  }
}
