package hearsay.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordTest {

  @ParameterizedTest
  @CsvSource({"Élysée,elysee", "Łódź,łodz", "Timișoara,timisoara", "ÅRHUS,arhus", "Việt,viet"})
  void accentsAreLeftOut(String word, String folded) {
    assertThat(NameWord.folded(word)).isEqualTo(folded);
  }

  @Test
  void lettersAreFoldedAsUnicodeDecomposesThem() {
    for (char c = '\u00c0'; c <= '\u024f'; c++) {
      String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
      String plain = Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
      assertThat(NameWord.folded(String.valueOf(c))).as("U+%04X", (int) c).isEqualTo(plain);
    }
  }
}
