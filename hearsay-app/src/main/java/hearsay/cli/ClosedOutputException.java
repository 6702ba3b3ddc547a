package hearsay.cli;

import java.io.IOException;

/** Whoever read our output has had enough, as {@code head} does: no error, nothing more to do. */
final class ClosedOutputException extends IOException {

  private static final long serialVersionUID = 1L;

  ClosedOutputException(IOException cause) {
    super(cause);
  }
}
