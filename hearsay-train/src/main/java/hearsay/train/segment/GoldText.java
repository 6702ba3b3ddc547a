package hearsay.train.segment;

import hearsay.formats.ConlluSentence;
import hearsay.formats.ConlluToken;
import hearsay.formats.ConlluWord;
import hearsay.text.AlignedText;
import hearsay.text.Normalizer;
import hearsay.text.Span;
import hearsay.train.Treebank;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The text of a treebank, normalised, with its tokens, words and sentences as offsets of it.
 * Immutable.
 *
 * @param text what a segmenter would read
 * @param tokens the surface tokens, in order
 * @param words how many words each token stands for
 * @param sentences for each sentence the index one past its last token
 */
record GoldText(String text, List<Span> tokens, List<Integer> words, List<Integer> sentences) {

  GoldText {
    tokens = List.copyOf(tokens);
    words = List.copyOf(words);
    sentences = List.copyOf(sentences);
  }

  /**
   * @throws IOException if a token is not found in its sentence's text
   */
  static GoldText of(Treebank treebank) throws IOException {
    String raw = treebank.rawText();
    AlignedText aligned = Normalizer.normalize(raw);
    Walk walk = new Walk(raw, aligned);
    List<Integer> sentences = new ArrayList<>();
    for (ConlluSentence sentence : treebank.sentences()) {
      walk.read(sentence);
      sentences.add(walk.tokens.size());
    }
    return new GoldText(aligned.normalized(), walk.tokens, walk.words, sentences);
  }

  /** Finds the tokens in the text, one after the other. */
  private static final class Walk {
    private final String raw;
    private final AlignedText aligned;
    private final List<Span> tokens = new ArrayList<>();
    private final List<Integer> words = new ArrayList<>();
    private int at;

    Walk(String raw, AlignedText aligned) {
      this.raw = raw;
      this.aligned = aligned;
    }

    void read(ConlluSentence sentence) throws IOException {
      Iterator<ConlluToken> ranges = sentence.tokens().iterator();
      ConlluToken range = ranges.hasNext() ? ranges.next() : null;
      int covered = 0;
      for (ConlluWord word : sentence.words()) {
        if (range != null && range.first() == word.id()) {
          add(range.form(), range.last() - range.first() + 1);
          covered = range.last();
          range = ranges.hasNext() ? ranges.next() : null;
        } else if (word.id() > covered) {
          add(word.form(), 1);
        }
      }
    }

    private void add(String form, int wordCount) throws IOException {
      int from = skipSpace(at);
      int to = from;
      for (int i = 0; i < form.length(); i++) {
        if (isSpace(form.charAt(i))) {
          continue;
        }
        to = skipSpace(to);
        if (to >= raw.length() || raw.charAt(to) != form.charAt(i)) {
          throw new IOException("the text has no " + form + " at " + raw.substring(from));
        }
        to++;
      }
      at = to;
      Span span = aligned.toNormalized(new Span(from, to));
      if (!span.isEmpty()) {
        tokens.add(span);
        words.add(wordCount);
      }
    }

    private int skipSpace(int from) {
      int to = from;
      while (to < raw.length() && isSpace(raw.charAt(to))) {
        to++;
      }
      return to;
    }

    private static boolean isSpace(char c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
  }
}
