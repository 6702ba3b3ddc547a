package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hearsay.cli.Command.Result;
import hearsay.testkit.JsonTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar that users run, as a process. */
class JarIT {

  private static final String ARTICLE =
      "Le phare de Corbières est fermé, a dit la préfecture à Radio Cormoran.\n";

  private final Path folder;

  JarIT(@TempDir Path folder) throws IOException {
    this.folder = folder;
    Files.writeString(folder.resolve("phare.txt"), ARTICLE);
  }

  private Result hearsay(String... arguments) throws IOException, InterruptedException {
    return Command.jar(folder, arguments).run();
  }

  @Test
  void jarHoldsEveryLanguageOnceAndTheLicences() throws IOException, InterruptedException {
    assertThat(hearsay("--version").out()).contains("languages: en (English), fr (français)\n");
    try (JarFile jar = new JarFile(Command.JAR.toFile())) {
      assertThat(jar.stream().map(entry -> entry.getName()))
          .contains("META-INF/hearsay/language.tsv", "META-INF/LICENSE", "META-INF/NOTICE")
          .doesNotHaveDuplicates()
          .noneMatch(name -> name.endsWith(".SF") || name.equals("module-info.class"));
      assertThat(jar.getManifest().getMainAttributes().getValue("Main-Class"))
          .isEqualTo("hearsay.cli.Main");
    }
  }

  @Test
  void articleIsReadInEveryFormat() throws IOException, InterruptedException {
    Result text = hearsay("read", "--lang=fr", "phare.txt");
    assertThat(text.code()).isZero();
    assertThat(text.err()).isEmpty();
    assertThat(text.out()).contains("Who speaks").doesNotContain("\u001b");
    Result json = hearsay("read", "--lang=fr", "--format=json", "phare.txt");
    assertThat(JsonTree.parse(json.out().strip()).at("article", "text").text()).isEqualTo(ARTICLE);
    assertThat(hearsay("read", "--lang=fr", "--format=html", "phare.txt").out())
        .startsWith("<!doctype html>")
        .contains("phare de Corbières");
  }

  @Test
  void lineEndsOfTheUsersFileStay() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("dos.txt"), "Un phare.\r\n\r\nFermé.\r\n");
    Result json = hearsay("read", "--lang=fr", "--format=json", "dos.txt");
    assertThat(JsonTree.parse(json.out().strip()).at("article", "text").text())
        .isEqualTo("Un phare.\r\n\r\nFermé.\r\n");
  }

  @Test
  void standardInputIsRead() throws IOException, InterruptedException {
    Result result =
        Command.jar(folder, "read", "--lang=fr", "--format=json", "-").in(ARTICLE).run();
    assertThat(JsonTree.parse(result.out().strip()).at("article", "text").text())
        .isEqualTo(ARTICLE);
  }

  @Test
  void textIsParsedAndTokensAreParsedAgain() throws IOException, InterruptedException {
    Result parsed = hearsay("parse", "phare.txt", "-o", "phare.conllu");
    assertThat(parsed).isEqualTo(new Result(0, "", ""));
    String conllu = Files.readString(folder.resolve("phare.conllu"));
    assertThat(conllu)
        .startsWith("# newdoc id = phare.txt\n# newpar\n# sent_id = 1\n# text = Le phare de")
        .endsWith("\tSpacesAfter=\\n\n\n");
    assertThat(hearsay("parse", "--tokens", "--lang=fr", "phare.conllu"))
        .isEqualTo(new Result(0, conllu, ""));
    Result bad = Command.jar(folder, "parse", "--tokens", "-").in("1\tLe\n").run();
    assertThat(bad.code()).isEqualTo(1);
    assertThat(bad.err()).contains("-:1: not CoNLL-U");
  }

  @Test
  void listsAndFoldersAreRead() throws IOException, InterruptedException {
    Files.createDirectory(folder.resolve("in"));
    String list =
        """
        {"id":"n1","text":"Un phare.","language":"fr"}
        {"id":"n2","file":"../phare.txt","language":"fr"}
        """;
    Files.writeString(folder.resolve("in/list.jsonl"), list);
    Files.writeString(folder.resolve("in/a.txt"), "Un autre phare.");
    Result result = hearsay("read", "in", "--lang=fr", "-o", "out.jsonl");
    assertThat(result).isEqualTo(new Result(0, "", ""));
    List<String> lines = Files.readAllLines(folder.resolve("out.jsonl"));
    assertThat(lines).hasSize(3);
    assertThat(JsonTree.parse(lines.get(1)).at("article", "given").text()).isEqualTo("n1");
    assertThat(JsonTree.parse(lines.get(2)).at("article", "text").text()).isEqualTo(ARTICLE);
  }

  @Test
  void whatCannotBeReadIsToldAndTheRestIsRead() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("empty.txt"), "");
    Files.writeString(folder.resolve("a.pdf"), "%PDF-1.4\n");
    Files.createDirectory(folder.resolve("nothing"));
    Result result =
        hearsay("read", "--lang=fr", "empty.txt", "phrae.txt", "a.pdf", "nothing", "phare.txt");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err().lines()).hasSize(4);
    assertThat(result.err())
        .contains("empty.txt: empty", "did you mean phare.txt?", "pdftotext a.pdf - | hearsay")
        .contains("nothing: no article in this folder");
    assertThat(result.out()).contains("Who speaks");
  }

  @Test
  void unreadableFileIsTold() throws IOException, InterruptedException {
    Path locked = Files.writeString(folder.resolve("locked.txt"), ARTICLE);
    assumeTrue(locked.toFile().setReadable(false) && !Files.isReadable(locked), "not for root");
    Result result = hearsay("read", "--lang=fr", "locked.txt");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("locked.txt: you are not allowed to read it");
  }

  @Test
  void fileThatFailsWhileItIsReadIsTold() throws IOException, InterruptedException {
    Path failing = Path.of("/proc/self/mem");
    assumeTrue(Files.exists(failing), "Linux only");
    Result result = hearsay("read", "--lang=fr", "/proc/self/mem", "phare.txt");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("/proc/self/mem: cannot be read");
    assertThat(result.out()).contains("Who speaks");
  }

  @Test
  void wrongUsageIsTwo() throws IOException, InterruptedException {
    assertThat(hearsay().code()).isEqualTo(2);
    assertThat(hearsay("read").code()).isEqualTo(2);
    assertThat(hearsay("read", "--lang=de", "phare.txt").err()).contains("fr (français)");
    Result date = hearsay("read", "--lang=fr", "--date=demain", "phare.txt");
    assertThat(date.code()).isEqualTo(2);
    assertThat(date.err()).contains("2025-03-25");
  }

  @Test
  void problemsAreThreeUnderStrict() throws IOException, InterruptedException {
    byte[] damaged = ARTICLE.repeat(20).getBytes(StandardCharsets.UTF_8);
    damaged[damaged.length / 2] = (byte) 0xFF;
    Files.write(folder.resolve("damaged.txt"), damaged);
    assertThat(hearsay("read", "--lang=fr", "damaged.txt").code()).isZero();
    assertThat(hearsay("read", "--lang=fr", "--strict", "damaged.txt").code()).isEqualTo(3);
  }

  @Test
  void frenchLocaleSpeaksFrench() throws IOException, InterruptedException {
    Result help = Command.jar(folder, "--help").with("LC_ALL", "fr_FR.UTF-8").run();
    assertThat(help.out()).contains("Codes de sortie");
    Result missing = Command.jar(folder, "read", "non").with("LC_ALL", "fr_FR.UTF-8").run();
    assertThat(missing.err()).contains("ce fichier n’existe pas");
    Result english =
        Command.jar(folder, "--help").without("LC_ALL").with("LANG", "en_US.UTF-8").run();
    assertThat(english.out()).contains("Exit codes");
  }

  @Test
  void explainWithoutClaimsSaysSo() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("hello.txt"), "Bonjour.\n");
    Result result = hearsay("explain", "--lang=fr", "hello.txt", "c1");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("no claim was found");
  }

  @Test
  void pipeThatClosesEndsTheRunQuietly() throws IOException, InterruptedException {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      list.append("{\"text\":\"").append("Un phare. ".repeat(50)).append("\"}\n");
    }
    Files.writeString(folder.resolve("many.jsonl"), list);
    String line = "'%s' -jar '%s' read --lang=fr --format=json many.jsonl | head -n 1; echo done";
    Result result = Command.of(folder, "sh", "-c", line.formatted(Command.JAVA, Command.JAR)).run();
    assertThat(result.out().lines()).hasSize(2).last().isEqualTo("done");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void completionScriptIsGoodBash() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("complete.sh"), hearsay("completion", "bash").out());
    Result result = Command.of(folder, "bash", "-n", "complete.sh").run();
    assertThat(result).isEqualTo(new Result(0, "", ""));
  }

  @Test
  void fiftyMegabytesOfTextAreCutAtTheLimit() throws IOException, InterruptedException {
    Path large = folder.resolve("large.txt");
    Files.writeString(large, (ARTICLE + "\n").repeat(50_000_000 / ARTICLE.length()));
    Result result = hearsay("read", "--lang=fr", "--format=json", "-o", "large.json", "large.txt");
    assertThat(result).isEqualTo(new Result(0, "", ""));
    JsonTree ledger = JsonTree.parse(Files.readString(folder.resolve("large.json")).strip());
    assertThat(ledger.at("problems").items())
        .anySatisfy(p -> assertThat(p.at("kind").text()).isEqualTo("input.truncated"));
  }
}
