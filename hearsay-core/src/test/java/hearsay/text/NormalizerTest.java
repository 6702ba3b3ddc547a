package hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizerTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          l’accord,            l'accord
          280\u00A0000,        280 000
          280\u202F000,        280 000
          mi\u2011mars,        mi-mars
          gou\u00ADvernement,  gouvernement
          ﬁnance,              finance
          e\u0301te\u0301,     été
          """)
  void normalizesWhatTaggersDoNotKnow(String original, String normalized) {
    assertThat(Normalizer.normalize(original).normalized()).isEqualTo(normalized);
  }

  @Test
  void pageBreakKeepsWordsApartAndOtherControlCharactersDoNot() {
    assertThat(Normalizer.normalize("fin\fd\u0085e\u0007n").normalized()).isEqualTo("fin d en");
  }

  @Test
  void leavesLineEndsAndTabsAlone() {
    String text = "l\u2019eau\r\nle\tvent\n";
    assertThat(Normalizer.normalize(text).normalized()).isEqualTo("l'eau\r\nle\tvent\n");
  }

  @Test
  void leavesDoubleQuotationMarksAlone() {
    assertThat(Normalizer.normalize("« a » “b” \"c\"").normalized()).isEqualTo("« a » “b” \"c\"");
  }

  @Test
  void keepsThePlaceOfEveryWordThroughChangesOfLength() {
    String original = "ﬁn, gou\u00ADver\u00ADnement l’e\u0301tat";
    AlignedText text = Normalizer.normalize(original);
    assertThat(wordAt(text, "gouvernement")).isEqualTo("gou\u00ADver\u00ADnement");
    assertThat(wordAt(text, "été".substring(0, 1) + "tat")).isEqualTo("e\u0301tat");
    assertThat(wordAt(text, "fin")).isEqualTo("ﬁn");
  }

  @Test
  void goesBothWays() {
    AlignedText text = Normalizer.normalize("a\u00ADb l’eau");
    Span original = new Span(4, 9);
    assertThat(original.of(text.original())).isEqualTo("l’eau");
    assertThat(text.toNormalized(original).of(text.normalized())).isEqualTo("l'eau");
    assertThat(text.toOriginal(text.toNormalized(original))).isEqualTo(original);
  }

  @Test
  void anyTextKeepsItsSpansInsideAndInOrder() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      AlignedText text = Normalizer.normalize(randomText(random));
      int before = 0;
      for (int i = 0; i < text.normalized().length(); i++) {
        Span span = text.toOriginal(new Span(i, i + 1));
        assertThat(span.start()).isGreaterThanOrEqualTo(before);
        assertThat(span.end()).isLessThanOrEqualTo(text.original().length());
        before = span.start();
      }
    }
  }

  private static String wordAt(AlignedText text, String word) {
    int at = text.normalized().indexOf(word);
    return text.toOriginal(new Span(at, at + word.length())).of(text.original());
  }

  private static String randomText(Random random) {
    String alphabet = "ab é’\u00A0\u00AD\u0301ﬁ«»\u200B\uFEFF\uD83D\uDE00\n";
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }
}
