package hearsay.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.furniture.Rows;
import hearsay.metadata.MetaNames.Source;
import hearsay.text.Metadata;
import hearsay.text.MetadataField;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of {@code meta-names.tsv} is read, and the rows are the documented order. */
class MetaNamesTest {

  private static final Path DOCUMENT =
      Path.of(System.getProperty("hearsay.root", "..")).resolve("docs/metadata.md");

  static Stream<Rows.Row> rows() {
    return Rows.of(MetaNames.class, "meta-names.tsv").stream();
  }

  static Stream<Rows.Row> named() {
    return rows().filter(row -> !row.get("example").isEmpty());
  }

  /** A page that tells the example at the place of the row and nowhere else. */
  private static String page(Rows.Row row) {
    String name = row.get("name");
    String value = row.get("example");
    String head =
        switch (Source.valueOf(Rows.constant(row.get("source")))) {
          case JSON_LD -> jsonLd(name, value);
          case OG -> meta("property", name, value);
          case META ->
              name.startsWith("http-equiv:")
                  ? meta("http-equiv", name.substring(11), value)
                  : meta("name", name, value);
          case ITEM -> "<p itemprop='" + name + "' content='" + value + "'></p>";
          case LINK -> "<link rel='" + name + "' href='" + value + "'>";
          default -> "";
        };
    return "<html><head>" + head + "</head><body></body></html>";
  }

  private static String meta(String attribute, String name, String value) {
    return "<meta " + attribute + "='" + name + "' content='" + value + "'>";
  }

  private static String jsonLd(String name, String value) {
    int dot = name.indexOf('.');
    String type = dot < 0 ? "NewsArticle" : name.substring(0, dot);
    String headline = name.equals("headline") || dot >= 0 ? "" : "\"headline\": \"T\", ";
    String json =
        "{\"@type\": \""
            + type
            + "\", "
            + headline
            + "\""
            + name.substring(dot + 1)
            + "\": \""
            + value
            + "\"}";
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  @ParameterizedTest
  @MethodSource("named")
  void everyPlaceIsRead(Rows.Row row) {
    MetadataField field = MetadataField.valueOf(Rows.constant(row.get("field")));
    Source source = Source.valueOf(Rows.constant(row.get("source")));

    Metadata metadata = PageMetadataTest.page(page(row));

    assertThat(metadata.from()).containsEntry(field, source.origin());
  }

  @ParameterizedTest
  @MethodSource("named")
  void valuesThatSayNothingAreNotRead(Rows.Row row) {
    MetadataField field = MetadataField.valueOf(Rows.constant(row.get("field")));

    Metadata metadata = PageMetadataTest.page(page(row).replace(row.get("example"), " "));

    assertThat(metadata.from()).doesNotContainKey(field);
  }

  /** Of two neighbours in the table the upper one wins when a page tells both. */
  @Test
  void theOrderIsThatOfTheTable() {
    Map<String, List<Rows.Row>> fields =
        named()
            .filter(
                row ->
                    List.of("published", "modified", "section", "url").contains(row.get("field")))
            .collect(Collectors.groupingBy(row -> row.get("field")));
    fields.forEach(
        (name, rows) -> {
          for (int i = 0; i + 1 < rows.size(); i++) {
            Rows.Row upper = rows.get(i);
            Rows.Row lower = rows.get(i + 1);
            String both = other(page(lower)).replace("<head>", "<head>" + head(upper));

            assertThat(value(PageMetadataTest.page(both), name))
                .as("%s before %s", upper.get("name"), lower.get("name"))
                .isEqualTo(value(PageMetadataTest.page(page(upper)), name));
          }
        });
  }

  /** The page with another value. */
  private static String other(String page) {
    return page.replace("2021", "2019").replace("Monde", "Sport").replace("barrage", "phare");
  }

  private static String value(Metadata metadata, String field) {
    return switch (field) {
      case "published" -> String.valueOf(metadata.published());
      case "modified" -> String.valueOf(metadata.modified());
      case "section" -> String.valueOf(metadata.section());
      default -> String.valueOf(metadata.url());
    };
  }

  private static String head(Rows.Row row) {
    String page = page(row);
    return page.substring(page.indexOf("<head>") + 6, page.indexOf("</head>"));
  }

  /** The document shows for each field the places in the order of the table. */
  @Test
  void theOrderIsDocumented() throws IOException {
    String document = Files.readString(DOCUMENT, StandardCharsets.UTF_8);
    for (MetadataField field : MetadataField.values()) {
      assertThat(document).contains(line(field));
    }
  }

  /** The row of the document's table for a field. */
  private static String line(MetadataField field) {
    StringBuilder cell = new StringBuilder();
    String last = "";
    for (MetaNames.Place place : MetaNames.standard().places(field)) {
      String source = place.source().id();
      String name = "`" + place.name() + "`";
      cell.append(source.equals(last) ? ", " : (cell.isEmpty() ? "" : "; ") + source + " ")
          .append(name);
      last = source;
    }
    return "| `" + field.id() + "` | " + cell + " |";
  }
}
