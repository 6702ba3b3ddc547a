package hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.Hearsay;
import hearsay.claims.Reading;
import hearsay.language.Table;
import hearsay.mentions.Entity;
import hearsay.mentions.Mention;
import hearsay.text.Article;
import hearsay.text.Block;
import hearsay.text.BlockKind;
import hearsay.text.Metadata;
import hearsay.text.MetadataOrigin;
import hearsay.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, through the whole reader. */
class NamesTest {

  private static final Hearsay HEARSAY = Hearsay.load();

  static List<Table.Row> examples() throws IOException {
    String path = "/hearsay/names/examples.tsv";
    try (InputStream in = NamesTest.class.getResourceAsStream(path)) {
      return Table.read(path, Objects.requireNonNull(in, path)).rows();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsTheNamesThatAreMarkedAndNoOther(Table.Row row) {
    String marked = row.get("text");
    String text = marked.replaceAll("\\[([^|]+)\\|[A-Z]+\\]", "$1");
    StringBuilder found = new StringBuilder(text);
    List<Entity> names = names(row.get("language"), text);
    for (int i = names.size() - 1; i >= 0; i--) {
      Entity name = names.get(i);
      found.insert(name.span().end(), "|" + name.type() + "]").insert(name.span().start(), "[");
    }
    assertThat(found.toString()).as(row.at() + " " + row.get("why")).isEqualTo(marked);
  }

  private static List<Entity> names(String language, String text) {
    Reading reading = HEARSAY.read(Articles.of(language, text));
    return reading.mentions().stream()
        .filter(Entity.class::isInstance)
        .map(Entity.class::cast)
        .toList();
  }

  private static String fullest(String language, String text, String written) {
    return names(language, text).stream()
        .filter(name -> name.span().of(text).equals(written))
        .map(Entity::name)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void surnameIsJoinedWithTheFullName() {
    String text = "Claire Delmas est à Lyon.\nDelmas a parlé devant la presse.";
    assertThat(names("fr", text)).extracting(Entity::name).containsOnlyOnce("Lyon");
    assertThat(fullest("fr", text, "Delmas")).isEqualTo("Claire Delmas");
  }

  @Test
  void surnameOfTwoPersonsIsJoinedWithNeither() {
    String text = "Claire Delmas a rencontré Victor Delmas à Lyon.\nLundi, Delmas a démenti.";
    assertThat(fullest("fr", text, "Delmas")).isEqualTo("Delmas");
  }

  @Test
  void acronymIsJoinedWithWhatItStandsFor() {
    String text =
        "Le Fonds monétaire international (FMI) prévoit une reprise.\nLe FMI reste prudent.";
    assertThat(fullest("fr", text, "FMI")).isEqualTo("Fonds monétaire international");
  }

  /** One paragraph, an empty line, a block of another kind. */
  private static Reading readWith(BlockKind kind, String paragraph, String beside) {
    int start = paragraph.length() + 2;
    List<Block> blocks =
        List.of(
            new Block(BlockKind.PARAGRAPH, new Span(0, paragraph.length())),
            new Block(kind, new Span(start, start + beside.length())));
    Metadata metadata = Metadata.NONE.toBuilder().language("en", MetadataOrigin.OPTION).build();
    String text = paragraph + "\n\n" + beside;
    return HEARSAY.read(new Article(text, blocks, metadata, List.of()));
  }

  @Test
  void whoSignsTheStoryIsNamedToo() {
    Reading reading = readWith(BlockKind.CREDIT, "The bridge is closed.", "Anna Keller");
    assertThat(reading.mentions()).extracting(Mention::span).containsExactly(new Span(23, 34));
    assertThat(reading.claims()).allMatch(claim -> claim.span().end() <= 21);
  }

  @Test
  void linksToOtherStoriesNameNobodyOfThisOne() {
    Reading reading =
        readWith(BlockKind.RELATED, "The bridge is closed.", "Read more: Anna Keller in London");
    assertThat(reading.mentions()).noneMatch(Entity.class::isInstance);
  }

  @Test
  void countryIsTold() {
    assertThat(names("fr", "Les Kazakhs et la Russie sont à Astana."))
        .extracting(Entity::country)
        .containsExactly("KAZ", "RUS", "KAZ");
  }

  @Test
  void nameThatTwoCountriesHaveGetsNone() {
    assertThat(names("en", "He was born in Georgia.")).extracting(Entity::country).containsNull();
  }

  static Stream<String> hostile() {
    return Stream.of(
        "((((", "« ", "Paris ", "A. ", "12 ", "(ONU) ", "de la ", "Jean ", "X", "\u0301");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void anyTextIsReadInTime(String piece) {
    String text = piece.repeat(60_000 / piece.length());
    Assertions.assertThatCode(() -> names("fr", text)).doesNotThrowAnyException();
    long start = System.nanoTime();
    names("fr", text);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void namesNeverOverlap(String language) {
    String text =
        "Jean Martin (ONU) Paris, New York Times Le Monde - Anna O'Neil Ltd. Mr. X de la Y";
    List<Entity> names = names(language, text);
    for (int i = 1; i < names.size(); i++) {
      assertThat(names.get(i).span().start()).isGreaterThanOrEqualTo(names.get(i - 1).span().end());
    }
  }
}
