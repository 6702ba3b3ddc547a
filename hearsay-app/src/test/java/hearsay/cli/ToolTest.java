package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.cli.Trial.Result;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToolTest {

  private static final List<String> COMMANDS =
      List.of("read", "extract", "explain", "parse", "completion");

  @Test
  void helpNamesCommandsAndExitCodes() {
    Result result = new Trial().run("--help");
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .contains("Usage: hearsay", "Examples:", "Exit codes:")
        .contains(COMMANDS);
  }

  @Test
  void everyCommandHasHelpInBothLanguagesThatFitsEightyColumns() {
    for (String command : COMMANDS) {
      String english = new Trial().run(command, "--help").out();
      String french = new Trial().with("LC_ALL", "fr_FR.UTF-8").run(command, "--help").out();
      assertThat(english).contains("Usage: hearsay " + command, "Examples:", "Options:");
      assertThat(french).contains("Exemples", "Codes de sortie").doesNotContain("Options:");
      assertThat((english + french).lines()).allMatch(line -> line.length() <= 80);
    }
  }

  @Test
  void everyOptionIsDescribed() {
    for (String command : COMMANDS) {
      String help = new Trial().run(command, "--help").out();
      assertThat(help.lines().filter(line -> line.matches("\\s+(-\\w, |    )?--\\S+\\s*")))
          .isEmpty();
    }
  }

  @Test
  void helpNamesEveryKeyOfTheFileOfDefaults() {
    assertThat(new Trial().run("read", "--help").out()).contains(Settings.KEYS);
  }

  @Test
  void versionTellsWhatRuns() {
    Result result = new Trial().run("--version");
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .matches("(?s)hearsay [0-9]+\\.[0-9]+.*")
        .contains("Java " + Runtime.version(), "en (English), fr (français)");
  }

  @Test
  void wrongUsageSaysWhatAndWhereToReadOn() {
    Result option = new Trial().run("read", "--outlte", "x", "y.txt");
    assertThat(option.code()).isEqualTo(2);
    assertThat(option.out()).isEmpty();
    assertThat(option.err())
        .isEqualTo(
            """
            hearsay: unknown option --outlte; did you mean --outlet?
            Try "hearsay read --help".
            """);
    assertThat(new Trial().run("raed").err()).contains("unknown command raed; did you mean read?");
    assertThat(new Trial().run("frobnicate").err()).contains("unknown command frobnicate\n");
    assertThat(new Trial().run("completion", "bash", "zsh").err())
        .contains("one argument too many");
    assertThat(new Trial().run("read", "x.txt", "--outlet").err())
        .contains("--outlet needs a value");
    assertThat(new Trial().run().err()).contains("a command is missing");
  }

  @Test
  void completionKnowsCommandsAndOptions() {
    for (String shell : List.of("bash", "zsh")) {
      Result result = new Trial().run("completion", shell);
      assertThat(result.code()).isZero();
      assertThat(result.out())
          .contains("explain", "--outlet", "--tokens", "complete -F _complete_hearsay");
    }
    assertThat(new Trial().run("completion", "fish").err()).contains("bash, zsh");
  }

  @Test
  void messageCannotCommandTheTerminal() {
    assertThat(new Trial().run("read", "a\u001b[2Jb.txt").err())
        .contains("a\uFFFD[2Jb.txt")
        .doesNotContain("\u001b");
  }

  @Test
  void rehearsalRunsEveryCommand() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Rehearsal.rehearse(out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("Le phare de Corbières", "Old Weir bridge", "\"ledger\":\"1\"")
        .contains("<!doctype html>", "Usage: hearsay", "# newdoc id = -");
  }
}
