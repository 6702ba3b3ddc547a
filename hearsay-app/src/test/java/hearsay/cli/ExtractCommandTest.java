package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.cli.Trial.Result;
import hearsay.testkit.JsonTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {

  private static final String PAGE =
      """
      <html lang="fr"><head><title>Le barrage rouvre | Le Fanal</title>
      <meta property="og:site_name" content="Le Fanal"></head><body>
      <nav><a href="/">Accueil</a> <a href="/sport">Sport</a></nav>
      <article><h1>Le barrage rouvre</h1>
      <p>Le barrage de Vauvert rouvre lundi, a annoncé la préfecture après trois mois de travaux.</p>
      <h2>Trois mois de travaux</h2>
      <figure><img src="a.jpg"><figcaption>Le barrage en hiver. Photo : Anne Lestrade</figcaption></figure>
      <p>Les riverains, eux, attendent encore que la route soit dégagée, dit la mairie de Vauvert.</p>
      <p><a href="/b">Lire aussi : La crue vue du pont</a></p>
      </article><footer>Mentions légales</footer></body></html>
      """;

  private static final String STORY =
      """
      Le barrage de Vauvert rouvre lundi, a annoncé la préfecture après trois mois de travaux.

      Trois mois de travaux

      Les riverains, eux, attendent encore que la route soit dégagée, dit la mairie de Vauvert.
      """;

  private final Path folder;
  private final String page;

  ExtractCommandTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    page = Files.writeString(folder.resolve("page.html"), PAGE).toString();
  }

  private static Result extract(String... arguments) {
    return new Trial()
        .run(Stream.concat(Stream.of("extract"), Stream.of(arguments)).toArray(String[]::new));
  }

  @Test
  void theStoryOfAPageIsWrittenAsText() {
    Result result = extract(page);
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).isEqualTo(STORY);
    assertThat(result.code()).isZero();
  }

  @Test
  void severalStoriesStandEachUnderItsName() throws IOException {
    String other = Files.writeString(folder.resolve("other.html"), PAGE).toString();
    Result result = extract(page, other);
    assertThat(result.out())
        .isEqualTo("==> " + page + " <==\n" + STORY + "\n==> " + other + " <==\n" + STORY);
  }

  @Test
  void theArticlesOfAListAreNamedByTheirLines() throws IOException {
    String list = "{\"text\":\"Le pont est fermé.\"}\n{\"text\":\"Le port aussi.\"}\n";
    String file = Files.writeString(folder.resolve("list.jsonl"), list).toString();
    assertThat(extract(file).out())
        .isEqualTo(
            "==> "
                + file
                + ":1 <==\nLe pont est fermé.\n\n==> "
                + file
                + ":2 <==\nLe port aussi.\n");
  }

  @Test
  void jsonHasAllBlocksAndWhereMetadataWasFound() {
    Result result = extract("--format", "json", page);
    JsonTree article = JsonTree.parse(result.out()).at("article");
    assertThat(article.at("outlet").text()).isEqualTo("Le Fanal");
    assertThat(article.at("meta").at("outlet").text()).isEqualTo("og");
    assertThat(article.at("blocks").items().stream().map(block -> block.at("kind").text()))
        .containsExactly("title", "paragraph", "heading", "caption", "paragraph", "related");
  }

  @Test
  void aFolderGetsAFileForEachPage() throws IOException {
    Result result = extract(page, "-o", folder.resolve("out") + "/");
    assertThat(result.out()).isEmpty();
    assertThat(folder.resolve("out/page.txt")).hasContent(STORY);
  }

  @Test
  void theSuffixPicksTheFormatAndHtmlIsNone() {
    assertThat(extract(page, "-o", folder.resolve("a.jsonl").toString()).code()).isZero();
    assertThat(folder.resolve("a.jsonl")).content().startsWith("{\"ledger\":");
    Result html = extract(page, "-o", folder.resolve("a.html").toString());
    assertThat(html.code()).isEqualTo(2);
    assertThat(html.err()).contains("add --format, one of: text, json");
  }

  @Test
  void whatCannotBeReadIsNamedAndTheOthersAreWritten() {
    Result result = extract(folder.resolve("none.html").toString(), page);
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("none.html: no such file");
    assertThat(result.out()).contains(STORY);
  }

  @Test
  void standardInputIsRead() {
    Result result = new Trial().in(PAGE).run("extract", "-");
    assertThat(result.out()).isEqualTo(STORY);
  }
}
