package hearsay.train.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.language.Features;
import hearsay.language.LanguagePack;
import hearsay.language.Table;
import hearsay.lexicon.Lexicon;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedLexiconTest {

  private static Lexicon lexicon(String language) {
    return LanguagePack.find(language).flatMap(Lexicon::of).orElseThrow();
  }

  private static List<Table.Row> words(String language) throws IOException {
    try (var in = ShippedLexiconTest.class.getResourceAsStream("words-" + language + ".tsv")) {
      return Table.read("words-" + language, in).rows();
    }
  }

  static Stream<Map.Entry<String, Table.Row>> known() throws IOException {
    Stream<Map.Entry<String, Table.Row>> all = Stream.empty();
    for (String language : List.of("fr", "en", "de")) {
      all = Stream.concat(all, words(language).stream().map(row -> Map.entry(language, row)));
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("known")
  void wordHasTheReading(Map.Entry<String, Table.Row> word) {
    Table.Row row = word.getValue();
    assertThat(lexicon(word.getKey()).readings(row.get("form")))
        .anySatisfy(
            reading -> {
              assertThat(reading.upos().name()).isEqualTo(row.get("upos"));
              assertThat(reading.lemma()).isEqualTo(row.get("lemma"));
              Features wanted = Features.parse(row.get("feats"));
              assertThat(reading.feats().bits() & wanted.bits()).isEqualTo(wanted.bits());
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "de"})
  void fiftyWordsOfEachLanguageAreAsked(String language) throws IOException {
    assertThat(words(language).stream().map(row -> row.get("form")).collect(Collectors.toSet()))
        .hasSizeGreaterThanOrEqualTo(50);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "de"})
  void correctionsAreInTheLexicon(String language) throws IOException {
    Lexicon lexicon = lexicon(language);
    for (Table.Row row : LexiconBuilder.table(language + "-corrections").rows()) {
      List<String> lemmas =
          lexicon.readings(row.get("form")).stream()
              .filter(r -> row.get("upos").equals("*") || r.upos().name().equals(row.get("upos")))
              .map(Lexicon.Reading::lemma)
              .toList();
      if (row.get("action").equals("drop")) {
        assertThat(lemmas).as(row.at()).doesNotContain(row.get("lemma"));
      } else {
        assertThat(lemmas).as(row.at()).contains(row.get("lemma"));
      }
    }
  }

  @Test
  void beComesBeforeFollowAmongTheReadingsOfSuis() {
    assertThat(lexicon("fr").readings("suis").get(0).lemma()).isEqualTo("être");
  }

  @ParameterizedTest
  @ValueSource(strings = {"((((", "", "«", "0", "\ud83d", "ßßßßßßßß"})
  void whatIsNoWordIsUnknownAndThrowsNothing(String text) {
    assertThat(lexicon("fr").readings(text)).isEmpty();
    assertThat(lexicon("fr").lookup(text.repeat(100_000))).isEqualTo(Lexicon.UNKNOWN);
  }
}
