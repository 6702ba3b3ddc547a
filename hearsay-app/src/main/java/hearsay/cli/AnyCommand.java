package hearsay.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** What every command has: the context it runs in, and {@code --help}. */
abstract class AnyCommand implements Callable<Integer> {

  private final Context context;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help")
  private boolean helpAsked;

  AnyCommand(Context context) {
    this.context = context;
  }

  final Context context() {
    return context;
  }

  /** True when the user asked for help instead of the command. */
  final boolean isHelpAsked() {
    return helpAsked;
  }

  /**
   * Does the command's work.
   *
   * @return the exit code
   * @throws UsageException if the command line asks for something that cannot be
   */
  @Override
  public abstract Integer call();
}
