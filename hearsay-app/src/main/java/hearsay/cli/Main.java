package hearsay.cli;

/** The process: arguments in, exit code out. */
public final class Main {

  private Main() {}

  /**
   * Runs {@code hearsay} and ends the process with its exit code.
   *
   * @param arguments as the shell gave them
   */
  public static void main(String[] arguments) {
    System.exit(new Tool(Surroundings.ofProcess()).run(arguments));
  }
}
