package hearsay.formats;

import java.io.IOException;
import java.util.Iterator;

/**
 * Writes CoNLL-U: lines end with a line feed, an empty line after each sentence. Confined to one
 * thread; does not close what it writes to.
 *
 * @see <a href="https://universaldependencies.org/format.html">CoNLL-U format</a>
 */
public final class ConlluWriter {

  private final Appendable out;

  public ConlluWriter(Appendable out) {
    this.out = out;
  }

  public void write(ConlluSentence sentence) throws IOException {
    for (String comment : sentence.comments()) {
      out.append(comment).append('\n');
    }
    Iterator<ConlluToken> tokens = sentence.tokens().iterator();
    ConlluToken next = tokens.hasNext() ? tokens.next() : null;
    for (ConlluWord word : sentence.words()) {
      if (next != null && next.first() == word.id()) {
        write(next);
        next = tokens.hasNext() ? tokens.next() : null;
      }
      write(word);
    }
    out.append('\n');
  }

  private void write(ConlluToken token) throws IOException {
    line(
        token.first() + "-" + token.last(),
        token.form(),
        "_",
        "_",
        "_",
        "_",
        "_",
        "_",
        "_",
        token.misc());
  }

  private void write(ConlluWord word) throws IOException {
    String head = word.head() < 0 ? "_" : String.valueOf(word.head());
    line(
        String.valueOf(word.id()),
        word.form(),
        word.lemma(),
        word.upos(),
        word.xpos(),
        word.feats(),
        head,
        word.deprel(),
        word.deps(),
        word.misc());
  }

  private void line(String... columns) throws IOException {
    out.append(String.join("\t", columns)).append('\n');
  }
}
