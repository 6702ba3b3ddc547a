package hearsay.input;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What an input of many parts holds, found one after the other as it is asked for. What cannot be
 * read is handed over as such, and the next ones are still found. For one thread; to be closed.
 *
 * @param <T> what is found
 */
public interface Series<T> extends Closeable {

  /**
   * The next one; {@code null} at the end.
   *
   * @throws IOException only when the input itself fails in the middle, as a pulled disk does
   */
  @Nullable Found<T> next() throws IOException;

  /**
   * One part of an input.
   *
   * @param <T> what was looked for
   */
  sealed interface Found<T> {

    /** Where it stands. */
    Place place();

    /** A part that was read. */
    record Thing<T>(Place place, T thing) implements Found<T> {}

    /** A part that could not be read, and why. */
    record Refused<T>(Place place, UnreadableInputException why) implements Found<T> {}
  }
}
