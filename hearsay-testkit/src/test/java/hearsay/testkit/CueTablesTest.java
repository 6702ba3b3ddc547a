package hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.Hearsay;
import hearsay.attribution.Attribution;
import hearsay.attribution.Relay;
import hearsay.claims.Reading;
import hearsay.language.LanguagePack;
import hearsay.language.Table;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every row of the tables that speech is read with, run on its own example through the whole
 * reader.
 */
class CueTablesTest {

  private static final Hearsay HEARSAY = Hearsay.load();

  private static Stream<Arguments> rows(String table) {
    return Stream.of("fr", "en")
        .flatMap(
            language ->
                LanguagePack.find(language).orElseThrow().table(table).rows().stream()
                    .map(row -> Arguments.argumentSet(name(row), language, row)));
  }

  private static String name(Table.Row row) {
    return row.at() + " " + row.cells().get(0);
  }

  static Stream<Arguments> cueRows() {
    return rows("cues");
  }

  static Stream<Arguments> relayRows() {
    return rows("relays");
  }

  @ParameterizedTest
  @MethodSource("cueRows")
  void cueTakesSourceAndContentAsItsExampleMarksThem(String language, Table.Row row) {
    String example = row.get("example");
    String text = Marked.plain(example);
    Reading reading = HEARSAY.read(Articles.of(language, text));
    List<Attribution> byRow =
        reading.attributions().stream()
            .filter(a -> a.cueLemma().equals(row.get("cue")) && isPos(a, row.get("pos")))
            .toList();
    assertThat(byRow.stream().map(a -> Marked.mark(text, a)))
        .as(row.at() + " " + row.get("cue") + ": all found are " + all(text, reading))
        .containsExactly(example);
    assertThat(byRow.get(0).commitment().certainty().name())
        .isEqualToIgnoringCase(row.get("certainty"));
    assertThat(byRow.get(0).commitment().polarity().name())
        .isEqualToIgnoringCase(row.get("polarity"));
    assertThat(byRow.get(0).cueClass().name()).isEqualToIgnoringCase(row.get("class"));
  }

  @ParameterizedTest
  @MethodSource("relayRows")
  void relayStandsBetweenTheOutletAndTheSpeaker(String language, Table.Row row) {
    String example = row.get("example");
    String text = Marked.plain(example);
    String relay = example.substring(example.indexOf('[') + 1, example.indexOf(']'));
    String words = example.substring(example.indexOf('{') + 1, example.indexOf('}'));
    List<Relay> relays =
        HEARSAY.read(Articles.of(language, text)).attributions().stream()
            .flatMap(a -> a.via().stream())
            .toList();
    assertThat(relays).as(row.at() + " " + example).hasSize(1);
    assertThat(relays.get(0).words().of(text)).as(row.at()).isEqualTo(relay);
    assertThat(Objects.requireNonNull(relays.get(0).cue()).of(text)).as(row.at()).isEqualTo(words);
  }

  @Test
  void noCueHasTwoRowsOfTheSamePartOfSpeech() {
    for (String language : List.of("fr", "en")) {
      assertThat(LanguagePack.find(language).orElseThrow().table("cues").rows())
          .extracting(row -> row.get("cue") + " " + row.get("pos"))
          .doesNotHaveDuplicates();
    }
  }

  private static boolean isPos(Attribution a, String pos) {
    String found =
        a.rule().endsWith(".noun")
            ? "noun"
            : a.rule().contains(".prep.") ? "prep" : a.rule().contains(".adv.") ? "adv" : "verb";
    return found.equals(pos) || (found.equals("verb") && a.rule().contains(".quote."));
  }

  private static String all(String text, Reading reading) {
    return reading.attributions().stream()
        .map(a -> a.cueLemma() + " " + a.rule() + " " + Marked.mark(text, a))
        .collect(Collectors.joining(" | "));
  }
}
