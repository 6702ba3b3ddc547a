package hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import hearsay.language.LanguagePack;
import hearsay.mentions.Measures;
import hearsay.mentions.Quantity;
import hearsay.mentions.TimeExpression;
import hearsay.text.Normalizer;
import hearsay.text.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the finders throw, hang, or point outside it. */
class MeasuresHostileTextTest {

  private static final List<Measures> FINDERS =
      Stream.of("fr", "en").map(l -> Measures.of(LanguagePack.find(l).orElseThrow())).toList();

  static Stream<String> repeated() {
    return Stream.of(
        "(",
        "« ",
        "1",
        "1 ",
        "1.",
        "1,",
        "1 234 ",
        "123 456",
        "12-",
        "-",
        "'",
        "l'",
        "cent ",
        "mille ",
        "vingt et ",
        "deux mille ",
        "des milliers de ",
        "entre 1 et ",
        "de 3 à ",
        "plus de ",
        "environ ",
        "moins de plus de ",
        "la veille de ",
        "la veille du ",
        "3 mai ",
        "lundi ",
        "lundi, ",
        "le 3 ",
        "2022-01-",
        "1/",
        "12:",
        "18 h ",
        "in the ",
        "the day before ",
        "a hundred and ",
        "hundreds of ",
        "between 1 and ",
        "one in ",
        "$",
        "$1",
        "€ ",
        "% ",
        "trois jours ",
        "il y a ",
        "dans les ",
        "a",
        "é",
        "²",
        "m2",
        "\uD83D\uDE00",
        "\uD83D",
        "\u0301",
        "\u200B",
        "XIXe ",
        "XXXXX",
        "nuit de ",
        "9 h à ",
        "tous les ",
        "un sur ",
        "½");
  }

  @ParameterizedTest
  @MethodSource("repeated")
  void repeatedALongTimeItIsReadInLinearTime(String piece) {
    String text = piece.repeat(100_000 / piece.length());
    for (Measures finder : FINDERS) {
      assertTimeout(Duration.ofSeconds(5), () -> check(finder, text), piece);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void wordsInAnyOrderGiveSpansInsideTheText(int seed) {
    Random random = new Random(seed);
    List<String> pieces = repeated().toList();
    StringBuilder text = new StringBuilder();
    while (text.length() < 20_000) {
      text.append(pieces.get(random.nextInt(pieces.size())));
      text.append(random.nextInt(3) == 0 ? "\u00A0" : "");
    }
    FINDERS.forEach(finder -> check(finder, text.toString()));
  }

  private static void check(Measures finder, String text) {
    Measures.Found found =
        finder.find(
            Normalizer.normalize(text), new Span(0, text.length()), LocalDate.of(2022, 1, 8));
    Span whole = new Span(0, text.length());
    assertThat(found.quantities()).allMatch(q -> whole.contains(q.span()) && !q.span().isEmpty());
    assertThat(found.times()).allMatch(t -> whole.contains(t.span()) && !t.span().isEmpty());
    assertThat(apart(found.quantities().stream().map(Quantity::span).toList())).isTrue();
    assertThat(apart(found.times().stream().map(TimeExpression::span).toList())).isTrue();
  }

  private static boolean apart(List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).start() < spans.get(i - 1).end()) {
        return false;
      }
    }
    return true;
  }
}
