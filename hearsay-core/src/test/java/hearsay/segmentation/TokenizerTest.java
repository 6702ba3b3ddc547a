package hearsay.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.language.LanguagePack;
import hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The tokeniser's own mechanics, without any language's table; languages are tested with theirs.
 */
class TokenizerTest {

  private static final LanguagePack NO_TABLES =
      new LanguagePack("xx", "none", "hearsay/no-such-language");

  private static final Tokenizer PLAIN = Tokenizer.of(NO_TABLES, Judge.NEVER);

  @Test
  void numbersKeepTheirGroupsAndDecimals() {
    assertThat(tokens("280 000 et 3,5 ou 1.200.000 le 08/01/2022 à 6:45"))
        .containsExactly(
            "280 000", "et", "3,5", "ou", "1.200.000", "le", "08/01/2022", "à", "6:45");
  }

  @Test
  void aYearDoesNotSwallowTheNumberAfterIt() {
    assertThat(tokens("en 2015 300 personnes")).containsExactly("en", "2015", "300", "personnes");
  }

  @Test
  void initialsKeepTheirPeriods() {
    assertThat(tokens("the U.S. and e.g. this."))
        .containsExactly("the", "U.S.", "and", "e.g.", "this", ".");
  }

  @Test
  void addressesStayWhole() {
    assertThat(tokens("(https://lefanal.example/a?b=1). Puis @fanal a_b"))
        .containsExactly("(", "https://lefanal.example/a?b=1", ")", ".", "Puis", "@fanal", "a_b");
  }

  @Test
  void marksStandAlone() {
    assertThat(tokens("« Oui », dit elle… ''Non,''"))
        .containsExactly("«", "Oui", "»", ",", "dit", "elle", "…", "''", "Non", ",", "''");
  }

  @Test
  void lettersOutsideTheBasicPlaneAreLetters() {
    assertThat(tokens("𝒜b 😀 c")).containsExactly("𝒜b", "😀", "c");
  }

  @Test
  void theJudgeDecidesOnHyphensAndStops() {
    Tokenizer joining = Tokenizer.of(NO_TABLES, Judge.ALWAYS);
    String text = "dit-elle à 12h30.";
    assertThat(tokens("dit-elle à 12h30."))
        .containsExactly("dit", "-", "elle", "à", "12", "h", "30", ".");
    assertThat(joining.tokens(text, new Span(0, text.length())).stream().map(s -> s.of(text)))
        .containsExactly("dit-elle", "à", "12h30.");
  }

  @Test
  void noTextMakesAnEmptyOrOverlappingToken() {
    String text = "a'''b--c..d((é-le-moi'--' 12 34 5678,9.a/b&C_d".repeat(50);
    int end = 0;
    for (Span span : PLAIN.tokens(text, new Span(0, text.length()))) {
      assertThat(span.isEmpty()).isFalse();
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      end = span.end();
    }
  }

  private static List<String> tokens(String text) {
    return PLAIN.tokens(text, new Span(0, text.length())).stream().map(s -> s.of(text)).toList();
  }
}
