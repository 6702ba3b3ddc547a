package hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import hearsay.language.LanguagePack;
import hearsay.mentions.Measures;
import hearsay.mentions.TimeExpression;
import hearsay.mentions.TimeFinder;
import hearsay.mentions.TimeType;
import hearsay.mentions.Times;
import hearsay.text.AlignedText;
import hearsay.text.Normalizer;
import hearsay.text.Problem;
import hearsay.text.ProblemKind;
import hearsay.text.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How times resolve against publication, against the block, or not at all. */
class TimesTest {

  private static final LanguagePack PACK = LanguagePack.find("fr").orElseThrow();
  private static final TimeFinder FRENCH = TimeFinder.of(PACK);
  private static final LocalDate SATURDAY = LocalDate.of(2022, 1, 8);

  private static Times read(String text, @Nullable LocalDate published) {
    AlignedText aligned = Normalizer.normalize(text);
    return FRENCH.find(aligned, new Span(0, text.length()), published);
  }

  private static TimeExpression only(String text, @Nullable LocalDate published) {
    List<TimeExpression> times = read(text, published).times();
    assertThat(times).as(text).hasSize(1);
    return times.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "Il part le 31 février prochain., le 31 février, DATE_IMPOSSIBLE",
    "Il part le 312 décembre., le 312 décembre, DATE_IMPOSSIBLE",
    "Il part le 29 février 2023., le 29 février 2023, DATE_IMPOSSIBLE",
  })
  void aDayThatNoCalendarHasIsAProblemAndHasNoValue(String text, String words, ProblemKind kind) {
    Times times = read(text, SATURDAY);
    assertThat(times.times()).extracting(t -> t.value()).containsExactly((String) null);
    assertThat(times.times()).extracting(t -> t.problem()).containsExactly("impossible");
    assertThat(times.problems())
        .extracting(Problem::kind, Problem::details)
        .containsExactly(tuple(kind, List.of(words)));
  }

  @Test
  void aWeekdayThatDisagreesWithItsDateIsAProblemWithTheTrueDay() {
    Times times = read("Il est venu mercredi 27 mars 2025 au port.", SATURDAY);
    assertThat(times.times().get(0).value()).isNull();
    assertThat(times.times().get(0).problem()).isEqualTo("weekday");
    assertThat(times.problems().get(0).kind()).isEqualTo(ProblemKind.DATE_WEEKDAY_CONFLICT);
    assertThat(times.problems().get(0).details())
        .containsExactly("mercredi 27 mars 2025", "2025-03-27", "4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Il a parlé mardi.", "Il viendra la semaine prochaine.", "Il a parlé hier."})
  void aRelativeDayWithoutPublicationDateHasNoValue(String text) {
    TimeExpression time = only(text, null);
    assertThat(time.value()).isNull();
    assertThat(time.problem()).isEqualTo("unanchored");
  }

  @Test
  void aDateWithoutYearKeepsItsDayWithoutPublicationDate() {
    assertThat(only("Il part le 6 juin.", null).value()).isEqualTo("XXXX-06-06");
  }

  @Test
  void aDateWithoutYearTakesThatOfTheStoryWhenTheBlockTellsOne() {
    String text = "La crue de 1974 reste célèbre. Le 5 avril, le pont cède.";
    assertThat(read(text, SATURDAY).times())
        .extracting(TimeExpression::value)
        .containsExactly("1974", "1974-04-05");
  }

  @Test
  void aDateWithoutYearIsThePastOneWithinTenMonths() {
    assertThat(only("Il est parti le 20 mars.", SATURDAY).value()).isEqualTo("2021-03-20");
    assertThat(only("Il part le 20 février.", SATURDAY).value()).isEqualTo("2022-02-20");
  }

  @Test
  void theDayAfterCountsFromTheDayTheBlockTold() {
    Times times = read("Le 3 mai 2021, il signe. Le lendemain, il part.", SATURDAY);
    assertThat(times.times().get(1).value()).isEqualTo("2021-05-04");
    assertThat(times.times().get(1).anchoredOn()).isEqualTo("2021-05-03");
  }

  @Test
  void theDayAfterAnEventHasNoValueWhateverTheBlockTold() {
    Times times = read("Le 3 mai 2021, il signe. Au lendemain du vote, il part.", SATURDAY);
    assertThat(times.times().get(1).value()).isNull();
  }

  @Test
  void aRangeOfDaysIsTwoDates() {
    String text = "La foire dure du 3 au 5 mars 2021.";
    assertThat(read(text, SATURDAY).times())
        .extracting(t -> t.span().of(text), TimeExpression::value)
        .containsExactly(tuple("3", "2021-03-03"), tuple("5 mars 2021", "2021-03-05"));
  }

  @Test
  void aNumberThatCountsIsNoYear() {
    assertThat(read("Quelque 2000 logements et 1500 emplois.", SATURDAY).times()).isEmpty();
    assertThat(read("Plus de 2020 sont venus.", SATURDAY).times()).isEmpty();
  }

  @Test
  void aDurationToldInNumbersIsATimeAndAQuantity() {
    Measures measures = Measures.of(PACK);
    String text = "Le siège a duré trois jours en 2017.";
    Measures.Found found =
        measures.find(Normalizer.normalize(text), new Span(0, text.length()), SATURDAY);
    assertThat(found.times())
        .extracting(TimeExpression::type, TimeExpression::value)
        .containsExactly(tuple(TimeType.DURATION, "P3D"), tuple(TimeType.DATE, "2017"));
    assertThat(found.quantities())
        .extracting(q -> q.span().of(text), q -> q.unit())
        .containsExactly(tuple("trois jours", "d"));
  }

  @ParameterizedTest
  @CsvSource({
    "Il est né en 1954., year",
    "Il est né en mars 2020., month",
    "Il est né le 3 mars 2020., day",
    "Il est parti la semaine dernière., week",
    "Il est parti samedi soir., part-of-day",
    "Il est parti hier à 18 h., hour",
    "Il est parti hier à 18 h 45., minute",
    "Il a vécu dans les années 1990., decade",
    "Il a vécu au XIXe siècle., century",
    "Il est parti au deuxième trimestre 2021., quarter",
    "Il est parti à l'été 2021., season",
  })
  void precisionIsThatOfTheWords(String text, String precision) {
    assertThat(only(text, SATURDAY).precision()).isEqualTo(precision);
  }
}
