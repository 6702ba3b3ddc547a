package hearsay.train.parser;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.formats.ConlluReader;
import hearsay.formats.ConlluSentence;
import hearsay.formats.ConlluWord;
import hearsay.train.Treebank;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LetteringTest {

  private static final String TREES =
      """
      1	L'	le	DET	_	_	2	det	_	_
      2	école	école	NOUN	_	_	4	nsubj	_	_
      3	est	être	AUX	_	_	4	aux	_	_
      4	fermée	fermer	VERB	_	_	0	root	_	_
      5	à	à	ADP	_	_	6	case	_	_
      6	Valbois	Valbois	PROPN	_	_	4	obl	_	_
      7	.	.	PUNCT	_	_	4	punct	_	_

      """;

  private static ConlluSentence sentence() throws IOException {
    try (ConlluReader reader = new ConlluReader(new StringReader(TREES), "trees")) {
      return reader.all().get(0);
    }
  }

  private static String text(Lettering lettering) throws IOException {
    List<ConlluWord> words = lettering.of(sentence()).words();
    return String.join(" ", words.stream().map(ConlluWord::form).toList());
  }

  @Test
  void headlinesAreLetteredWithoutAFullStop() throws IOException {
    assertThat(text(Lettering.CAPITALS)).isEqualTo("L' ÉCOLE EST FERMÉE À VALBOIS");
    assertThat(text(Lettering.BARE_CAPITALS)).isEqualTo("L' ECOLE EST FERMEE A VALBOIS");
    assertThat(text(Lettering.TITLE)).isEqualTo("L' École Est Fermée à Valbois");
  }

  @Test
  void theTreeStaysAsItIs() throws IOException {
    List<ConlluWord> words = Lettering.BARE_CAPITALS.of(sentence()).words();
    assertThat(words).extracting(ConlluWord::head).containsExactly(2, 4, 4, 0, 6, 4);
    assertThat(words).extracting(ConlluWord::upos).contains("VERB", "PROPN");
  }

  @Test
  void aShareOfTheSentencesAndOnlyInTheWaysOfTheLanguage() throws IOException {
    Treebank treebank = new Treebank("trees", List.of(sentence(), sentence()));
    Random random = new Random(1);
    assertThat(Lettering.of(treebank, List.of(Lettering.TITLE), 1, random)).hasSize(2);
    assertThat(Lettering.of(treebank, List.of(Lettering.TITLE), 0, random)).isEmpty();
    assertThat(Lettering.of(treebank, List.of(), 1, random)).isEmpty();
  }
}
