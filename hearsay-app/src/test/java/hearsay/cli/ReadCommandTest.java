package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.UnsupportedLanguageException;
import hearsay.cli.Trial.Result;
import hearsay.testkit.Examples;
import hearsay.testkit.JsonTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

  private final Path folder;

  private final Path article;

  ReadCommandTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    article = file("depot.txt", "Le dépôt a brûlé.\n");
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Trial depot() {
    return new Trial().reading(Examples.depot());
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  // ---- formats and places

  @Test
  void textIsTheUsualFormat() {
    Result result = depot().run("read", "--lang", "fr", "--title", "Le feu", article.toString());
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).startsWith("Le feu\n").contains("Worth checking first");
    assertThat(result.out().replaceAll("\\s+", " ")).contains("hearsay explain " + article + " c5");
  }

  @Test
  void jsonIsOneObjectALine() {
    Result result = depot().run("read", "--format", "json", article.toString(), article.toString());
    assertThat(result.out().lines()).hasSize(2);
    JsonTree ledger = JsonTree.parse(result.out().lines().findFirst().orElseThrow());
    assertThat(ledger.at("article", "file").text()).isEqualTo(article.toString());
    assertThat(ledger.at("claims").items()).hasSize(17);
  }

  @Test
  void htmlIsAPageWithTheCommandThatMakesItAgain() {
    Result result = depot().run("read", "--format", "html", article.toString());
    assertThat(result.out()).startsWith("<!doctype html>").contains("hearsay read --format html");
  }

  @Test
  void suffixOfTheOutputPicksTheFormat() throws IOException {
    for (String name : List.of("a.json", "a.jsonl", "a.html", "a.txt")) {
      Result result = depot().run("read", article.toString(), "-o", path(name));
      assertThat(result).isEqualTo(new Result(0, "", ""));
    }
    assertThat(Files.readString(folder.resolve("a.json"))).startsWith("{").endsWith("}\n");
    assertThat(folder.resolve("a.jsonl")).hasSameTextualContentAs(folder.resolve("a.json"));
    assertThat(Files.readString(folder.resolve("a.html"))).startsWith("<!doctype html>");
    assertThat(Files.readString(folder.resolve("a.txt"))).contains("Worth checking first");
  }

  @Test
  void formatOptionWinsOverTheSuffix() throws IOException {
    depot().run("read", article.toString(), "-o", path("a.txt"), "--format", "json");
    assertThat(Files.readString(folder.resolve("a.txt"))).startsWith("{");
  }

  @Test
  void unknownSuffixAsksForAFormat() {
    Result result = depot().run("read", article.toString(), "-o", path("a.doc"));
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("a.doc", "--format");
  }

  @Test
  void outputLeavesNoDraftBehind() throws IOException {
    depot().run("read", article.toString(), "-o", path("a.json"));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("depot.txt", "a.json");
    }
  }

  @Test
  void inputIsNeverWrittenOver() throws IOException {
    Result same = depot().run("read", article.toString(), "-o", article.toString());
    assertThat(same.code()).isEqualTo(2);
    assertThat(same.err()).contains("would write over the input");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), article);
    assertThat(depot().run("read", article.toString(), "-o", link.toString()).code()).isEqualTo(2);
    assertThat(article).hasContent("Le dépôt a brûlé.");
  }

  @Test
  void missingFolderOfTheOutputIsNamed() {
    Result result = depot().run("read", article.toString(), "-o", path("no/a.json"));
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("there is no folder " + folder.resolve("no"));
  }

  @Test
  void failureLeavesTheOldOutputAsItWas() throws IOException {
    Path old = file("old.html", "as it was");
    Result result =
        depot().run("read", article.toString(), article.toString(), "-o", old.toString());
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("a page holds one article");
    assertThat(old).hasContent("as it was");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("depot.txt", "old.html");
  }

  @Test
  void secondArticleOnAPageIsWrongUsageAndPrintsNothing() {
    Result result = depot().run("read", "--format", "html", article.toString(), article.toString());
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void folderAsOutputGetsAFileForEachArticle() throws IOException {
    Path other = file("sub/depot.txt", "Un autre.\n");
    Path list = file("list.jsonl", "{\"text\":\"Un.\"}\n{\"text\":\"Deux.\"}\n");
    Result result =
        depot()
            .run(
                "read",
                article.toString(),
                other.toString(),
                list.toString(),
                "--format",
                "html",
                "-o",
                path("out") + "/");
    assertThat(result).isEqualTo(new Result(0, "", ""));
    assertThat(folder.resolve("out").toFile().list())
        .containsExactlyInAnyOrder("depot.html", "depot-2.html", "list-1.html", "list-2.html");
  }

  @Test
  void fileOfAFolderIsNotWrittenOverEither() {
    Result result =
        depot().run("read", article.toString(), "--format", "text", "-o", folder.toString());
    assertThat(result.code()).isEqualTo(2);
    assertThat(article).hasContent("Le dépôt a brûlé.");
  }

  // ---- inputs

  @Test
  void standardInputIsReadForADash() {
    Result result = depot().in("Le dépôt a brûlé.").run("read", "--format", "json", "-");
    assertThat(JsonTree.parse(result.out().strip()).at("article", "file").text()).isEqualTo("-");
  }

  @Test
  void standardInputIsReadOnce() {
    assertThat(depot().in("x").run("read", "-", "-").code()).isEqualTo(2);
  }

  @Test
  void folderIsWalkedInTheOrderOfItsPaths() throws IOException {
    file("b.html", "<p>Le dépôt a brûlé, selon la préfecture.</p>");
    file("a/z.md", "Zut.");
    file("a/.hidden.txt", "Non.");
    file(".git/x.txt", "Non.");
    file("photo.jpg", "Non.");
    Result result = depot().run("read", "--format", "json", folder.toString());
    assertThat(result.out().lines().map(l -> JsonTree.parse(l).at("article", "file").text()))
        .containsExactly(path("a/z.md"), path("b.html"), path("depot.txt"));
  }

  @Test
  void folderCanHoldTheOutputAgainAndAgain() {
    String ledger = path("ledger.json");
    assertThat(depot().run("read", folder.toString(), "-o", ledger).code()).isZero();
    assertThat(depot().run("read", folder.toString(), "-o", ledger).code()).isZero();
    assertThat(folder.resolve("ledger.json")).content().hasLineCount(1);
  }

  @Test
  void linesOfAListThatCannotBeReadAreNamedAndTheOthersRead() throws IOException {
    Path list =
        file("list.jsonl", "{\"text\":\"Un.\"}\n{oops\n{\"text\":\"Trois.\",\"id\":\"n3\"}\n");
    Result result = depot().run("read", "--format", "json", list.toString());
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains(list + ":2: not the JSON of an article");
    assertThat(result.out().lines()).hasSize(2);
  }

  @Test
  void articlesInTextAreParted() {
    Result result = depot().run("read", article.toString(), article.toString());
    assertThat(result.out()).contains("\n" + "─".repeat(80) + "\n");
  }

  // ---- what cannot be read

  @Test
  void missingFileIsNamedWithSimilarOnesAndTheOthersAreRead() {
    Result result = depot().run("read", path("deopt.txt"), article.toString());
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .isEqualTo("hearsay: " + path("deopt.txt") + ": no such file; did you mean depot.txt?\n");
    assertThat(result.out()).contains("Worth checking first");
  }

  @Test
  void everyKindOfUnreadableFileHasItsRemedy() throws IOException {
    assertThat(refused("empty.txt", "")).contains("empty");
    assertThat(refused("blank.txt", " \n ")).contains("empty");
    assertThat(refused("my doc.pdf", "%PDF-1.7\n")).contains("pdftotext '" + path("my doc.pdf"));
    assertThat(refused("a.txt", "PK\u0003\u0004zip")).contains("packed", "unpack");
    assertThat(refused("a.rtf", "{\\rtf1 x}")).contains("word-processor");
    assertThat(refused("a.png", "\u0000\u0001\u0002\u0003\u0004")).contains("not text");
    assertThat(refused("a.xml", "<?xml version='1.0'?><svg></svg>")).contains("feed");
    assertThat(refused("b.xml", "<?xml version='1.0'?><rss></rss>")).contains("no article");
    assertThat(refused("a.html", "<html><body></body></html>")).contains("--from text");
  }

  private String refused(String name, String content) throws IOException {
    Path file = file(name, content);
    Result result = depot().run("read", file.toString());
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("hearsay: " + file + ": ");
    return result.err();
  }

  @Test
  void folderWithoutArticlesIsAFailure() throws IOException {
    file("pictures/a.jpg", "x");
    Result result = depot().run("read", path("pictures"));
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("no article in this folder", ".txt");
  }

  @Test
  void articleInALanguageThatNobodyReadsIsNamedWithThoseThatAre() {
    Trial trial =
        depot()
            .reader(
                a -> {
                  throw new UnsupportedLanguageException("nl");
                });
    Result result = trial.run("read", article.toString());
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .contains("written in Dutch (nl)", "en (English), fr (français)", "--lang");
  }

  @Test
  void faultOfOursInOneArticleLeavesTheOthers() {
    Trial trial =
        new Trial()
            .reader(
                a -> {
                  if (a.text().contains("dépôt")) {
                    throw new IllegalStateException("boom");
                  }
                  return Examples.bridge();
                });
    Result result = trial.in("Good.").run("read", article.toString(), "-");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("boom", "report");
    assertThat(result.out()).contains("The Marlow Courier");
  }

  // ---- options

  @Test
  void strictEndsWithThreeWhereSomethingIsWrong() {
    assertThat(depot().run("read", "--strict", article.toString()).code()).isEqualTo(3);
    Trial fine = new Trial().reading(Examples.bridge());
    assertThat(fine.run("read", "--strict", article.toString()).code()).isZero();
  }

  @Test
  void unreadableInputIsWorseThanAProblem() {
    assertThat(depot().run("read", "--strict", article.toString(), path("no")).code()).isEqualTo(1);
  }

  @Test
  void allShowsEveryClaim() {
    assertThat(depot().run("read", article.toString()).out()).contains("7 more: --all.");
    assertThat(depot().run("read", "--all", article.toString()).out()).doesNotContain("more:");
  }

  @Test
  void whatTheUserTellsStandsInTheLedger() {
    Result result =
        depot()
            .run(
                "read",
                "--format=json",
                "--outlet=Le Fanal",
                "--date=2025-03-25T06:45",
                "--lang=fr",
                "--url=https://lefanal.example/1",
                "--title=Le feu",
                article.toString());
    JsonTree told = JsonTree.parse(result.out().strip()).at("article");
    assertThat(told.at("outlet").text()).isEqualTo("Le Fanal");
    assertThat(told.at("published").text()).isEqualTo("2025-03-25T06:45:00");
    assertThat(told.at("language").text()).isEqualTo("fr");
    assertThat(told.at("url").text()).isEqualTo("https://lefanal.example/1");
    assertThat(told.at("title").text()).isEqualTo("Le feu");
    assertThat(told.at("meta", "outlet").text()).isEqualTo("option");
  }

  @Test
  void fromSaysWhatTheInputIs() throws IOException {
    Path page = file("page.txt", "<p>Le dépôt a brûlé.</p>");
    Trial honest = new Trial().reader(a -> Trials.bare(a));
    Result text = honest.run("read", "--from=text", "--format=json", page.toString());
    assertThat(JsonTree.parse(text.out().strip()).at("article", "text").text()).startsWith("<p>");
    Result html = honest.run("read", "--from=html", "--format=json", page.toString());
    assertThat(JsonTree.parse(html.out().strip()).at("article", "text").text())
        .doesNotContain("<p>");
  }

  @Test
  void wrongValuesAreNamedWithTheRightOnes() {
    assertThat(wrong("--date", "le 3 mars")).contains("le 3 mars", "2025-03-25");
    assertThat(wrong("--date", "2025-02-30")).contains("not a date");
    assertThat(wrong("--lang", "de")).contains("en (English), fr (français)");
    assertThat(wrong("--from", "pdf")).contains("auto, feed, html, jsonl, markdown");
    assertThat(wrong("--format", "xml")).contains("text, json, html");
    assertThat(wrong("--color", "blue")).contains("auto, always, never");
    assertThat(wrong("--width", "wide")).contains("60 to 100");
  }

  private String wrong(String option, String value) {
    Result result = depot().run("read", option, value, article.toString());
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    return result.err();
  }

  @Test
  void colourIsForTerminalsThatWantIt() {
    String file = article.toString();
    assertThat(depot().run("read", file).out()).doesNotContain("\u001b");
    assertThat(depot().onATerminal().run("read", file).out()).contains("\u001b[1m");
    assertThat(depot().onATerminal().with("NO_COLOR", "1").run("read", file).out())
        .doesNotContain("\u001b");
    assertThat(depot().onATerminal().run("read", "--color=never", file).out())
        .doesNotContain("\u001b");
    assertThat(depot().run("read", "--color=always", file).out()).contains("\u001b[1m");
    assertThat(depot().onATerminal().with("TERM", "dumb").run("read", file).out())
        .doesNotContain("\u001b");
  }

  @Test
  void terminalThatIsNotUtf8GetsAsciiAndJsonStaysUtf8() {
    Trial ascii = depot().onATerminal().with("LC_ALL", "C").with("NO_COLOR", "1");
    assertThat(ascii.run("read", article.toString()).out())
        .contains("- -", "####", "auraient brule")
        .matches(text -> text.chars().allMatch(c -> c < 128));
    assertThat(ascii.run("read", "--format=json", article.toString()).out()).contains("dépôt");
  }

  @Test
  void widthIsTheTerminalsOrTheUsersOwn() {
    Trial wide = depot().onATerminal().with("COLUMNS", "100").with("NO_COLOR", "1");
    assertThat(longest(wide.run("read", article.toString()).out())).isBetween(81, 100);
    assertThat(longest(wide.run("read", "--width=60", article.toString()).out()))
        .isLessThanOrEqualTo(60);
  }

  private static int longest(String text) {
    return text.lines().mapToInt(line -> line.codePointCount(0, line.length())).max().orElse(0);
  }

  @Test
  void messagesAreFrenchWhereTheLocaleIs() {
    Trial french = depot().with("LC_ALL", "fr_BE.UTF-8");
    assertThat(french.run("read", path("nope")).err()).contains("ce fichier n’existe pas");
    assertThat(french.run("read", article.toString()).out()).contains("À vérifier d’abord");
    assertThat(french.run("read").err()).contains("il manque FILE");
  }

  @Test
  void readerThatWentAwayIsNoError() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = depot().run(new Failing("Broken pipe"), err, "read", article.toString());
    assertThat(code).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void fullDiskIsAnError() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = depot().run(new Failing("No space left on device"), err, "read", article.toString());
    assertThat(code).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("standard output", "No space left")
        .hasLineCount(1);
  }

  /** A stream that takes nothing. */
  private static final class Failing extends OutputStream {
    private final String why;

    Failing(String why) {
      this.why = why;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(why);
    }
  }
}
