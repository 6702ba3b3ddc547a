package hearsay.extract;

import hearsay.input.UnreadableInputException;
import hearsay.text.Article;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;

/**
 * The articles of one input, read one after the other as they are asked for. An entry that cannot
 * be read is handed over as such, and the next ones are still read. For one thread; to be closed.
 *
 * <p>{@link #hasNext()} and {@link #next()} throw {@link java.io.UncheckedIOException} only when
 * the input itself fails in the middle, as a pulled disk does.
 */
public interface ArticleList extends Iterator<ArticleList.Entry>, Closeable {

  /** One entry of a list. */
  sealed interface Entry {

    /** Where it stands in its list, from 1; 0 when the input is no list. */
    long line();

    /** An entry that was read. */
    record Read(long line, Article article) implements Entry {}

    /** An entry that could not be read, and why. */
    record Refused(long line, UnreadableInputException why) implements Entry {}
  }

  @Override
  void close() throws IOException;
}
