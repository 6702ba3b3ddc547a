package hearsay.dates;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.dates.WrittenDate.Label;
import hearsay.furniture.Line;
import hearsay.furniture.Rows;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTest {

  private static final DateFinder FINDER = DateFinder.standard();

  private static List<WrittenDate> find(String line, String language) {
    return FINDER.find(Line.of(line), DateStyle.of(language));
  }

  private static List<String> times(String line, String language) {
    return find(line, language).stream().map(date -> date.time().toString()).toList();
  }

  static Stream<Rows.Row> months() {
    return Rows.of(DateFinder.class, "months.tsv").stream();
  }

  static Stream<Rows.Row> words() {
    return Rows.of(DateFinder.class, "date-words.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("months")
  void everyNameOfAMonthIsKnown(Rows.Row row) {
    String day = "2021-%02d-12".formatted(Integer.parseInt(row.get("month")));

    assertThat(times(row.get("example"), row.get("language"))).containsExactly(day);
    assertThat(Arrays.asList(row.get("words").split(" ")))
        .allSatisfy(
            word -> {
              assertThat(times("12 " + word + " 2021", row.get("language"))).containsExactly(day);
              assertThat(times("12. " + word + ". 2021", row.get("language"))).containsExactly(day);
            });
  }

  /** What must come out of the example of a row, by its kind; the examples share one day. */
  private static final Map<String, String> EXPECTED =
      Map.of(
          "published", "2021-03-12",
          "modified", "2021-03-12",
          "at", "2021-03-12T18:05:00",
          "clock", "2021-03-12T18:05:00",
          "zone", "2021-03-12T18:05:00");

  @ParameterizedTest
  @MethodSource("words")
  void everyWordAroundDatesIsKnown(Rows.Row row) {
    List<WrittenDate> dates = find(row.get("example"), row.get("language"));

    assertThat(dates).hasSize(1);
    String time = dates.get(0).time().toString();
    String kind = row.get("kind");
    if (EXPECTED.containsKey(kind)) {
      assertThat(time).startsWith(EXPECTED.get(kind));
    }
    switch (kind) {
      case "published" -> assertThat(dates.get(0).label()).isEqualTo(Label.PUBLISHED);
      case "modified" -> assertThat(dates.get(0).label()).isEqualTo(Label.MODIFIED);
      case "zone" -> assertThat(time).endsWith(row.get("value"));
      case "half" ->
          assertThat(time).endsWith(row.get("value").equals("pm") ? "T18:05:00" : "T06:05:00");
      default -> assertThat(time).contains("2021-");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Publié le 12 mars 2021 à 18h05 | 2021-03-12T18:05:00",
        "Vendredi 1er mars 2021, 8 h | 2021-03-01T08:00:00",
        "Freitag, 12. März 2021, 18.05 Uhr | 2021-03-12T18:05:00",
        "12.3.2021 | 2021-03-12",
        "12.03.21 | 2021-03-12",
        "12/03/2021 | 2021-03-12",
        "31/03/2021 | 2021-03-31",
        "03/31/2021 | 2021-03-31",
        "March 12, 2021 6:05 pm EST | 2021-03-12T18:05:00-05:00",
        "12th of March, 2021 at 6:05 p.m. | 2021-03-12T18:05:00",
        "6:05 p.m. GMT, March 12, 2021 | 2021-03-12T18:05:00Z",
        "18:05, 12 mars 2021 | 2021-03-12T18:05:00",
        "3 de marzo de 2021 - 08:15 hs | 2021-03-03T08:15:00",
        "2021-03-12T18:05:33.123+01:00 | 2021-03-12T18:05:33+01:00",
        "2021-03-12 18:05 UTC+1 | 2021-03-12T18:05:00+01:00",
        "2021. március 12. | 2021-03-12",
        "2021年3月12日 18時05分 | 2021-03-12T18:05:00",
        "12 مارس 2021 | 2021-03-12",
        "१२ मार्च २०२१ | 2021-03-12",
        "12 Mars 21 | 2021-03-12",
      })
  void datesAreReadAsTheyAreWritten(String line, String time) {
    assertThat(times(line, "fr")).containsExactly(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31 avril 2021",
        "12 mars",
        "mars 2021",
        "2021",
        "12/13/14/2021",
        "12.03.1821",
        "12 mars 2121",
        "Tel. 03 12 20 21",
        "3-2",
        "",
        "12 Uhr",
        "le 12 à 18h05",
        "99/99/2021"
      })
  void whatIsNoWholeDateIsNone(String line) {
    assertThat(times(line, "fr")).isEmpty();
  }

  @Test
  void aReadingTimeIsNoTimeOfDay() {
    assertThat(times("12.03.2021 - 3 min", "de")).containsExactly("2021-03-12");
    assertThat(times("12 mars 2021 · 4 min de lecture", "fr")).containsExactly("2021-03-12");
  }

  @Test
  void theLanguageDecidesWhatThreeSlashFourIs() {
    assertThat(times("3/4/2021", "en-US")).containsExactly("2021-03-04");
    assertThat(times("3/4/2021", "en-GB")).containsExactly("2021-04-03");
    assertThat(times("3/4/2021", "fr")).containsExactly("2021-04-03");
    assertThat(times("3/4/2021", "en")).isEmpty();
    assertThat(times("3.4.2021", "en-US")).containsExactly("2021-04-03");
  }

  @Test
  void aMonthThatLanguagesDisagreeAboutNeedsTheLanguage() {
    assertThat(times("12 listopada 2021", "pl")).containsExactly("2021-11-12");
    assertThat(times("12 listopada 2021", "hr")).containsExactly("2021-10-12");
    assertThat(times("12 listopada 2021", "fr")).isEmpty();
  }

  @Test
  void eachDateHasTheLabelRightBeforeIt() {
    List<WrittenDate> dates =
        find("Publié le 12 mars 2021 à 18h05, mis à jour le 13 mars 2021 à 9h", "fr");

    assertThat(dates)
        .extracting(WrittenDate::label)
        .containsExactly(Label.PUBLISHED, Label.MODIFIED);
    assertThat(dates)
        .extracting(date -> date.time().toString())
        .containsExactly("2021-03-12T18:05:00", "2021-03-13T09:00:00");
  }

  @Test
  void aLineWithoutADateSaysWhatTheNextOneHolds() {
    assertThat(FINDER.label(Line.of("Erschienen am"))).isEqualTo(Label.PUBLISHED);
    assertThat(FINDER.label(Line.of("Der Hafen"))).isEqualTo(Label.NONE);
  }

  @Test
  void longLinesOfFiguresAreReadInLinearTime() {
    assertThat(find("1.1.".repeat(100_000), "fr")).isEmpty();
    assertThat(find("12 mars 2021 ".repeat(100_000), "fr"))
        .hasSizeLessThan(DateFinder.LONGEST / 10);
  }
}
