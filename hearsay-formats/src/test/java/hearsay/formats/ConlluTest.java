package hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConlluTest {

  private static final String DU_PORT =
      """
      # sent_id = invented-1
      # text = Il parle du port.
      1\tIl\til\tPRON\t_\tNumber=Sing|Person=3\t2\tnsubj\t_\t_
      2\tparle\tparler\tVERB\t_\tMood=Ind\t0\troot\t_\t_
      3-4\tdu\t_\t_\t_\t_\t_\t_\t_\t_
      3\tde\tde\tADP\t_\t_\t5\tcase\t_\t_
      4\tle\tle\tDET\t_\t_\t5\tdet\t_\t_
      5\tport\tport\tNOUN\t_\t_\t2\tobl:arg\t_\tSpaceAfter=No
      6\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

      """;

  private static List<ConlluSentence> read(String text) throws IOException {
    try (ConlluReader reader = new ConlluReader(new StringReader(text), "some.conllu")) {
      return reader.all();
    }
  }

  @Test
  void writingWhatWasReadGivesTheSameBytes() throws IOException {
    StringBuilder out = new StringBuilder();
    ConlluWriter writer = new ConlluWriter(out);
    for (ConlluSentence sentence : read(DU_PORT + DU_PORT)) {
      writer.write(sentence);
    }
    assertThat(out).hasToString(DU_PORT + DU_PORT);
  }

  @Test
  void readsCommentsRangesAndRelations() throws IOException {
    ConlluSentence sentence = read(DU_PORT).get(0);
    assertThat(sentence.comment("text")).contains("Il parle du port.");
    assertThat(sentence.comment("newpar")).isEmpty();
    assertThat(sentence.tokens()).containsExactly(new ConlluToken(3, 4, "du", "_"));
    assertThat(sentence.words().get(4).relation()).isEqualTo("obl");
    assertThat(sentence.words().get(4).spaceAfter()).isFalse();
  }

  @Test
  void passesOverEmptyNodesAndWantsNoEmptyLineAtTheEnd() throws IOException {
    String elided = DU_PORT.strip() + "\n6.1\tparle\t_\t_\t_\t_\t_\t_\t_\t_";
    assertThat(read(elided)).containsExactlyElementsOf(read(DU_PORT));
  }

  @Test
  void saysWhichLineIsWrong() {
    assertThatThrownBy(() -> read("1\tIl\til\n"))
        .hasMessage("some.conllu, line 1: a word has 10 columns, here are 3");
    assertThatThrownBy(() -> read("# text = Il\n2\tIl\til\tPRON\t_\t_\t0\troot\t_\t_\n"))
        .hasMessage("some.conllu, line 2: expected word 1, found 2");
    assertThatThrownBy(() -> read("1\tIl\til\tPRON\t_\t_\t7\troot\t_\t_\n"))
        .hasMessageContaining("hangs on word 7");
  }
}
