package hearsay.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.language.LanguagePack;
import hearsay.mentions.Word.Joint;
import hearsay.mentions.Word.Shape;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordScannerTest {

  /** A language whose decimals are told by a comma or a point, its groups by a point. */
  private static final WordScanner SCANNER =
      WordScanner.of(new LanguagePack("xx", "scan", "hearsay/scan"));

  private static List<Word> scan(String text) {
    return SCANNER.scan(text, 0, text.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "310 000 | 310000",
        "14 000 000 | 14000000",
        "1.200.000 | 1200000",
        "3,5 | 3.5",
        "16.4 | 16.4",
        "1.458.000,25 | 1458000.25",
        "0.125 | 0.125",
        "400.000 | 400000",
      })
  void oneNumberIsOneWordWithItsValue(String text, BigDecimal value) {
    List<Word> words = scan(text);
    assertThat(words).hasSize(1);
    assertThat(words.get(0).number()).isEqualByComparingTo(value);
    assertThat(words.get(0).end()).isEqualTo(text.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"08.01.2022 | 5", "1,2,3 | 5", "2017 300 | 2", "04 91 22 | 3", "12 3456 | 2"})
  void whatIsNoSingleNumberStaysApart(String text, int words) {
    assertThat(scan(text)).hasSize(words);
  }

  @Test
  void runsOfDigitsTooLongToCountHaveNoValue() {
    Word word = scan("9".repeat(10_000)).get(0);
    assertThat(word.number()).isNull();
    assertThat(word.shape()).isEqualTo(Shape.DIGITS);
    assertThat(word.whole()).isEqualTo(-1);
  }

  @Test
  void hyphensAreJointsAndElidedWordsKeepTheirApostrophe() {
    List<Word> words = scan("l'aller-retour 14-15 %");
    assertThat(words)
        .extracting(Word::lower)
        .containsExactly("l'", "aller", "retour", "14", "15", "%");
    assertThat(words)
        .extracting(Word::joint)
        .containsExactly(
            Joint.SPACE, Joint.GLUED, Joint.HYPHEN, Joint.SPACE, Joint.HYPHEN, Joint.SPACE);
  }

  @Test
  void possessiveLeavesItsWordWhole() {
    assertThat(scan("year's")).extracting(Word::lower).containsExactly("year", "'", "s");
  }

  @Test
  void unitsKeepTheirExponentAndTimesTheirMinutes() {
    assertThat(scan("3km2 6h45 m² A320"))
        .extracting(Word::lower)
        .containsExactly("3", "km2", "6", "h", "45", "m²", "a320");
  }

  @Test
  void everyCharacterThatIsNoSpaceIsInOneWordOrIsAJoint() {
    String text = "« Ça », dit-il : 3 % (ou 4) \uD83D\uDE00 !";
    int covered = scan(text).stream().mapToInt(w -> w.end() - w.start()).sum();
    int spaces = (int) text.chars().filter(c -> c == ' ').count();
    assertThat(covered + spaces + 1).isEqualTo(text.length());
  }
}
