package hearsay.segmentation;

import hearsay.text.Span;
import java.util.List;

/**
 * What speaks for and against a token being several words: its neighbours; to the right only where
 * a capital says that it begins a sentence. Stateless.
 */
final class FusionClues {

  private FusionClues() {}

  /**
   * @param at the token in question
   * @param classes what words can be
   * @param form hash of what would be split: the token, or the attached word at its end
   */
  static void fill(
      Clues clues, String text, List<Span> tokens, WordClasses classes, int at, int form) {
    clues.clear();
    boolean starts = look(text, tokens, at) == 2;
    int left = starts ? -1 : at - 1;
    words(clues, text, tokens, left, at, form);
    classes(clues, text, tokens, classes, left, at, form);
  }

  /** What the neighbours can be. */
  private static void classes(
      Clues clues,
      String text,
      List<Span> tokens,
      WordClasses classes,
      int left,
      int at,
      int form) {
    int p1 = wordClass(text, tokens, classes, left);
    int p2 = wordClass(text, tokens, classes, left - 1);
    int n1 = wordClass(text, tokens, classes, at + 1);
    int n2 = wordClass(text, tokens, classes, at + 2);
    int looks = look(text, tokens, left) * 8 + look(text, tokens, at + 1);
    int after = word(text, tokens, at + 1);
    clues.add(50, form, p1);
    clues.add(51, form, n1);
    clues.add(52, form, p1, n1);
    clues.add(53, form, p2, p1);
    clues.add(54, form, n1, n2);
    clues.add(55, form + 31 * looks, p1, n1);
    clues.add(56, form, p1, after);
    clues.add(57, form, word(text, tokens, left - 1), p1);
    clues.add(58, form + 31 * p2, p1, n1);
    clues.add(59, form, word(text, tokens, left), n1);
    clues.add(60, form, look(text, tokens, at), n1);
    clues.add(61, form, p1, look(text, tokens, at + 1));
  }

  private static int wordClass(String text, List<Span> tokens, WordClasses classes, int at) {
    if (at < 0 || at >= tokens.size()) {
      return -1;
    }
    return classes.of(text, tokens.get(at).start(), tokens.get(at).end());
  }

  private static void words(
      Clues clues, String text, List<Span> tokens, int left, int at, int form) {
    int before = word(text, tokens, left);
    int earlier = word(text, tokens, left - 1);
    int after = word(text, tokens, at + 1);
    int later = word(text, tokens, at + 2);
    int beforeLook = look(text, tokens, left);
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
      int ending = suffix(text, tokens, left, length);
      int next = suffix(text, tokens, at + 1, length);
      clues.add(11 + length, form, ending);
      clues.add(15 + length, form, next);
      clues.add(19 + length, form, ending, next);
      clues.add(23 + length, form, suffix(text, tokens, left - 1, length), ending);
      clues.add(27 + length, form, next, suffix(text, tokens, at + 2, length));
      clues.add(31 + length, form, suffix(text, tokens, at, length + 2));
    }
    clues.add(36, form, before, afterLook);
    clues.add(37, form, beforeLook, suffix(text, tokens, at + 1, 3));
    clues.add(38, form, beforeLook, suffix(text, tokens, left, 3));
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
