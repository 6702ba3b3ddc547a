package hearsay.benchmarks.engine;

import hearsay.formats.ConlluSentence;
import hearsay.formats.ConlluToken;
import hearsay.formats.ConlluWord;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes CoNLL-U of what an engine found in a text, token by token. Confined to one thread.
 *
 * <p>Characters that an engine dropped are given to the token that follows: whoever aligns answers
 * by their characters needs them all.
 */
public final class TreeBuilder {

  /**
   * What an engine says of a word; {@code _} for what it does not say.
   *
   * @param head id of the governing word in its sentence, from 1; 0 for the root
   */
  public record Word(String form, String lemma, String upos, String feats, int head, String rel) {

    /** The same as a line, under a form as it is written. */
    public ConlluWord toConllu(int id, String written) {
      return new ConlluWord(id, written, lemma, upos, "_", feats, head, rel, "_", "_");
    }
  }

  private final String text;
  private final List<ConlluSentence> sentences = new ArrayList<>();
  private List<ConlluWord> words = new ArrayList<>();
  private List<ConlluToken> tokens = new ArrayList<>();
  private int covered;

  public TreeBuilder(String text) {
    this.text = text;
  }

  /**
   * Adds the next token of the sentence that is open.
   *
   * @param end where it ends in the text
   * @param parts its words, in order; one has the form that is written
   */
  public void token(int end, List<Word> parts) {
    String form = written(end);
    if (parts.size() > 1) {
      int first = words.size() + 1;
      tokens.add(new ConlluToken(first, first + parts.size() - 1, form, "_"));
      parts.forEach(part -> add(part, part.form()));
    } else {
      add(parts.get(0), form);
    }
  }

  /** What stands before {@code end}, without the space before it and with line ends as spaces. */
  private String written(int end) {
    while (covered < end && isSpace(text.charAt(covered))) {
      covered++;
    }
    String form = text.substring(covered, Math.max(covered, end)).replaceAll("\\s+", " ");
    covered = Math.max(covered, end);
    return form;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void add(Word word, String form) {
    words.add(word.toConllu(words.size() + 1, form));
  }

  /** Closes the sentence that is open, if anything is in it. */
  public void endSentence() {
    if (!words.isEmpty()) {
      sentences.add(new ConlluSentence(List.of(), words, tokens));
      words = new ArrayList<>();
      tokens = new ArrayList<>();
    }
  }

  /** All sentences that were closed. */
  public List<ConlluSentence> sentences() {
    return List.copyOf(sentences);
  }
}
