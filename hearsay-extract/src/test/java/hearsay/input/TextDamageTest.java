package hearsay.input;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Problem;
import hearsay.text.ProblemKind;
import hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDamageTest {

  @Test
  void caretWhereALetterWasIsReportedWithItsWord() {
    assertThat(TextDamage.find("Il a lui-m^me nié."))
        .containsExactly(Problem.at(new Span(5, 13), ProblemKind.WORD_DAMAGED, "lui-m^me"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Le pr?fet nie.", "Le pr\uFFFDfet nie.", "l\u2019\uFFFDt\uFFFD et l’h?pital"})
  void signInsideAWordIsDamage(String text) {
    assertThat(TextDamage.find(text)).extracting(Problem::kind).contains(ProblemKind.WORD_DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pourquoi ?Parce que.",
        "Vraiment?Non.",
        "https://lefanal.example/page?id=3",
        "lefanal.example/a?b",
        "x^2 et 3^4",
        "^^",
        "?"
      })
  void signElsewhereIsNoDamage(String text) {
    assertThat(TextDamage.find(text)).isEmpty();
  }

  @Test
  void utf8ReadTwiceIsReportedOnce() {
    String text = "Le prÃ©fet a niÃ© : lâ€™Ã©tÃ© sera long.";

    assertThat(TextDamage.find(text))
        .containsExactly(Problem.of(ProblemKind.CHARSET_DOUBLE_ENCODED, "prÃ©fet"));
  }

  @Test
  void portugueseAndCapitalAccentsAreNotDoubleEncoding() {
    assertThat(TextDamage.find("SÃO PAULO, ÂGE, À LA UNE, irmÃ, MÃE, PÃO, CÃES")).isEmpty();
  }

  @Test
  void textDamagedThroughoutIsToldFiftyTimesAtMost() {
    assertThat(TextDamage.find("m^me ".repeat(1000))).hasSize(50);
  }
}
