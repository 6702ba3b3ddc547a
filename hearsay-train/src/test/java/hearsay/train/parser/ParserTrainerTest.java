package hearsay.train.parser;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.ByteReader;
import hearsay.model.ByteWriter;
import hearsay.syntax.Parser;
import hearsay.syntax.ParserNetwork;
import hearsay.syntax.WordFeatures;
import hearsay.train.Treebank;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParserTrainerTest {

  private static final Recipe SMALL = new Recipe(16, 16, 2, 16, 16, 0.1f, 0.1f, 40, 40, 0.01, 3, 1);
  private static final WordFeatures FEATURES = WordFeatures.of(Optional.empty());
  private static final Treebank TREEBANK = InventedTreebank.of(120);

  private static byte[] trained(Recipe recipe) {
    ParserTrainer trainer =
        new ParserTrainer(Curriculum.of(List.of(TREEBANK)), FEATURES, Set.of(), recipe);
    ByteWriter bytes = new ByteWriter();
    trainer.train((epoch, loss) -> assertThat(loss).isFinite()).write(bytes);
    return bytes.toBytes();
  }

  @Test
  void learnsASmallLanguageAndKeepsItInAFile() throws IOException {
    ParserNetwork stored = ParserNetwork.read(new ByteReader(trained(SMALL)));
    Parser parser = Parser.of(stored, FEATURES);
    ParserScores scores = ParserScores.of(parser, TREEBANK);
    assertThat(scores.upos()).isGreaterThan(99);
    assertThat(scores.las()).isGreaterThan(98);
    List<Parser.Parse> parses = parser.parse(List.of("lo", "nodas", "tirek", "lo", "bomas", "."));
    assertThat(parses).extracting(Parser.Parse::head).containsExactly(1, 2, -1, 4, 2, 2);
    assertThat(parses).extracting(Parser.Parse::deprel).contains("nsubj", "obj");
  }

  @Test
  void sameTreebankAndSeedGiveTheSameBytes() {
    Recipe once = SMALL.withEpochs(2);
    assertThat(trained(once)).isEqualTo(trained(once));
    assertThat(trained(once)).isNotEqualTo(trained(once.withSeed(2)));
  }
}
