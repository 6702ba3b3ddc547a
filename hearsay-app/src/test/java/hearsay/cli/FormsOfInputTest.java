package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.cli.Trial.Result;
import hearsay.input.UnreadableInputException.Reason;
import hearsay.testkit.JsonTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the command line says of archives, feeds and lists, and where in them. */
class FormsOfInputTest {

  private static final String STORY =
      "Le port de Lanrec rouvre lundi, a annoncé la préfecture après trois mois de travaux.";

  private final Path folder;

  FormsOfInputTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  /** A record of a web archive; its length is what it is, and more. */
  private static String record(String url, String page, int more) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
        + url
        + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
        + (http.getBytes(StandardCharsets.UTF_8).length + more)
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  private static String page(String story) {
    return "<html lang=\"fr\"><body><article><p>" + story + "</p></article></body></html>";
  }

  private static Result run(String... arguments) {
    return new Trial().run(arguments);
  }

  private static Result extract(String... arguments) {
    return run(Stream.concat(Stream.of("extract"), Stream.of(arguments)).toArray(String[]::new));
  }

  @Test
  void pagesOfAnArchiveAreNamedByTheirRecords() throws IOException {
    String warc =
        file(
            "crawl.warc",
            record("https://a.example/1", page(STORY), 0)
                + "noise\r\n"
                + record("https://a.example/3", page("Rien."), 0)
                + record("https://a.example/4", "<p>", 0));

    Result result = extract(warc);

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .startsWith("==> " + warc + ", record 1 (https://a.example/1) <==\n" + STORY + "\n")
        .contains("==> " + warc + ", record 3 (https://a.example/3) <==\nRien.\n");
    assertThat(result.err())
        .contains(warc + ", record 2: damaged, at byte ")
        .contains(warc + ", record 4 (https://a.example/4): no article was found in it");
  }

  @Test
  void placesAreSaidInTheUsersLanguage() throws IOException {
    String warc = file("a.warc", record("https://a.example/1", "<p>", 0));
    String feed = file("a.xml", "<rss><channel><item><title>T</title></item></channel></rss>");

    Result french = new Trial().with("LC_ALL", "fr_FR.UTF-8").run("extract", warc, feed);

    assertThat(french.err())
        .contains(warc + ", enregistrement 1 (https://a.example/1)")
        .contains(feed + ", entrée 1\u00A0: un titre et un lien");
  }

  @Test
  void recordThatLiesAboutItsLengthIsAProblemAndTheNextOneIsRead() throws IOException {
    String warc =
        file(
            "a.warc",
            record("https://a.example/1", page(STORY), 900_000_000)
                + record("https://a.example/2", page(STORY), 0));

    Result result = extract("--format", "json", "--strict", warc);

    List<JsonTree> articles = result.out().lines().map(JsonTree::parse).toList();
    assertThat(articles)
        .extracting(a -> a.at("article").at("url").text())
        .containsExactly("https://a.example/1", "https://a.example/2");
    assertThat(articles.get(0).at("problems").items().get(0).at("kind").text())
        .isEqualTo("page.damaged");
    assertThat(articles.get(1).at("problems").items()).isEmpty();
    assertThat(result.code()).isEqualTo(3);
  }

  @Test
  void packedFilesAreReadAndNamedWithoutTheirPacking() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("{\"text\":\"Un.\"}\n{\"text\":\"Deux.\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    Path list = Files.write(folder.resolve("list.jsonl.gz"), packed.toByteArray());

    assertThat(extract(list.toString()).out()).contains(list + ":2 <==\nDeux.\n");
    extract(list.toString(), "-o", folder.resolve("out") + "/");
    assertThat(folder.resolve("out/list-1.txt")).hasContent("Un.\n");
  }

  @Test
  void fieldsStandWhereTheUserSays() throws IOException {
    String list = file("a.jsonl", "{\"corps\":{\"t\":\"Un.\"},\"par\":[\"Anne Lestrade\"]}\n");

    Result unknown = extract(list);
    Result known =
        extract("--format", "json", "--field", "text=corps.t", "--field", "authors=x,par", list);

    assertThat(unknown.code()).isEqualTo(1);
    assertThat(unknown.err())
        .contains(list + ":1: no field")
        .contains("its fields are: corps, par");
    JsonTree article = JsonTree.parse(known.out()).at("article");
    assertThat(article.at("text").text()).isEqualTo("Un.");
    assertThat(article.at("authors").items().get(0).text()).isEqualTo("Anne Lestrade");
  }

  @Test
  void fieldsMayStandInTheDefaults() throws IOException {
    String list = file("a.jsonl", "{\"corps\":\"Un.\"}\n");
    String defaults = file("hearsay.properties", "field.text = corps\n");

    assertThat(new Trial().with("HEARSAY_CONFIG", defaults).run("extract", list).out())
        .contains("Un.");
    String wrong = file("wrong.properties", "field.text = a,,b\n");
    assertThat(new Trial().with("HEARSAY_CONFIG", wrong).run("extract", list).code()).isEqualTo(2);
  }

  @Test
  void fieldThatIsNoneIsWrongUsage() {
    for (String option : List.of("body=x", "text", "text=", "text=a,")) {
      Result result = extract("--field", option, "a.jsonl");
      assertThat(result.code()).isEqualTo(2);
      assertThat(result.err()).contains("--field " + option).contains("text, html, file, id");
    }
  }

  @Test
  void formThatTheUserSaysHolds() throws IOException {
    String text = file("a.txt", "# Le port\n\nIl **rouvre**.");

    assertThat(extract("--from", "markdown", text).out()).isEqualTo("Il rouvre.\n");
    assertThat(extract("--from", "word", text).err()).contains("auto, feed, html, jsonl, markdown");
  }

  @Test
  void whatABrowserSavedBesideAPageIsNoPage() throws IOException {
    file("Le port.html", page(STORY));
    file("Autre.htm", page(STORY));
    for (String companion : List.of("Le port_files", "Autre-Dateien", "Seul_files")) {
      Files.createDirectories(folder.resolve(companion));
      Files.writeString(
          folder.resolve(companion).resolve("ad.html"),
          page("La régate de Lanrec part à midi, dit le club."));
    }

    assertThat(extract(folder.toString()).out().lines().filter(line -> line.startsWith("==>")))
        .hasSize(3)
        .anyMatch(line -> line.contains("Seul_files"))
        .noneMatch(line -> line.contains("Dateien"));
  }

  @Test
  void articleOfAnArchiveIsExplainedByItsNumberAndOnlyThatIsRead() throws IOException {
    String warc =
        file(
            "a.warc",
            record("https://a.example/1", page(STORY), 0)
                + record("https://a.example/2", page("La mairie dit non."), 0));
    int[] read = {0};

    Result result =
        new Trial()
            .reader(
                article -> {
                  read[0]++;
                  return Trials.bare(article);
                })
            .run("explain", "--article", "2", warc, "c1");

    assertThat(result.err()).contains("no claim was found in it");
    assertThat(read[0]).isEqualTo(1);
  }

  @Test
  void faultInOneArticleDoesNotStopTheOthers() throws IOException {
    String list = file("a.jsonl", "{\"text\":\"Un.\"}\n{\"text\":\"Deux.\"}\n");

    Result result =
        new Trial()
            .reader(
                article -> {
                  if (article.text().startsWith("Un")) {
                    throw new OutOfMemoryError("test");
                  }
                  return Trials.bare(article);
                })
            .run("read", "--format", "json", list);

    assertThat(result.err()).contains(list + ":1: more memory is needed");
    assertThat(result.out().lines()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void everyReasonHasASentence(Reason reason) {
    if (reason == Reason.NOT_FOUND || reason == Reason.NOT_READABLE) {
      return;
    }
    String key = "refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      assertThat(hearsay.formats.Messages.of("hearsay.cli.messages", locale).has(key))
          .as(key)
          .isTrue();
    }
  }

  @Test
  void parsingWantsTextAndSaysWhatItGot() throws IOException {
    String warc = file("a.warc", record("https://a.example/1", page(STORY), 0));

    assertThat(run("parse", warc).err()).contains("not plain text but warc");
  }
}
