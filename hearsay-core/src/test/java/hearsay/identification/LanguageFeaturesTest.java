package hearsay.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageFeaturesTest {

  private static final LanguageFeatures FEATURES = new LanguageFeatures(WritingSystems.load());

  /** What was found, and how long each word was. */
  private static final class Found implements LanguageFeatures.Sink {
    private final List<Integer> hashes = new ArrayList<>();
    private final List<Integer> words = new ArrayList<>();
    private int named;

    @Override
    public void feature(int hash, boolean isNamed) {
      hashes.add(hash);
    }

    @Override
    public void word(int script, int letters, boolean isNamed) {
      words.add(letters);
      named += isNamed ? 1 : 0;
    }
  }

  private static Found in(String text) {
    Found found = new Found();
    FEATURES.scan(text, 0, text.length(), found);
    return found;
  }

  @Test
  void wordsEndAtWhateverIsNoLetter() {
    assertThat(in("l'école-pilote, 3e").words).containsExactly(1, 5, 6, 1);
  }

  @Test
  void capitalsAndSmallLettersAreTheSame() {
    assertThat(in("ÉCOLE").hashes).isEqualTo(in("école").hashes).hasSize(1 + 5 + 4 + 1);
  }

  @Test
  void wordWithACapitalInsideASentenceMayBeAName() {
    assertThat(in("Le maire de Trévennec. Il a dit").named).isEqualTo(1);
    assertThat(in("LE MAIRE DE TRÉVENNEC").named).isZero();
  }

  @Test
  void addressesArePassedOver() {
    assertThat(in("lire https://depot.example/the-news ici").words).containsExactly(4, 5, 3);
    assertThat(in("écrire à @redaction vite").words).containsExactly(6, 1, 4);
  }

  @Test
  void pairsOfATextSavedTwiceAreBorders() {
    assertThat(in("Ã©tÃ©").words).containsExactly(1);
  }

  @Test
  void arabicVowelsAreNoLetters() {
    assertThat(in("كَتَبَ").hashes).isEqualTo(in("كتب").hashes);
  }

  @Test
  void scriptsThatSettleALanguageHaveWordsButNoLetterGroups() {
    Found found = in("Ο δήμαρχος");
    assertThat(found.hashes).isEmpty();
    assertThat(found.words).containsExactly(1, 8);
  }

  @Test
  void partOfATextIsReadAlone() {
    Found found = new Found();
    FEATURES.scan("un deux trois", 3, 7, found);
    assertThat(found.words).containsExactly(4);
  }
}
