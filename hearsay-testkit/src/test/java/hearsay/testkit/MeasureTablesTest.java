package hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.language.LanguagePack;
import hearsay.language.Table;
import hearsay.mentions.Measures;
import hearsay.mentions.Quantity;
import hearsay.mentions.TimeExpression;
import hearsay.text.AlignedText;
import hearsay.text.Normalizer;
import hearsay.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the tables that numbers and times are read with, run on its own example. */
class MeasureTablesTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2022, 1, 8);

  private static final Map<String, Measures> FINDERS =
      Stream.of("fr", "en").collect(Collectors.toMap(Function.identity(), MeasureTablesTest::of));

  private static Measures of(String language) {
    return Measures.of(LanguagePack.find(language).orElseThrow());
  }

  private static Stream<Arguments> rows(String... tables) {
    return Stream.of("fr", "en")
        .flatMap(
            language ->
                Stream.of(tables)
                    .flatMap(
                        t -> LanguagePack.find(language).orElseThrow().table(t).rows().stream())
                    .map(row -> Arguments.argumentSet(row.at(), language, row)));
  }

  static Stream<Arguments> numberRows() {
    return rows("numbers");
  }

  static Stream<Arguments> unitRows() {
    return rows("units");
  }

  static Stream<Arguments> boundRows() {
    return rows("bounds");
  }

  static Stream<Arguments> nounRows() {
    return rows("count-nouns");
  }

  static Stream<Arguments> timeRows() {
    return rows("times", "calendar");
  }

  @ParameterizedTest
  @MethodSource("numberRows")
  void numberWordReadsAsItsRowSays(String language, Table.Row row) {
    Quantity quantity = quantity(language, row);
    String value = quantity.value() == null ? "" : quantity.value().toPlainString();
    String low = quantity.low() == null ? "" : quantity.low().toPlainString() + "..";
    assertThat(value + low).as(row.at()).isEqualTo(row.get("reads"));
  }

  @ParameterizedTest
  @MethodSource("unitRows")
  void unitGetsTheCodeOfItsRow(String language, Table.Row row) {
    assertThat(quantity(language, row).unit()).as(row.at()).isEqualTo(row.get("unit"));
  }

  @ParameterizedTest
  @MethodSource("boundRows")
  void boundWordsBoundAsTheirRowSays(String language, Table.Row row) {
    assertThat(quantity(language, row).bound().id()).as(row.at()).isEqualTo(row.get("reads"));
  }

  @ParameterizedTest
  @MethodSource("nounRows")
  void countedNounIsFoundWhereItsRowSaysAndNowhereElse(String language, Table.Row row) {
    String example = row.get("example");
    if (example.indexOf('[') >= 0) {
      assertThat(quantity(language, row)).isNotNull();
    } else {
      assertThat(read(language, example).quantities()).as(row.at() + " " + example).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("timeRows")
  void timeReadsAsItsRowSays(String language, Table.Row row) {
    String example = row.get("example");
    if (example.indexOf('[') < 0) {
      assertThat(read(language, example).times()).as(row.at() + " " + example).isEmpty();
      return;
    }
    Span span = bracketed(example);
    List<TimeExpression> times = read(language, plain(example)).times();
    assertThat(times).as(row.at() + " " + example).anyMatch(t -> t.span().equals(span));
    TimeExpression time =
        times.stream().filter(t -> t.span().equals(span)).findFirst().orElseThrow();
    assertThat(time.value() == null ? "" : time.value()).as(row.at()).isEqualTo(row.get("reads"));
  }

  @Test
  void tablesAreThere() {
    assertThat(rows("numbers", "units", "bounds", "count-nouns", "times", "calendar").count())
        .isGreaterThan(600);
  }

  private static Quantity quantity(String language, Table.Row row) {
    String example = row.get("example");
    Span span = bracketed(example);
    List<Quantity> quantities = read(language, plain(example)).quantities();
    assertThat(quantities).as(row.at() + " " + example).anyMatch(q -> q.span().equals(span));
    return quantities.stream().filter(q -> q.span().equals(span)).findFirst().orElseThrow();
  }

  private static Measures.Found read(String language, String text) {
    AlignedText aligned = Normalizer.normalize(text);
    Measures finder = Objects.requireNonNull(FINDERS.get(language));
    return finder.find(aligned, new Span(0, text.length()), PUBLISHED);
  }

  private static String plain(String example) {
    return example.replace("[", "").replace("]", "");
  }

  private static Span bracketed(String example) {
    return new Span(example.indexOf('['), example.indexOf(']') - 1);
  }
}
