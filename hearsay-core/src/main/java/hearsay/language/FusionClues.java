package hearsay.language;

import hearsay.text.Span;
import java.util.List;

/** What speaks for and against a token being several words: its neighbours. Stateless. */
final class FusionClues {

  private FusionClues() {}

  /**
   * @param at the token in question
   * @param form hash of what would be split: the token, or the attached word at its end
   */
  static void fill(Clues clues, String text, List<Span> tokens, int at, int form) {
    clues.clear();
    int before = word(text, tokens, at - 1);
    int earlier = word(text, tokens, at - 2);
    int after = word(text, tokens, at + 1);
    int later = word(text, tokens, at + 2);
    int beforeLook = look(text, tokens, at - 1);
    int afterLook = look(text, tokens, at + 1);
    clues.add(1, form);
    clues.add(2, form, before);
    clues.add(3, form, after);
    clues.add(4, form, before, after);
    clues.add(5, form, earlier, before);
    clues.add(6, form, after, later);
    clues.add(7, form, earlier);
    clues.add(8, form, later);
    clues.add(9, form, beforeLook, afterLook);
    clues.add(10, form, look(text, tokens, at));
    clues.add(11, word(text, tokens, at));
    for (int length = 1; length <= 4; length++) {
      int left = suffix(text, tokens, at - 1, length);
      int right = suffix(text, tokens, at + 1, length);
      clues.add(11 + length, form, left);
      clues.add(15 + length, form, right);
      clues.add(19 + length, form, left, right);
      clues.add(23 + length, form, suffix(text, tokens, at - 2, length), left);
      clues.add(27 + length, form, right, suffix(text, tokens, at + 2, length));
      clues.add(31 + length, form, suffix(text, tokens, at, length + 2));
    }
    clues.add(36, form, before, afterLook);
    clues.add(37, form, beforeLook, suffix(text, tokens, at + 1, 3));
    clues.add(38, form, beforeLook, suffix(text, tokens, at - 1, 3));
  }

  private static int word(String text, List<Span> tokens, int at) {
    if (at < 0 || at >= tokens.size()) {
      return at < 0 ? -1 : -2;
    }
    Span token = tokens.get(at);
    return Shapes.wordHash(text, token.start(), token.end());
  }

  private static int suffix(String text, List<Span> tokens, int at, int length) {
    if (at < 0 || at >= tokens.size()) {
      return 0;
    }
    Span token = tokens.get(at);
    return Shapes.suffixHash(text, token.start(), token.end(), length);
  }

  private static int look(String text, List<Span> tokens, int at) {
    if (at < 0 || at >= tokens.size()) {
      return 0;
    }
    Span token = tokens.get(at);
    return Shapes.look(text, token.start(), token.end());
  }
}
