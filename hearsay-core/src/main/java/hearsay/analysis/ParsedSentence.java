package hearsay.analysis;

import hearsay.syntax.Syntax;
import java.util.List;

/**
 * One sentence of running text with its syntax. Immutable.
 *
 * @param opensParagraph true for the first sentence of a paragraph
 * @param before the white space before the first token of the whole text; empty for all sentences
 *     but the first
 * @param tokens as written, in order; at least one
 * @param words what the words of the tokens are, in order; exactly one has the head -1
 */
public record ParsedSentence(
    boolean opensParagraph, String before, List<WrittenToken> tokens, List<Syntax.Word> words) {

  public ParsedSentence {
    tokens = List.copyOf(tokens);
    words = List.copyOf(words);
  }
}
