package hearsay.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.language.LanguagePack;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameLexiconTest {

  /** The names of the world alone. */
  private static final NameLexicon LEXICON =
      NameLexicon.of(new LanguagePack("xx", "none", "no/such/folder"));

  private static List<NameWord> words(String text) {
    List<NameWord> words = new ArrayList<>();
    int at = 0;
    for (String form : text.split(" ")) {
      words.add(new NameWord(new Span(at, at + form.length()), form));
      at += form.length() + 1;
    }
    return words;
  }

  @ParameterizedTest
  @ValueSource(strings = {"Coca-Cola", "Coca - Cola", "Coca Cola", "COCA-COLA"})
  void nameMatchesHoweverItsPartsAreWritten(String text) {
    List<NameWord> words = words(text);
    List<NameLexicon.Match> matches = LEXICON.matches(words);
    assertThat(matches).isNotEmpty();
    assertThat(matches.get(0).from()).isZero();
    assertThat(matches.get(0).to()).isEqualTo(words.size());
    assertThat(matches.get(0).entry().kinds() & NameKind.ORG.bit()).isNotZero();
  }

  @Test
  void noMatchBeginsOrEndsWithAHyphen() {
    assertThat(LEXICON.matches(words("- Coca - Cola - yes")))
        .allSatisfy(
            match -> {
              assertThat(match.from()).isNotZero();
              assertThat(match.to()).isLessThanOrEqualTo(4);
            });
  }

  @Test
  void aPartOfAWordIsNoName() {
    assertThat(LEXICON.matches(words("Coca-Colanda"))).isEmpty();
  }

  @Test
  void stopsDoNotCount() {
    assertThat(LEXICON.find(words("Amazon.com"))).isEqualTo(LEXICON.find(words("Amazoncom")));
    assertThat(LEXICON.find(words("Amazon.com"))).isNotNull();
  }

  @Test
  void hyphensWithoutEndAreReadInTime() {
    String text = "Coca " + "- ".repeat(100_000) + "Cola";
    assertThat(LEXICON.matches(words(text))).hasSizeLessThan(3);
  }
}
