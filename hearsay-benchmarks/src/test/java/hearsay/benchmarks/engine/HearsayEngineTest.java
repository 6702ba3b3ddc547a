package hearsay.benchmarks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.benchmarks.measure.Pace;
import hearsay.formats.ConlluReader;
import hearsay.formats.ConlluSentence;
import hearsay.formats.ConlluToken;
import hearsay.formats.ConlluWord;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HearsayEngineTest {

  private static final String TEXT = "La maire de Marlow parle\u00A0du port.\n\nL’Aubrette monte.";

  private static final Path PARSER =
      Path.of(
          System.getProperty("hearsay.root", "."),
          "hearsay-fr/src/main/resources/hearsay/fr/parser.bin");

  private static Engine engine(@Nullable Path parser) throws IOException {
    return HearsayEngine.load(new Options("fr", "unused", List.of(), new Pace(0, 1, 0), parser));
  }

  @Test
  void wordsAreThoseOfTheTextAndEveryTreeHasOneRoot() throws IOException {
    List<ConlluSentence> read = engine(null).fromText(TEXT).read().toConllu();
    assertThat(read).hasSize(2);
    assertThat(read.get(0).tokens()).singleElement().extracting(ConlluToken::form).isEqualTo("du");
    assertThat(read.get(1).words())
        .extracting(ConlluWord::form)
        .containsExactly("L’", "Aubrette", "monte", ".");
    assertThat(read)
        .allSatisfy(s -> assertThat(s.words()).filteredOn(w -> w.head() == 0).hasSize(1));
  }

  @Test
  void givenTokensAreKept() throws IOException {
    String given =
        """
        1-2\tdu\t_\t_\t_\t_\t_\t_\t_\t_
        1\tde\t_\t_\t_\t_\t_\t_\t_\t_
        2\tle\t_\t_\t_\t_\t_\t_\t_\t_
        3\tport\t_\t_\t_\t_\t_\t_\t_\t_

        """;
    List<ConlluSentence> sentences = new ConlluReader(new StringReader(given), "given").all();
    ConlluSentence read = engine(null).fromTokens(sentences).read().toConllu().get(0);
    assertThat(read.tokens()).isEqualTo(sentences.get(0).tokens());
    assertThat(read.words()).extracting(ConlluWord::form).containsExactly("de", "le", "port");
    assertThat(read.words()).extracting(ConlluWord::upos).containsExactly("ADP", "DET", "NOUN");
  }

  @Test
  void parserFromAFileReadsAsTheOneOfTheLanguage() throws IOException {
    Engine other = engine(PARSER);
    assertThat(other.files()).isEqualTo(engine(null).files());
    assertThat(other.fromText(TEXT).read().toConllu())
        .isEqualTo(engine(null).fromText(TEXT).read().toConllu());
  }
}
