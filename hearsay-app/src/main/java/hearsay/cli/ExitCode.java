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

  /**
   * How a run over many inputs ends.
   *
   * @param problems that the user wants to hear of by the code
   */
  static ExitCode of(Complaints complaints, int problems) {
    return complaints.count() > 0 ? FAILED : problems > 0 ? PROBLEMS_FOUND : DONE;
  }

  int code() {
    return code;
  }
}
