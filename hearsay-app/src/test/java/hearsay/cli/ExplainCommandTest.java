package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.cli.Trial.Result;
import hearsay.testkit.Examples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

  private final Path folder;

  private final String article;
  private final String list;

  ExplainCommandTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    article = Files.writeString(folder.resolve("depot.txt"), "Le dépôt a brûlé.").toString();
    String lines = "{\"id\":\"n1\",\"text\":\"Un.\"}\n\n{\"id\":\"n2\",\"text\":\"Deux.\"}\n";
    list = Files.writeString(folder.resolve("list.jsonl"), lines).toString();
  }

  private static Trial depot() {
    return new Trial().reading(Examples.depot());
  }

  @Test
  void claimIsExplainedStepByStep() {
    Result result = depot().run("explain", article, "c5");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("Who says it", "rule fr.cue.selon", "Why rank 1");
    assertThat(depot().run("explain", article, "5")).isEqualTo(result);
  }

  @Test
  void explanationIsFrenchWhereTheLocaleIs() {
    assertThat(depot().with("LC_ALL", "fr_FR.UTF-8").run("explain", article, "c5").out())
        .contains("Qui le dit", "règle fr.cue.selon");
  }

  @Test
  void claimThatIsNotThereIsWrongUsage() {
    Result result = depot().run("explain", article, "c99");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("no claim c99; it has c1 to c17");
    assertThat(depot().run("explain", article, "claim").err()).contains("c1, c2");
    Trial silent = new Trial().reading(Examples.silence());
    assertThat(silent.run("explain", article, "c1").err()).contains("no claim was found");
  }

  @Test
  void articleOfAListIsChosenByLineOrId() {
    assertThat(depot().run("explain", list, "c5").err())
        .contains("holds 2 articles; choose one with --article: 1, 3");
    assertThat(depot().run("explain", "--article", "3", list, "c5").code()).isZero();
    assertThat(depot().run("explain", "--article", "n1", list, "c5").code()).isZero();
    assertThat(depot().run("explain", "--article", "n9", list, "c5").err()).contains("n9");
  }

  @Test
  void unreadableFileIsAFailure() {
    Result result = depot().run("explain", folder.resolve("no.txt").toString(), "c1");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("no such file");
    assertThat(depot().run("explain", folder.toString(), "c1").code()).isEqualTo(2);
  }

  @Test
  void missingArgumentsAreNamed() {
    assertThat(depot().run("explain", article).err()).contains("CLAIM is missing");
    assertThat(depot().run("explain").err()).contains("FILE is missing");
  }
}
