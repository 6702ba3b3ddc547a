package hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void keepsEmptyNodesAndFeaturesOfRangesWhereTheyStand() throws IOException {
    String elided =
        DU_PORT
            .replace("1\tIl", "0.1\tOr\tor\tCCONJ\t_\t_\t_\t_\t2:cc\t_\n1\tIl")
            .replace("6\t.", "5.1\tparle\t_\t_\t_\t_\t_\t_\t_\tCopyOf=2\n6\t.")
            .replace("3-4\tdu\t_\t_\t_\t_", "3-4\tdu\t_\t_\t_\tTypo=Yes");
    StringBuilder out = new StringBuilder();
    new ConlluWriter(out).write(read(elided).get(0));
    assertThat(out).hasToString(elided);
  }

  @Test
  void lineEndsAndTheEndOfTheFileMakeNoDifference() throws IOException {
    List<ConlluSentence> plain = read(DU_PORT);
    assertThat(read(DU_PORT.strip())).isEqualTo(plain);
    assertThat(read(DU_PORT.replace("\n", "\r\n"))).isEqualTo(plain);
    assertThat(read("\n\n" + DU_PORT + "\n \n")).isEqualTo(plain);
    assertThat(read("")).isEmpty();
    assertThat(read("# newdoc\n")).isEmpty();
  }

  @Test
  void tokensAreReadWhateverTheirHeads() throws IOException {
    String heads = DU_PORT.replace("\t2\tnsubj", "\t99\tnsubj").replace("\t0\troot", "\t?\troot");
    try (ConlluReader reader = ConlluReader.ofTokens(new StringReader(heads), "some.conllu")) {
      assertThat(reader.all().get(0).words())
          .hasSize(6)
          .allMatch(word -> word.head() == -1)
          .first()
          .isEqualTo(
              new ConlluWord(
                  1, "Il", "il", "PRON", "_", "Number=Sing|Person=3", -1, "nsubj", "_", "_"));
    }
  }

  @Test
  void conlluIsToldFromRunningText() {
    assertThat(ConlluReader.looksReadable(DU_PORT)).isTrue();
    assertThat(ConlluReader.looksReadable("\n# newdoc\n1-2\tdu" + "\t_".repeat(8))).isTrue();
    assertThat(ConlluReader.looksReadable("1\tIl parle.\n")).isFalse();
    assertThat(ConlluReader.looksReadable("# Il parle.\n")).isFalse();
    assertThat(ConlluReader.looksReadable("")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "COLUMNS, '1\\tIl\\til'",
    "COLUMNS, 'Il parle.'",
    "ID, '-1\\tIl\\t_\\t_\\t_\\t_\\t0\\troot\\t_\\t_'",
    "ID, '1-x\\tIl\\t_\\t_\\t_\\t_\\t0\\troot\\t_\\t_'",
    "ID, '99999999999\\tIl\\t_\\t_\\t_\\t_\\t0\\troot\\t_\\t_'",
    "ORDER, '2\\tIl\\t_\\t_\\t_\\t_\\t0\\troot\\t_\\t_'",
    "ORDER, '1.1\\tIl\\t_\\t_\\t_\\t_\\t0\\troot\\t_\\t_'",
    "RANGE, '2-3\\tdu\\t_\\t_\\t_\\t_\\t_\\t_\\t_\\t_'",
    "RANGE, '1-1\\tdu\\t_\\t_\\t_\\t_\\t_\\t_\\t_\\t_'",
    "RANGE_END, '1-2\\tdu\\t_\\t_\\t_\\t_\\t_\\t_\\t_\\t_\\n1\\tde\\t_\\t_\\t_\\t_\\t0\\troot\\t_\\t_'",
    "FORM, '1\\t\\t_\\t_\\t_\\t_\\t0\\troot\\t_\\t_'",
    "HEAD, '1\\tIl\\t_\\t_\\t_\\t_\\t-1\\troot\\t_\\t_'",
    "HEAD_MISSING, '1\\tIl\\t_\\t_\\t_\\t_\\t7\\troot\\t_\\t_'",
  })
  void saysWhatIsWrong(ConlluSyntaxException.Reason reason, String lines) {
    String text = "# some\n" + lines.replace("\\t", "\t").replace("\\n", "\n");
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            ConlluSyntaxException.class,
            wrong -> {
              assertThat(wrong.reason()).isEqualTo(reason);
              assertThat(wrong.line()).isEqualTo(text.lines().count());
              assertThat(wrong.details()).isNotEmpty();
            });
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
