package hearsay.train.names;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.mentions.CasedWords;
import hearsay.mentions.EntityType;
import hearsay.mentions.NameLabels;
import hearsay.mentions.NameTagger;
import hearsay.mentions.NameWeights;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrfTrainerTest {

  private static final int FEATURES = 16;
  private static final int PLAIN = NameLabels.OUTSIDE;
  private static final int FIRST = NameLabels.of(EntityType.PER, 0, 2);
  private static final int LAST = NameLabels.of(EntityType.PER, 1, 2);
  private static final int TOWN = NameLabels.of(EntityType.GPE, 0, 1);

  /** Words of one feature each, told one label each. */
  private static LabelledSentence sentence(int[] features, int... labels) {
    int[][] words = new int[features.length][];
    long[] allowed = new long[features.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = new int[] {features[i]};
      allowed[i] = 1L << labels[i];
    }
    return new LabelledSentence(words, allowed);
  }

  private static NameWeights trained(List<LabelledSentence> sentences) {
    CrfTrainer trainer =
        new CrfTrainer(FEATURES, 1, new CrfTrainer.Settings(20, 0.1f, 0, 0, 1, 7, 2));
    trainer.train(sentences);
    return trainer.weights(CasedWords.NONE, 0, 1);
  }

  private static List<LabelledSentence> corpus() {
    List<LabelledSentence> sentences = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      sentences.add(sentence(new int[] {1, 2, 3}, PLAIN, FIRST, LAST));
      sentences.add(sentence(new int[] {4, 1}, TOWN, PLAIN));
    }
    return sentences;
  }

  @Test
  void learnsWhatItIsTold() {
    NameTagger tagger = new NameTagger(trained(corpus()));
    assertThat(tagger.label(new int[][] {{1}, {2}, {3}})).containsExactly(PLAIN, FIRST, LAST);
    assertThat(tagger.label(new int[][] {{4}, {1}, {1}})).containsExactly(TOWN, PLAIN, PLAIN);
  }

  @Test
  void wordsThatMayBeTwoThingsAreLearntFromTheOthers() {
    List<LabelledSentence> sentences = corpus();
    long either = 1L << TOWN | 1L << NameLabels.of(EntityType.LOC, 0, 1);
    sentences.add(new LabelledSentence(new int[][] {{4}, {1}}, new long[] {either, 1L << PLAIN}));
    NameTagger tagger = new NameTagger(trained(sentences));
    assertThat(tagger.label(new int[][] {{4}, {1}})).containsExactly(TOWN, PLAIN);
  }

  @Test
  void sameSentencesGiveTheSameBytes() throws IOException {
    assertThat(bytes(trained(corpus()))).isEqualTo(bytes(trained(corpus())));
  }

  @Test
  void fileGivesTheSameTaggerBack() throws IOException {
    NameWeights weights = trained(corpus());
    NameWeights read = NameWeights.read(new ByteArrayInputStream(bytes(weights)));
    assertThat(read.bits()).isEqualTo(weights.bits());
    assertThat(read.size()).isEqualTo(weights.size());
    assertThat(new NameTagger(read).label(new int[][] {{2}, {3}, {4}}))
        .containsExactly(FIRST, LAST, TOWN);
  }

  private static byte[] bytes(NameWeights weights) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    weights.write(out);
    return out.toByteArray();
  }
}
