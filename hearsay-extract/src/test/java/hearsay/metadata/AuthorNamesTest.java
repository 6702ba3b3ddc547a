package hearsay.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.dates.DateFinder;
import hearsay.furniture.Furniture;
import hearsay.furniture.Rows;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorNamesTest {

  private static final AuthorNames NAMES =
      new AuthorNames(
          AuthorWords.standard(),
          Furniture.standard(),
          Site.of(List.of("Le Fanal"), "https://www.lefanal.example/a"),
          DateFinder.standard(),
          "Le barrage rouvre");

  static Stream<Rows.Row> rows() {
    return Rows.of(AuthorWords.class, "author-words.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyWordIsKnown(Rows.Row row) {
    List<String> names =
        row.get("names").isEmpty() ? List.of() : List.of(row.get("names").split(";"));

    assertThat(NAMES.read(row.get("example"), true)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Anne Lestrade et Marc Tessier # Anne Lestrade;Marc Tessier",
        "Anne Lestrade, Marc Tessier & Lise Cadran # Anne Lestrade;Marc Tessier;Lise Cadran",
        "Anne Lestrade | Le Fanal # Anne Lestrade",
        "Anne Lestrade, AFP # Anne Lestrade",
        "Anne Lestrade, Lanrec # Anne Lestrade",
        "a.lestrade # a.lestrade",
        "Par Anne Lestrade · 3 min # Anne Lestrade",
        "Anne Lestrade 12 mars 2021 à 18h05 # Anne Lestrade",
        "Anne Lestrade Anne Lestrade # Anne Lestrade",
        "José Ortega y Gasset # José Ortega y Gasset",
        "Ursula von der Aa # Ursula von der Aa",
        "Dr. Jutta Rehm # Dr. Jutta Rehm",
        "Kathrin # Kathrin",
        "王 美咲 # 王 美咲",
      })
  void namesAreReadFromWhatIsTold(String told, String names) {
    assertThat(NAMES.read(told, true)).containsExactly(names.split(";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rédaction · 3 min",
        "La rédaction",
        "Redaktion",
        "admin",
        "wpadmin",
        "AFP",
        "dpa/",
        "Le Fanal",
        "lefanal.example",
        "marees.fr, Lanrec",
        "AFP, Lanrec",
        "https://lefanal.example/anne",
        "anne@lefanal.example",
        "12 mars 2021",
        "3 min",
        "",
        " ",
        "Le barrage rouvre",
        "Unknown",
        "No Author",
        "Von",
        "@",
      })
  void whatIsNobodyIsLeftOut(String told) {
    assertThat(NAMES.read(told, true)).isEmpty();
  }

  @Test
  void oneWordIsANameOnlyWhereNamesAreTold() {
    assertThat(NAMES.read("Kathrin", false)).isEmpty();
    assertThat(NAMES.announced("Posté par Kathrin")).containsExactly("Kathrin");
    assertThat(NAMES.announced("Par Toutatis")).isEmpty();
  }

  @Test
  void absurdTextsGiveNobody() {
    assertThat(NAMES.read("Anne Lestrade, ".repeat(100_000), true)).isEmpty();
    assertThat(NAMES.read("A, ".repeat(90), true)).hasSizeLessThan(31);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Kathrin # Kathrin",
        "Kathrin, 12.03.2021 # Kathrin",
        "Stand: 12.03.2021, 18:05 Uhr #",
        "Zuletzt geändert am: 12.03.2021 #",
      })
  void aByLineThatHoldsADateAloneNamesNobody(String line, String name) {
    assertThat(NAMES.readByLine(line)).isEqualTo(name == null ? List.of() : List.of(name));
  }
}
