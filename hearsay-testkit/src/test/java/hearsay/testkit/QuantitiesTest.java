package hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.language.LanguagePack;
import hearsay.mentions.Bound;
import hearsay.mentions.Quantity;
import hearsay.mentions.QuantityFinder;
import hearsay.text.AlignedText;
import hearsay.text.Normalizer;
import hearsay.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How numbers, bounds, ranges, units and counted nouns come together. */
class QuantitiesTest {

  private static final QuantityFinder FRENCH =
      QuantityFinder.of(LanguagePack.find("fr").orElseThrow());
  private static final QuantityFinder ENGLISH =
      QuantityFinder.of(LanguagePack.find("en").orElseThrow());

  private static List<Quantity> read(QuantityFinder finder, String text) {
    AlignedText aligned = Normalizer.normalize(text);
    return finder.find(aligned, new Span(0, text.length()));
  }

  private static Quantity french(String text) {
    List<Quantity> found = read(FRENCH, text);
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  @Test
  void spanHoldsTheBoundTheNumberAndTheCountedNoun() {
    String text = "Brévane compte plus de 310\u00A0000 habitants inquiets.";
    Quantity quantity = french(text);
    assertThat(quantity.span().of(text)).isEqualTo("plus de 310\u00A0000 habitants");
    assertThat(quantity.value()).isEqualTo(new BigDecimal("310000"));
    assertThat(quantity.bound()).isEqualTo(Bound.MORE_THAN);
    assertThat(quantity.unit()).isNull();
    assertThat(Objects.requireNonNull(quantity.of()).of(text)).isEqualTo("habitants");
  }

  @Test
  void spanPointsIntoTheOriginalWhereNormalisingChangedLengths() {
    String text = "Le di\u00ADman\u00ADche, l\u2019o\uFB03ce a vu 12\u202F000 pèlerins.";
    assertThat(french(text).span().of(text)).isEqualTo("12\u202F000 pèlerins");
  }

  @Test
  void onlyTheBlockIsRead() {
    String text = "Le port a 12 quais. La ville a 30 ponts.";
    int second = text.indexOf("La ville");
    List<Quantity> found = FRENCH.find(Normalizer.normalize(text), new Span(second, text.length()));
    assertThat(found).extracting(q -> q.span().of(text)).containsExactly("30 ponts");
  }

  @Test
  void vagueNumbersHaveALowerLimitAndNoValue() {
    Quantity quantity = french("Des dizaines de barques dérivent.");
    assertThat(quantity.value()).isNull();
    assertThat(quantity.low()).isEqualTo(new BigDecimal("20"));
    assertThat(quantity.bound()).isEqualTo(Bound.AT_LEAST);
  }

  @Test
  void rangesHaveBothLimitsAndNoValue() {
    Quantity quantity = french("La hausse sera de 14 à 15 % cette fois.");
    assertThat(quantity.value()).isNull();
    assertThat(quantity.low()).isEqualTo(new BigDecimal("14"));
    assertThat(quantity.high()).isEqualTo(new BigDecimal("15"));
    assertThat(quantity.bound()).isEqualTo(Bound.BETWEEN);
    assertThat(quantity.unit()).isEqualTo("%");
  }

  @Test
  void rangeSharesItsScaleWord() {
    Quantity quantity = french("Il manque entre 3 et 5 millions d'euros.");
    assertThat(quantity.low()).isEqualTo(new BigDecimal("3000000"));
    assertThat(quantity.high()).isEqualTo(new BigDecimal("5000000"));
    assertThat(quantity.unit()).isEqualTo("EUR");
  }

  @Test
  void changeFromOneFigureToAnotherIsNoRange() {
    String text = "Le taux est passé de 3 à 5 % en juin.";
    assertThat(read(FRENCH, text))
        .extracting(q -> q.span().of(text), Quantity::bound)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("3", Bound.EXACT),
            org.assertj.core.groups.Tuple.tuple("5 %", Bound.EXACT));
  }

  @Test
  void unitsOfOneDimensionCompareInTheirBase() {
    Quantity area = french("Le parc couvre 2 millions de km² de forêt.");
    assertThat(area.unit()).isEqualTo("km2");
    Quantity.Measure base = Objects.requireNonNull(area.base());
    assertThat(base.unit()).isEqualTo("m2");
    assertThat(base.value()).isEqualByComparingTo(new BigDecimal("2e12"));
    assertThat(french("Le fonds vaut 3 M€ net.").base()).isNull();
  }

  @Test
  void shareTakesWhatItIsOfBetweenItsNumbers() {
    String text = "Un élève sur trois manque.";
    Quantity quantity = french(text);
    assertThat(quantity.value()).isEqualTo(new BigDecimal("0.3333"));
    assertThat(quantity.unit()).isEqualTo("1");
    assertThat(quantity.span().of(text)).isEqualTo("Un élève sur trois");
    assertThat(Objects.requireNonNull(quantity.of()).of(text)).isEqualTo("élève");
  }

  @Test
  void ruleNamesTheLanguageAndThePattern() {
    assertThat(french("Il reste moins de 40 places.").rule()).isEqualTo("fr.quantity.bound.count");
    assertThat(read(ENGLISH, "It costs $3bn.").get(0).rule()).isEqualTo("en.quantity.unit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Il est né en 1954 et mort en 2010.",
        "Le 8 janvier 2022, à 14 h 30, rien n'a bougé.",
        "Gand a battu Marlow 3-1 au stade.",
        "Appelez le 04 91 22 33 44 dès demain.",
        "Elle est arrivée 21e, lui 1er.",
        "Un A320 et un Boeing 737 se sont posés.",
        "Le covid-19 et le G20 occupent la une.",
        "L'un des élus a parlé à une femme.",
        "L'article 49 alinéa 3 est invoqué.",
        "Le café du 12 rue des Lilas a fermé.",
        "Il vit à 75010 Brévane.",
        "La 5G arrive en 4x4 ou en 3D.",
        "Les demi-finales et le quart de finale sont joués.",
        "Les deux se sont quittés."
      })
  void whatIsNoQuantityInFrenchIsLeftOut(String text) {
    assertThat(read(FRENCH, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He was born in 1954 and died in 2010.",
        "On January 8, 2022, at 6:45 pm nothing moved.",
        "Marlow beat Ghent 3-1 at home.",
        "Call 555-1234 before noon.",
        "She came 21st and he came first.",
        "A Boeing 737 met an A320 there.",
        "A third attempt failed.",
        "One of them spoke to a woman.",
        "Section 4 applies, and so does No. 5."
      })
  void whatIsNoQuantityInEnglishIsLeftOut(String text) {
    assertThat(read(ENGLISH, text)).isEmpty();
  }
}
