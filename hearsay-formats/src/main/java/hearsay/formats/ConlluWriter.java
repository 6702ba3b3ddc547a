package hearsay.formats;

import java.io.IOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Writes CoNLL-U: lines end with a line feed, an empty line after each sentence. Confined to one
 * thread; does not close what it writes to.
 *
 * @see <a href="https://universaldependencies.org/format.html">CoNLL-U format</a>
 */
public final class ConlluWriter {

  private static final String EMPTY = "_";

  private final Appendable out;

  public ConlluWriter(Appendable out) {
    this.out = out;
  }

  public void write(ConlluSentence sentence) throws IOException {
    for (String comment : sentence.comments()) {
      out.append(comment).append('\n');
    }
    Iterator<ConlluToken> tokens = sentence.tokens().iterator();
    Iterator<ConlluEmptyNode> nodes = sentence.emptyNodes().iterator();
    ConlluToken token = next(tokens);
    ConlluEmptyNode node = next(nodes);
    for (int id = 0; id <= sentence.words().size(); id++) {
      if (token != null && token.first() == id) {
        write(token);
        token = next(tokens);
      }
      if (id > 0) {
        write(sentence.words().get(id - 1));
      }
      while (node != null && node.after() == id) {
        line(node.columns().toArray(String[]::new));
        node = next(nodes);
      }
    }
    out.append('\n');
  }

  private static <T> @Nullable T next(Iterator<T> items) {
    return items.hasNext() ? items.next() : null;
  }

  private void write(ConlluToken token) throws IOException {
    line(
        token.first() + "-" + token.last(),
        token.form(),
        EMPTY,
        EMPTY,
        EMPTY,
        token.feats(),
        EMPTY,
        EMPTY,
        EMPTY,
        token.misc());
  }

  private void write(ConlluWord word) throws IOException {
    line(
        String.valueOf(word.id()),
        word.form(),
        word.lemma(),
        word.upos(),
        word.xpos(),
        word.feats(),
        word.head() < 0 ? EMPTY : String.valueOf(word.head()),
        word.deprel(),
        word.deps(),
        word.misc());
  }

  private void line(String... columns) throws IOException {
    out.append(String.join("\t", columns)).append('\n');
  }
}
