package hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Problem;
import hearsay.text.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProblemTextTest {

  private final ProblemText english = new ProblemText(Locale.ENGLISH);
  private final ProblemText french = new ProblemText(Locale.FRENCH);

  @Test
  void everyKindHasASentenceWithAndWithoutDetails() {
    for (ProblemKind kind : ProblemKind.values()) {
      for (ProblemText language : List.of(english, french)) {
        assertThat(language.of(Problem.of(kind))).isNotBlank().doesNotContain("{");
        assertThat(language.of(Problem.of(kind, "1", "2", "3"))).isNotBlank().doesNotContain("{");
      }
    }
  }

  @Test
  void weekdayConflictNamesTheTrueWeekday() {
    Problem problem =
        Problem.of(ProblemKind.DATE_WEEKDAY_CONFLICT, "samedi 1er mars", "2024-03-01", "5");
    assertThat(english.of(problem))
        .isEqualTo("“samedi 1er mars”: 1 March 2024 is a Friday; no value given");
    assertThat(french.of(problem)).contains("le 1er mars 2024 est un vendredi");
  }

  @Test
  void truncationGroupsItsFigures() {
    assertThat(english.of(Problem.of(ProblemKind.INPUT_TRUNCATED, "1999873", "2000000")))
        .contains("2\u00a0000\u00a0000 characters", "1\u00a0999\u00a0873");
  }

  @Test
  void detailsThatLookLikePlaceholdersAreLeftAlone() {
    assertThat(english.of(Problem.of(ProblemKind.WORD_DAMAGED, "{0}{1}"))).contains("“{0}{1}”");
  }

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    for (String name : List.of("problems", "dates")) {
      assertThat(keys(name + "_fr")).isEqualTo(keys(name)).isNotEmpty();
    }
  }

  @Test
  void processLocaleIsNeverAsked() {
    assertThat(Messages.of("hearsay.formats.dates", Locale.ITALIAN).text("month.3"))
        .isEqualTo("March");
    assertThat(Messages.of("hearsay.formats.dates", Locale.CANADA_FRENCH).text("month.2"))
        .isEqualTo("février");
  }

  private static Set<String> keys(String file) throws IOException {
    Properties keys = new Properties();
    try (InputStream in = ProblemText.class.getResourceAsStream(file + ".properties")) {
      keys.load(in);
    }
    return keys.stringPropertyNames();
  }
}
