package hearsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What was read could not be written. */
final class OutputException extends UncheckedIOException {

  private static final long serialVersionUID = 1L;

  private final String where;

  OutputException(String where, IOException cause) {
    super(cause);
    this.where = where;
  }

  /** The file that could not be written; empty for standard output. */
  String where() {
    return where;
  }
}
