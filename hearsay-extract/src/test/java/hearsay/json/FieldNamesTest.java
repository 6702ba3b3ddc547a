package hearsay.json;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.furniture.Rows;
import hearsay.input.Series.Found;
import hearsay.input.UnreadableInputException;
import hearsay.input.UnreadableInputException.Reason;
import hearsay.text.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldNamesTest {

  static List<Rows.Row> layouts() {
    return Rows.of(FieldNames.class, "json-layouts.tsv");
  }

  private static Found<JsonRecord> found(String json, FieldNames names) throws IOException {
    byte[] line = json.getBytes(StandardCharsets.UTF_8);
    try (var list =
        new JsonArticles("a.jsonl", Limits.DEFAULT, names).open(new ByteArrayInputStream(line))) {
      Found<JsonRecord> found = list.next();
      if (found == null) {
        throw new AssertionError("nothing in " + json);
      }
      return found;
    }
  }

  private static JsonRecord read(String json, FieldNames names) throws IOException {
    return ((Found.Thing<JsonRecord>) found(json, names)).thing();
  }

  private static JsonRecord read(String json) throws IOException {
    return read(json, FieldNames.STANDARD);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void exampleOfALayoutIsReadByIt(Rows.Row row) throws IOException {
    JsonRecord record = read(row.get("example"));

    String content = record.text() == null ? record.html() : record.text();
    assertThat(content).contains("Le port de Lanrec rouvre.");
    assertThat(record.hints().title()).isEqualTo("Le port rouvre");
    assertThat(String.valueOf(record.hints().published())).startsWith("2025-03-25");
    assertThat(record.hints().url()).isEqualTo("https://lefanal.example/port");
    assertThat(record.problems()).isEmpty();
    if (!row.get("authors").isEmpty()) {
      assertThat(record.hints().authors()).contains("Anne Lestrade");
    }
    if (!row.get("outlet").isEmpty()) {
      assertThat(record.hints().outlet()).isEqualTo("Le Fanal");
    }
    if (row.get("example").contains("\"fr\"")) {
      assertThat(record.hints().language()).isEqualTo("fr");
    }
    if (!row.get("modified").isEmpty() && !row.get("example").contains("\"None\"")) {
      assertThat(String.valueOf(record.known().modified())).startsWith("2025-03-26");
    }
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void layoutIsToldByItsExampleBeforeAllOthers(Rows.Row row) {
    List<String> tells = Arrays.asList(row.get("tells").split(","));
    Stream<Rows.Row> before = layouts().stream().takeWhile(other -> !other.equals(row));

    assertThat(before)
        .noneMatch(
            other ->
                Arrays.stream(other.get("tells").split(","))
                    .allMatch(path -> row.get("example").contains("\"" + path + "\"")));
    assertThat(tells).isNotEmpty();
  }

  @Test
  void severalAuthorsOfAStringAreToldApartBySemicolons() throws IOException {
    assertThat(
            read("{\"text\": \"Un.\", \"author\": \"Anne Lestrade; Marc Tessier\"}")
                .hints()
                .authors())
        .containsExactly("Anne Lestrade", "Marc Tessier");
  }

  @Test
  void whatTheUserSaysWins() throws IOException {
    FieldNames names =
        FieldNames.STANDARD
            .with(ArticleField.TEXT, List.of("corps.texte"))
            .with(ArticleField.AUTHORS, List.of("/signatures/1/nom"))
            .with(ArticleField.TITLE, List.of("a/b", "/x~1y"));
    String json =
        "{\"maintext\": \"Non.\", \"corps\": {\"texte\": \"Oui.\"}, \"x/y\": \"Titre\","
            + " \"signatures\": [{\"nom\": \"Anne Lestrade\"}, {\"nom\": \"Marc Tessier\"}]}";

    JsonRecord record = read(json, names);

    assertThat(record.text()).isEqualTo("Oui.");
    assertThat(record.hints().title()).isEqualTo("Titre");
    assertThat(record.hints().authors()).containsExactly("Marc Tessier");
  }

  @Test
  void listsOnTheWayArePassedThrough() throws IOException {
    FieldNames names = FieldNames.STANDARD.with(ArticleField.AUTHORS, List.of("by.name"));

    assertThat(
            read("{\"text\": \"a\", \"by\": [{\"name\": \"A B\"}, [{\"name\": \"C D\"}]]}", names)
                .hints()
                .authors())
        .containsExactly("A B", "C D");
  }

  @Test
  void recordWithoutATextIsToldWithTheFieldsItHas() throws IOException {
    Found<JsonRecord> found = found("{\"corps\": \"Oui.\", \"url\": \"x\"}", FieldNames.STANDARD);

    UnreadableInputException why = ((Found.Refused<JsonRecord>) found).why();
    assertThat(why.reason()).isEqualTo(Reason.NO_TEXT_FIELD);
    assertThat(why.detail()).isEqualTo("corps, url");
  }

  @Test
  void nameOfALanguageIsNoLanguage() throws IOException {
    assertThat(read("{\"text\": \"a\", \"language\": \"french\"}").hints().language()).isNull();
    assertThat(read("{\"text\": \"a\", \"language\": \"fr_FR\"}").hints().language())
        .isEqualTo("fr_FR");
  }

  @Test
  void numbersAreIdsAndNoTexts() throws IOException {
    assertThat(read("{\"id\": 7, \"text\": \"a\"}").hints().given()).isEqualTo("7");
    assertThat(
            ((Found.Refused<JsonRecord>) found("{\"text\": 7}", FieldNames.STANDARD))
                .why()
                .reason())
        .isEqualTo(Reason.BAD_JSON);
  }

  @Test
  void deepAndWideRecordsAreRead() throws IOException {
    String deep = "[".repeat(90) + "\"x\"" + "]".repeat(90);
    String wide = "\"a\",".repeat(200_000) + "\"a\"";

    JsonRecord record =
        read("{\"author\": " + deep + ", \"authors\": [" + wide + "], \"text\": \"t\"}");

    assertThat(record.hints().authors()).containsExactly("a");
    Found<JsonRecord> tooDeep = found("{\"text\": " + "[".repeat(5000) + "}", FieldNames.STANDARD);
    assertThat(((Found.Refused<JsonRecord>) tooDeep).why().reason()).isEqualTo(Reason.BAD_JSON);
  }
}
