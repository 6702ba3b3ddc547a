package hearsay.train;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.formats.ConlluSentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreebankTest {

  private static ConlluSentence sentence(String... comments) {
    return new ConlluSentence(List.of(comments), List.of(), List.of());
  }

  @Test
  void rawTextHasAnEmptyLineBeforeEachParagraph() {
    Treebank treebank =
        new Treebank(
            "invented",
            List.of(
                sentence("# newdoc id = a", "# text = One."),
                sentence("# text = Two."),
                sentence("# newpar", "# text = Three.")));
    assertThat(treebank.rawText()).isEqualTo("One. Two.\n\nThree.\n");
  }
}
