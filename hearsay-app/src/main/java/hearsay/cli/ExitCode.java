package hearsay.cli;

/** What the process ends with. */
enum ExitCode {
  DONE(0),
  /** Some input could not be read, or the output not be written; the rest was done. */
  FAILED(1),
  WRONG_USAGE(2),
  /** Everything was read, and {@code --strict} found something wrong in it. */
  PROBLEMS_FOUND(3);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
