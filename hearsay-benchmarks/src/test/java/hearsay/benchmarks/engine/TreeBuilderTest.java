package hearsay.benchmarks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.formats.ConlluSentence;
import hearsay.formats.ConlluWord;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeBuilderTest {

  private static TreeBuilder.Word word(String form) {
    return new TreeBuilder.Word(form, "_", "X", "_", 0, "root");
  }

  @Test
  void fusedTokenKeepsItsWrittenFormAndItsWords() {
    TreeBuilder trees = new TreeBuilder("Loin du port");
    trees.token(4, List.of(word("Loin")));
    trees.token(7, List.of(word("de"), word("le")));
    trees.token(12, List.of(word("port")));
    trees.endSentence();
    ConlluSentence sentence = trees.sentences().get(0);
    assertThat(sentence.words())
        .extracting(ConlluWord::form)
        .containsExactly("Loin", "de", "le", "port");
    assertThat(sentence.tokens())
        .singleElement()
        .satisfies(
            token -> {
              assertThat(token.form()).isEqualTo("du");
              assertThat(token.first()).isEqualTo(2);
              assertThat(token.last()).isEqualTo(3);
            });
  }

  @Test
  void charactersThatAnEngineDroppedBelongToTheNextToken() {
    TreeBuilder trees = new TreeBuilder("a \u0001 b");
    trees.token(1, List.of(word("a")));
    trees.token(5, List.of(word("b")));
    trees.endSentence();
    assertThat(trees.sentences().get(0).words())
        .extracting(ConlluWord::form)
        .containsExactly("a", "\u0001 b");
  }

  @Test
  void sentenceWithoutWordsIsNone() {
    TreeBuilder trees = new TreeBuilder("");
    trees.endSentence();
    assertThat(trees.sentences()).isEmpty();
  }
}
