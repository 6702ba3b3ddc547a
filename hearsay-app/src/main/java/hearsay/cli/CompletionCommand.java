package hearsay.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay completion}: a script that teaches the shell our options. */
@Command(name = "completion", sortOptions = false)
final class CompletionCommand extends AnyCommand {

  private static final List<String> SHELLS = List.of("bash", "zsh");

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "bash|zsh", descriptionKey = "completion.shell")
  private String shell = "";

  CompletionCommand(Context context) {
    super(context);
  }

  @Override
  public Integer call() {
    if (!SHELLS.contains(shell) || spec == null) {
      throw new UsageException(
          context().text("usage.choice", "completion", shell, String.join(", ", SHELLS)));
    }
    // One script serves both: under zsh it switches on the completion of bash by itself.
    String script = AutoComplete.bash("hearsay", spec.root().commandLine());
    try {
      context().out().write(script.getBytes(StandardCharsets.UTF_8));
      context().out().flush();
    } catch (IOException e) {
      throw new OutputException("", e);
    }
    return ExitCode.DONE.code();
  }
}
