package hearsay.train.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.formats.ConlluReader;
import hearsay.formats.ConlluSentence;
import hearsay.formats.ConlluWriter;
import hearsay.language.LanguagePack;
import hearsay.lexicon.Lexicon;
import hearsay.segmentation.Segmenter;
import hearsay.text.Span;
import hearsay.train.Treebank;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SegmenterTrainerTest {

  private static final LanguagePack NO_TABLES =
      new LanguagePack("xx", "none", "hearsay/no-such-language");

  private static final String LINES =
      """
      # text = Le-pont est 280 000 du port.
      1	Le	le	DET	_	_	3	det	_	SpaceAfter=No
      2	-	-	PUNCT	_	_	3	punct	_	SpaceAfter=No
      3	pont	pont	NOUN	_	_	5	nsubj	_	_
      4	est	être	AUX	_	_	5	cop	_	_
      5	280 000	280 000	NUM	_	_	0	root	_	_
      6-7	du	_	_	_	_	_	_	_	_
      6	de	de	ADP	_	_	8	case	_	_
      7	le	le	DET	_	_	8	det	_	_
      8	port	port	NOUN	_	_	5	nmod	_	SpaceAfter=No
      9	.	.	PUNCT	_	_	5	punct	_	_

      # text = Fin du bruit
      1	Fin	fin	NOUN	_	_	0	root	_	_
      2-3	du	_	_	_	_	_	_	_	_
      2	de	de	ADP	_	_	4	case	_	_
      3	le	le	DET	_	_	4	det	_	_
      4	bruit	bruit	NOUN	_	_	1	nmod	_	_

      """;

  private static Treebank treebank() throws IOException {
    try (ConlluReader reader = new ConlluReader(new StringReader(LINES), "test")) {
      return new Treebank("test", reader.all());
    }
  }

  private static byte[] train() throws IOException {
    SegmenterTrainer trainer = new SegmenterTrainer(NO_TABLES);
    trainer.learnWords(treebank());
    trainer.learnThinnedSentences(treebank());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    trainer.train().write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  @Test
  void goldTextKnowsWhereTokensAndSentencesEnd() throws IOException {
    GoldText gold = GoldText.of(treebank());
    assertThat(gold.text()).isEqualTo("Le-pont est 280 000 du port. Fin du bruit\n");
    assertThat(gold.tokens())
        .extracting(span -> span.of(gold.text()))
        .containsExactly(
            "Le", "-", "pont", "est", "280 000", "du", "port", ".", "Fin", "du", "bruit");
    assertThat(gold.words()).containsExactly(1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1);
    assertThat(gold.sentences()).containsExactly(8, 11);
  }

  @Test
  void aTokenThatItsTextDoesNotHaveIsAnError() throws IOException {
    String lines = LINES.replace("# text = Fin du", "# text = Fin au");
    try (ConlluReader reader = new ConlluReader(new StringReader(lines), "test")) {
      Treebank treebank = new Treebank("test", reader.all());
      assertThatThrownBy(() -> GoldText.of(treebank))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("du");
    }
  }

  @Test
  void theSameTreebankGivesTheSameBytes() throws IOException {
    assertThat(train()).isEqualTo(train());
  }

  @Test
  void whatWasLearnedIsDone() throws IOException {
    SegmenterTrainer trainer = new SegmenterTrainer(NO_TABLES);
    for (int i = 0; i < 30; i++) {
      trainer.learnWords(treebank());
      trainer.learnSentences(treebank());
    }
    Segmenter segmenter = Segmenter.of(NO_TABLES, Optional.empty(), trainer.train());
    String text = GoldText.of(treebank()).text();
    assertThat(segmenter.sentences(text, new Span(0, text.length())))
        .extracting(List::size)
        .containsExactly(8, 3);
  }

  @Test
  void aTreebankIsShownWithTokensRangesAndSpaces() throws IOException {
    LanguagePack pack = LanguagePack.find("fr").orElseThrow();
    Segmenter french = Segmenter.of(pack, Lexicon.of(pack));
    StringBuilder out = new StringBuilder();
    for (ConlluSentence sentence : SegmentTreebank.sentences(french, "Il va au port, dit-elle.")) {
      new ConlluWriter(out).write(sentence);
    }
    assertThat(out.toString())
        .startsWith("# text = Il va au port, dit-elle.\n1\tIl\t")
        .contains("\n3-4\tau\t_")
        .contains("\n3\tà\t_")
        .contains("\n5\tport\t_\t_\t_\t_\t0\t_\t_\tSpaceAfter=No\n");
  }

  @Test
  void headingsAreNounPhrasesWithACapital() throws IOException {
    ConlluSentence second = treebank().sentences().get(1);
    assertThat(Headings.of(second, 0).orElseThrow().comment("text")).contains("Fin du bruit");
    assertThat(Headings.of(second, 1).orElseThrow().comment("text")).contains("Bruit");
  }
}
