package hearsay.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay} without a command. */
@Command(
    name = "hearsay",
    sortOptions = false,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
final class HearsayCommand extends AnyCommand {

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "option.version")
  @SuppressWarnings("UnusedVariable") // picocli reads the annotation and prints the version
  private boolean version;

  HearsayCommand(Context context) {
    super(context);
  }

  @Override
  public Integer call() {
    throw new UsageException(context().text("usage.no-command"));
  }
}
