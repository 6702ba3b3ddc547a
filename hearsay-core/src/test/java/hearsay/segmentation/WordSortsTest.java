package hearsay.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.language.Upos;
import org.junit.jupiter.api.Test;

class WordSortsTest {

  private static final int SMALL = 1;
  private static final int CAPITAL_FIRST = 2;
  private static final int CAPITAL_ALONE = 3;
  private static final int CAPITALS = 4;

  private static int set(Upos... parts) {
    int set = 1;
    for (Upos part : parts) {
      set |= WordClasses.bit(part);
    }
    return set;
  }

  private static int sort(int look, Upos... parts) {
    return WordSorts.of(look, 5, 0, set(parts));
  }

  @Test
  void aWordThatCanBeADeterminerIsOneWhateverElseItCanBe() {
    assertThat(sort(SMALL, Upos.NOUN, Upos.PRON, Upos.DET)).isEqualTo(sort(SMALL, Upos.DET));
    assertThat(sort(SMALL, Upos.NOUN, Upos.PRON)).isNotEqualTo(sort(SMALL, Upos.DET));
  }

  @Test
  void everyCombinationOfOpenClassesIsItsOwn() {
    assertThat(sort(SMALL, Upos.NOUN, Upos.VERB))
        .isNotEqualTo(sort(SMALL, Upos.NOUN))
        .isNotEqualTo(sort(SMALL, Upos.VERB))
        .isNotEqualTo(WordSorts.of(SMALL, 5, 0, set(Upos.NOUN, Upos.VERB) | WordClasses.FINITE));
  }

  @Test
  void letterCaseCounts() {
    int title = sort(CAPITAL_FIRST, Upos.NOUN);
    assertThat(title).isNotEqualTo(sort(SMALL, Upos.NOUN)).isNotEqualTo(sort(CAPITALS, Upos.NOUN));
    assertThat(WordSorts.of(CAPITAL_ALONE, 1, 0, set(Upos.NOUN))).isEqualTo(title);
  }

  @Test
  void marksNumbersAndNothingAreSortsOfTheirOwn() {
    assertThat(WordSorts.of(TokenLine.COLON, 1, 0, 0))
        .isNotEqualTo(WordSorts.of(TokenLine.COMMA, 1, 0, 0))
        .isNotEqualTo(WordSorts.of(5, 1, 0, 0))
        .isNotEqualTo(WordSorts.of(0, 0, 0, 0))
        .isNotEqualTo(WordSorts.of(SMALL, 1, 0, 0));
  }

  @Test
  void formsOfTheTableThatHidePrepositionsAreSuch() {
    assertThat(WordSorts.of(SMALL, 2, FormTable.FUSED, 0)).isEqualTo(sort(SMALL, Upos.ADP));
    assertThat(WordSorts.of(SMALL, 2, FormTable.ELISION, 0)).isNotEqualTo(sort(SMALL));
  }
}
