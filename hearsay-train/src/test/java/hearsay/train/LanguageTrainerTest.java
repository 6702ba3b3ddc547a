package hearsay.train;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.identification.LanguageGuesser;
import hearsay.identification.LanguageModel;
import hearsay.text.Normalizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LanguageTrainerTest {

  private static final Set<String> FEW = Set.of("it", "pt", "nl", "pl", "da", "ru", "uk", "ar");

  /** A few languages, without treebanks: those are no part of the repository. */
  private static List<LanguageText> few() throws IOException {
    return LanguageText.all().stream().filter(text -> FEW.contains(text.language())).toList();
  }

  private static byte[] model(List<LanguageText> texts) throws IOException {
    return new LanguageTrainer().train(texts, Path.of("."));
  }

  @Test
  void sameTextsGiveTheSameBytes() throws IOException {
    assertThat(model(few())).isEqualTo(model(few()));
  }

  @Test
  void textThatTrainedNothingIsKnown() throws IOException {
    byte[] model = model(few().stream().map(text -> text.kept(1)).toList());
    LanguageGuesser guesser =
        LanguageGuesser.of(LanguageModel.read(new ByteArrayInputStream(model)));
    for (LanguageText text : few()) {
      for (String document : text.heldOut(1)) {
        for (String sample : LanguageScores.samples(document, 20)) {
          String normal = Normalizer.normalize(sample).normalized();
          assertThat(guesser.guess(normal).language()).as(sample).isEqualTo(text.language());
        }
      }
    }
  }

  @Test
  void everyLanguageHasSentencesAndWordsAndNoSentenceTwice() throws IOException {
    for (LanguageText text : LanguageText.all()) {
      assertThat(text.words()).as(text.language()).hasSizeGreaterThan(60);
      assertThat(text.lines()).as(text.language()).hasSizeGreaterThanOrEqualTo(8);
      assertThat(new HashSet<>(text.lines())).as(text.language()).hasSameSizeAs(text.lines());
    }
  }

  @Test
  void foldsHoldOutEverySentenceOnce() throws IOException {
    for (LanguageText text : few()) {
      int held = 0;
      for (int fold = 0; fold < 5; fold++) {
        int kept = text.kept(fold).lines().size();
        assertThat(kept).isLessThan(text.lines().size());
        held += text.lines().size() - kept;
      }
      assertThat(held).isEqualTo(text.lines().size());
    }
  }

  @Test
  void serbianIsRespelledInTheOtherAlphabet() throws IOException {
    List<LanguageText> serbian =
        LanguageText.all().stream().filter(text -> text.language().equals("sr")).toList();
    assertThat(serbian).extracting(LanguageText::script).containsExactly("Latin", "Cyrillic");
    assertThat(serbian.get(0).lines().get(0)).startsWith("Gradonačelnik je juče saopštio");
  }

  @Test
  void samplesAreConsecutiveWords() {
    assertThat(LanguageScores.samples("un deux trois quatre cinq", 2))
        .containsExactly("un deux ", "trois quatre ");
    assertThat(LanguageScores.samples("一二三四五六", 2)).containsExactly("一二三四");
  }
}
