package hearsay.cli;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes one reading, or article, in one format.
 *
 * @param <T> what is written
 */
interface Form<T> {

  /**
   * @param first true for the first of its place
   */
  void write(T made, Origin from, boolean first, OutputStream out) throws IOException;
}
