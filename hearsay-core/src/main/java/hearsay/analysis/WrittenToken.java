package hearsay.analysis;

import java.util.List;

/**
 * One token of a text with all that stands up to the next: the text is the tokens one after the
 * other. Immutable.
 *
 * @param form as written, every character of it; never empty, white space only inside a number that
 *     is grouped by spaces
 * @param words its syntactic words, at least one: as written where they can be told apart in
 *     writing, else as the language's table {@code tokens} gives them ({@code de}, {@code le})
 * @param after the white space that follows; empty when the next token touches this one
 */
public record WrittenToken(String form, List<String> words, String after) {

  public WrittenToken {
    words = List.copyOf(words);
  }

  /** True when several words are written as this one. */
  public boolean isFused() {
    return words.size() > 1;
  }

  /** True when an empty line follows, however its ends are written. */
  public boolean endsParagraph() {
    int lineEnds = 0;
    for (int i = 0; i < after.length(); i++) {
      lineEnds += lineEnds(after.charAt(i), i > 0 ? after.charAt(i - 1) : ' ');
    }
    return lineEnds > 1;
  }

  private static int lineEnds(char c, char before) {
    return switch (c) {
      case '\n' -> before == '\r' ? 0 : 1;
      case '\r', '\u0085', '\u2028' -> 1;
      case '\u2029' -> 2;
      default -> 0;
    };
  }

  WrittenToken followedBy(String space) {
    return new WrittenToken(form, words, space);
  }
}
