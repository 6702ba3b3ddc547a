package hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.extract.ArticleList.Entry;
import hearsay.input.Hints;
import hearsay.input.Place;
import hearsay.input.Source;
import hearsay.input.UnreadableInputException;
import hearsay.input.UnreadableInputException.Reason;
import hearsay.text.Article;
import hearsay.text.BlockKind;
import hearsay.text.Limits;
import hearsay.text.ProblemKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonArticlesTest {

  private static List<Entry> entries(Source source, Hints hints, Limits limits) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (ArticleList list = new ArticleReader(limits).readAll(source, hints)) {
      list.forEachRemaining(entries::add);
    }
    return entries;
  }

  private static List<Entry> entries(String json) throws IOException {
    Source source = Source.of("list.jsonl", json.getBytes(StandardCharsets.UTF_8));
    return entries(source, Hints.NONE, Limits.DEFAULT);
  }

  private static Article article(Entry entry) {
    return ((Entry.Read) entry).article();
  }

  private static UnreadableInputException why(Entry entry) {
    return ((Entry.Refused) entry).why();
  }

  @Test
  void everyFieldOfALineIsRead() throws Exception {
    Entry entry =
        entries(
                """
                {"id": 7, "text": "Le préfet nie.\\r\\n", "title": "Un démenti", "language": "fr", \
                "published": "2022-01-08", "outlet": "Le Fanal", "url": "https://lefanal.example/7", \
                "authors": ["Anne Lestrade", "Marc Tessier"], "unknown": {"a": [1, {"b": 2}]}}
                """)
            .get(0);
    Article article = article(entry);

    assertThat(entry.place()).isEqualTo(Place.line(1));
    assertThat(article.text()).isEqualTo("Le préfet nie.\r\n");
    assertThat(article.metadata().given()).isEqualTo("7");
    assertThat(article.metadata().title()).isEqualTo("Un démenti");
    assertThat(article.metadata().language()).isEqualTo("fr");
    assertThat(String.valueOf(article.metadata().published())).isEqualTo("2022-01-08");
    assertThat(article.metadata().outlet()).isEqualTo("Le Fanal");
    assertThat(article.metadata().url()).isEqualTo("https://lefanal.example/7");
    assertThat(article.metadata().authors()).containsExactly("Anne Lestrade", "Marc Tessier");
    assertThat(article.blocks()).extracting(b -> b.kind()).containsExactly(BlockKind.PARAGRAPH);
  }

  @Test
  void badLineIsReportedWithItsNumberAndTheOthersAreRead() throws Exception {
    List<Entry> entries =
        entries(
            """
            {"text": "Un."}

            {"text": "Deux
            {"text": 3}
            {"title": "Sans texte"}
            [1]
            {"text": "Six."} {"text": "Sept."}
            {"author": "Anne Lestrade", "text": "Huit."}
            """);

    assertThat(entries)
        .extracting(e -> e.place().number())
        .containsExactly(1L, 3L, 4L, 5L, 6L, 7L, 8L);
    assertThat(entries.subList(1, 6))
        .extracting(e -> why(e).reason())
        .containsExactly(
            Reason.BAD_JSON,
            Reason.BAD_JSON,
            Reason.NO_TEXT_FIELD,
            Reason.BAD_JSON,
            Reason.BAD_JSON);
    assertThat(why(entries.get(1)).place()).isEqualTo(Place.line(3));
    assertThat(article(entries.get(6)).text()).isEqualTo("Huit.");
    assertThat(article(entries.get(6)).metadata().authors()).containsExactly("Anne Lestrade");
  }

  @Test
  void lineOverTheLimitIsRefusedAndTheNextOneRead() throws Exception {
    Limits limits = new Limits(1000, 1 << 20, 400, 4, 8, 200);
    String json = "{\"text\": \"" + "a".repeat(500) + "\"}\n{\"text\": \"Deux.\"}\n";
    Source source = Source.of("-", json.getBytes(StandardCharsets.UTF_8));

    List<Entry> entries = entries(source, Hints.NONE, limits);

    assertThat(why(entries.get(0)).reason()).isEqualTo(Reason.LINE_TOO_LONG);
    assertThat(why(entries.get(0)).detail()).isEqualTo("200");
    assertThat(article(entries.get(1)).text()).isEqualTo("Deux.");
  }

  @Test
  void fileOfALineStandsBesideTheList(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("a.txt"), "Le préfet nie.");
    Path list = folder.resolve("list.jsonl");
    Files.writeString(
        list,
        "{\"id\": \"x\", \"file\": \"a.txt\"}\n{\"file\": \"no.txt\"}\n{\"file\": \"list.jsonl\"}\n");

    List<Entry> entries = entries(Source.of(list), Hints.NONE, Limits.DEFAULT);

    assertThat(article(entries.get(0)).text()).isEqualTo("Le préfet nie.");
    assertThat(article(entries.get(0)).metadata().given()).isEqualTo("x");
    assertThat(why(entries.get(1)).reason()).isEqualTo(Reason.NOT_FOUND);
    assertThat(why(entries.get(1)).input()).endsWith("no.txt");
    assertThat(why(entries.get(2)).reason()).isEqualTo(Reason.SEVERAL_ARTICLES);
  }

  @Test
  void pageOfALineIsExtracted() throws Exception {
    String html = "<title>T</title><nav>Menu</nav><p>" + "Le préfet nie tout à Lanrec. ".repeat(6);

    Article article = article(entries("{\"html\": \"" + html + "\"}").get(0));

    assertThat(article.text()).startsWith("Le préfet").doesNotContain("Menu");
  }

  @Test
  void valueOfALineWinsOverTheOptionAndTheOptionFillsTheRest() throws Exception {
    String json = "{\"text\": \"Un.\", \"outlet\": \"Le Fanal\"}\n{\"text\": \"Deux.\"}\n";
    Source source = Source.of("-", json.getBytes(StandardCharsets.UTF_8));

    List<Entry> entries = entries(source, Hints.NONE.withOutlet("Autre"), Limits.DEFAULT);

    assertThat(article(entries.get(0)).metadata().outlet()).isEqualTo("Le Fanal");
    assertThat(article(entries.get(1)).metadata().outlet()).isEqualTo("Autre");
  }

  @Test
  void dateThatNoCalendarHasIsAProblem() throws Exception {
    Article article = article(entries("{\"text\": \"Un.\", \"published\": \"2022-13-45\"}").get(0));

    assertThat(article.metadata().published()).isNull();
    assertThat(article.problems())
        .extracting(problem -> problem.kind())
        .containsExactly(ProblemKind.DATE_IMPOSSIBLE);
  }

  @Test
  void documentsOverSeveralLinesAreRead() throws Exception {
    assertThat(entries("{\n  \"id\": \"a\",\n  \"text\": \"Un.\"\n}\n")).hasSize(1);
    assertThat(entries("[\n {\"text\": \"Un.\"},\n {\"text\": \"Deux.\"}\n]")).hasSize(2);
    assertThat(entries("[{\"text\": \"Un.\"}, {\"text\": \"Deux.\"}]")).hasSize(2);
  }

  @Test
  void mistakeInADocumentStaysInItsObject() throws Exception {
    List<Entry> entries =
        entries("[\n {\"text\": \"Un.\"},\n {\"text\": oops},\n {\"text\": \"x\"}]");

    assertThat(entries).hasSize(3);
    assertThat(why(entries.get(1)).reason()).isEqualTo(Reason.BAD_JSON);
    assertThat(why(entries.get(1)).place()).isEqualTo(Place.line(3));
    assertThat(article(entries.get(2)).text()).isEqualTo("x");
  }

  @Test
  void utf16ListsAreRead() throws Exception {
    String json = "\uFEFF{\"text\": \"Le préfet.\"}\n{\"text\": \"La mairie.\"}\n";
    Source source = Source.of("-", json.getBytes(StandardCharsets.UTF_16LE));

    assertThat(entries(source, Hints.NONE, Limits.DEFAULT)).hasSize(2);
  }
}
