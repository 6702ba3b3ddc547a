package hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeaturesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_",
        "Number=Plur|NumType=Card",
        "Gender=Masc|Number=Sing|NumType=Ord",
        "Number=Sing|NumForm=Word|NumType=Ord",
        "Case=Nom|PronType=Dem,Rel",
        "Number=Sing|Number[psor]=Plur|Person=3|Poss=Yes"
      })
  void notationIsThatOfTheTreebanks(String conllu) {
    assertThat(Features.parse(conllu)).hasToString(conllu);
  }
}
