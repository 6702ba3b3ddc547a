package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.cli.Trial.Result;
import hearsay.testkit.Examples;
import hearsay.testkit.JsonTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

  private final Path folder;

  private final String article;

  SettingsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    article = Files.writeString(folder.resolve("depot.txt"), "Le dépôt a brûlé.").toString();
  }

  private Trial trial(String settings) throws IOException {
    Path file = Files.writeString(folder.resolve("my.properties"), settings);
    return new Trial().reading(Examples.depot()).with("HEARSAY_CONFIG", file.toString());
  }

  @Test
  void defaultsStandInForOptions() throws IOException {
    Trial trial = trial("# mine\noutlet = Le Fanal\nlang=fr\nformat = json\n\nstrict = true\n");
    Result result = trial.run("read", article);
    assertThat(result.code()).isEqualTo(3);
    JsonTree told = JsonTree.parse(result.out().strip()).at("article");
    assertThat(told.at("outlet").text()).isEqualTo("Le Fanal");
    assertThat(told.at("language").text()).isEqualTo("fr");
  }

  @Test
  void optionsWin() throws IOException {
    Trial trial = trial("outlet = Le Fanal\nformat = html\nwidth = 60\n");
    Result result = trial.run("read", "--format=text", "--outlet=De Scheldebode", article);
    assertThat(result.out()).contains("De Scheldebode, ").doesNotContain("<!doctype");
    assertThat(result.out().lines()).allMatch(line -> line.length() <= 61);
  }

  @Test
  void whatTheFileTellsWinsOverADefault() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("page.html"),
            "<html lang='en'><meta property='og:site_name' content='The Marlow Courier'>"
                + "<article><h1>Old Weir bridge shut</h1><p>The Old Weir bridge was shut on Monday,"
                + " said a council engineer who did not want to be named.</p></article></html>");
    Result result = trial("outlet = Le Fanal\nformat = json\n").run("read", page.toString());
    assertThat(JsonTree.parse(result.out().strip()).at("article", "outlet").text())
        .isEqualTo("The Marlow Courier");
  }

  @Test
  void suffixOfTheOutputWinsOverADefaultFormat() throws IOException {
    Path out = folder.resolve("a.json");
    assertThat(trial("format = html\n").run("read", article, "-o", out.toString()).code()).isZero();
    assertThat(Files.readString(out)).startsWith("{");
  }

  @Test
  void unknownKeyIsNamedWithFileAndLine() throws IOException {
    Result result = trial("outlet = x\n\noutlte = y\n").run("read", article);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("my.properties:3: unknown key \"outlte\"", "outlet, lang");
  }

  @Test
  void wrongValueIsNamedWithFileAndLine() throws IOException {
    assertThat(trial("format = xml\n").run("read", article).err())
        .contains("my.properties:1: format cannot be \"xml\"; allowed: text, json, html");
    assertThat(trial("strict = yes\n").run("read", article).err()).contains("true, false");
    assertThat(trial("lang = de\n").run("read", article).err()).contains("fr (français)");
    assertThat(trial("color = red\n").run("read", article).err()).contains("auto, always, never");
    assertThat(trial("width = 7x\n").run("read", article).err()).contains("60-100");
    assertThat(trial("outlet =\n").run("read", article).err()).contains("outlet = Le Fanal");
    assertThat(trial("outlet\n").run("read", article).err())
        .contains("my.properties:1", "key = value");
  }

  @Test
  void namedFileMustBeThere() {
    Result result =
        new Trial().with("HEARSAY_CONFIG", folder.resolve("no").toString()).run("read", article);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("HEARSAY_CONFIG");
  }

  @Test
  void usualFileMayBeMissingAndIsFoundInXdgConfigHomeAndHome() throws IOException {
    Trial silent = new Trial().reading(Examples.depot()).with("HOME", folder.toString());
    assertThat(silent.run("read", article).code()).isZero();
    Path home = Files.createDirectories(folder.resolve(".config/hearsay"));
    Files.writeString(home.resolve("hearsay.properties"), "strict = true\n");
    assertThat(silent.run("read", article).code()).isEqualTo(3);
    Path xdg = Files.createDirectories(folder.resolve("xdg/hearsay"));
    Files.writeString(xdg.resolve("hearsay.properties"), "strict = false\n");
    silent.with("XDG_CONFIG_HOME", folder.resolve("xdg").toString());
    assertThat(silent.run("read", article).code()).isZero();
  }

  @Test
  void fileThatIsNotUtf8IsNamed() throws IOException {
    Path file = folder.resolve("latin.properties");
    Files.write(file, new byte[] {'o', '=', (byte) 0xE9});
    Result result = new Trial().with("HEARSAY_CONFIG", file.toString()).run("read", article);
    assertThat(result.err()).contains("latin.properties", "UTF-8");
  }
}
