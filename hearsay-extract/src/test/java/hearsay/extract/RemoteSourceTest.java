package hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.input.Hints;
import hearsay.input.Source;
import hearsay.input.UnreadableInputException;
import hearsay.input.UnreadableInputException.Reason;
import hearsay.text.Article;
import hearsay.text.BlockKind;
import hearsay.text.Metadata;
import hearsay.text.MetadataField;
import hearsay.text.MetadataOrigin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody else sent. */
class RemoteSourceTest {

  private static final String URL = "https://fanal.example/une/barrage.php?id=7";
  private static final String STORY =
      "<p>Le barrage de Vauvert rouvre lundi, a annoncé la préfecture après trois mois de travaux.</p>";

  private static Source source(String text) {
    Metadata known =
        Metadata.builder()
            .url(URL, MetadataOrigin.HTTP)
            .tdmReserved(true, MetadataOrigin.HTTP)
            .build();
    return Source.remote("https://court.example/7", text.getBytes(StandardCharsets.UTF_8), known);
  }

  private static Article read(Source source) throws UnreadableInputException {
    return new ArticleReader().read(source, Hints.NONE);
  }

  @Test
  void whatWasToldWithThePageHoldsWhereThePageTellsNothing() throws Exception {
    Metadata metadata = read(source("<html><body>" + STORY)).metadata();
    assertThat(metadata.url()).isEqualTo(URL);
    assertThat(metadata.tdmReserved()).isTrue();
    assertThat(metadata.file()).isNull();
    assertThat(metadata.from()).containsEntry(MetadataField.URL, MetadataOrigin.HTTP);
  }

  @Test
  void whatThePageTellsIsBelieved() throws Exception {
    String head =
        "<link rel='canonical' href='https://fanal.example/barrage'><meta name='tdm-reservation' content='0'>";
    Metadata metadata = read(source("<html><head>" + head + "</head><body>" + STORY)).metadata();
    assertThat(metadata.url()).isEqualTo("https://fanal.example/barrage");
    assertThat(metadata.tdmReserved()).isFalse();
  }

  @Test
  void pageIsToldByItsTypeWhereItsBeginningIsOdd() throws Exception {
    Source odd = source("<meta charset=utf-8>" + STORY);
    assertThat(read(odd).blocks()).extracting(b -> b.kind()).containsOnly(BlockKind.PARAGRAPH);
    assertThat(read(odd).text()).contains("<p>");
    for (String type : new String[] {"text/html; charset=utf-8", "application/xhtml+xml"}) {
      assertThat(read(odd.withContentType(type)).text()).startsWith("Le barrage");
    }
  }

  /** Whoever sends a list would otherwise learn what stands in any file here. */
  @Test
  void listMayNameNoFile(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "Un secret.");
    String list = "{\"file\": \"" + secret + "\"}\n{\"text\": \"Un phare.\"}\n";
    try (ArticleList articles = new ArticleReader().readAll(source(list), Hints.NONE)) {
      assertThat(articles.next())
          .isInstanceOfSatisfying(
              ArticleList.Entry.Refused.class,
              refused -> assertThat(refused.why().reason()).isEqualTo(Reason.FILE_FROM_AFAR));
      ArticleList.Entry second = articles.next();
      assertThat(second).isInstanceOf(ArticleList.Entry.Read.class);
      Article article = ((ArticleList.Entry.Read) second).article();
      assertThat(article.metadata().url()).as("the list's, not the article's").isNull();
    }
    assertThatThrownBy(() -> read(source("{\"file\": \"/etc/hostname\"}")))
        .isInstanceOf(UnreadableInputException.class);
  }
}
