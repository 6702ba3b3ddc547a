package hearsay.cli;

/** The command was called wrongly; the message says how, to the user, in the user's language. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
