package hearsay.extract;

import hearsay.input.Place;
import hearsay.input.UnreadableInputException;
import hearsay.text.Article;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;

/**
 * The articles of one input, read one after the other as they are asked for, in their order and in
 * constant memory. An entry that cannot be read is handed over as such, and the next ones are still
 * read. For one thread; to be closed.
 *
 * <p>{@link #hasNext()} throws {@link java.io.UncheckedIOException} only when the input itself
 * fails in the middle, as a pulled disk does.
 */
public interface ArticleList extends Iterator<ArticleList.Entry>, Closeable {

  /** One entry of a list. */
  sealed interface Entry {

    /** Where it stands in its list; {@link Place#WHOLE} when the input is no list. */
    Place place();

    /** An entry that was read. */
    record Read(Place place, Article article) implements Entry {}

    /** An entry that could not be read, and why. */
    record Refused(Place place, UnreadableInputException why) implements Entry {}

    /**
     * An entry that found a fault of ours, or too little memory; it must not take the others with
     * it.
     */
    record Failed(Place place, Throwable fault) implements Entry {}
  }

  @Override
  void close() throws IOException;
}
