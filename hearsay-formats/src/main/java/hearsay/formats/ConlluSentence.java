package hearsay.formats;

import java.util.List;
import java.util.Optional;

/**
 * One sentence of a CoNLL-U file. Immutable.
 *
 * @param comments its comment lines, with the leading {@code #}
 * @param words its words, in order; {@code words.get(i).id() == i + 1}
 * @param tokens the ranges of words that are written as one, in order
 * @param emptyNodes words that are understood, in order
 */
public record ConlluSentence(
    List<String> comments,
    List<ConlluWord> words,
    List<ConlluToken> tokens,
    List<ConlluEmptyNode> emptyNodes) {

  public ConlluSentence {
    comments = List.copyOf(comments);
    words = List.copyOf(words);
    tokens = List.copyOf(tokens);
    emptyNodes = List.copyOf(emptyNodes);
  }

  /** A sentence without empty nodes. */
  public ConlluSentence(List<String> comments, List<ConlluWord> words, List<ConlluToken> tokens) {
    this(comments, words, tokens, List.of());
  }

  /** The same sentence with other words: as many, in the same order. */
  public ConlluSentence withWords(List<ConlluWord> others) {
    return new ConlluSentence(comments, others, tokens, emptyNodes);
  }

  /** The value of a comment {@code # key = value}. */
  public Optional<String> comment(String key) {
    String start = "# " + key + " =";
    return comments.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()).strip())
        .findFirst();
  }

  /** True when a comment is {@code # key}, with or without a value. */
  public boolean starts(String key) {
    return comments.stream()
        .anyMatch(line -> line.equals("# " + key) || line.startsWith("# " + key + " "));
  }
}
