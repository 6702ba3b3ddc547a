package hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearsay.attribution.Attribution;
import hearsay.attribution.Form;
import hearsay.attribution.VoiceKind;
import hearsay.claims.Reading;
import hearsay.claims.Speaking;
import hearsay.claims.Speaking.VoiceShare;
import hearsay.text.BlockKind;
import hearsay.text.Metadata;
import org.junit.jupiter.api.Test;

class SpeakingTest {

  @Test
  void innermostVoiceOwnsTheWords() {
    ReadingBuilder b =
        new ReadingBuilder(Metadata.NONE)
            .block(BlockKind.PARAGRAPH, "Un témoin dit que, selon Paul, la tour penche.");
    int witness = b.voice(VoiceKind.UNNAMED, "Un témoin", null, "Un témoin");
    int paul = b.voice(VoiceKind.PERSON, "Paul", null, "Paul");
    int outer = b.says(witness, "selon Paul, la tour penche").as(Form.INDIRECT, "x");
    b.says(paul, "la tour penche").inside(outer).as(Form.INDIRECT, "x");
    Speaking speaking = Speaking.of(b.build());
    assertThat(speaking.words()).isEqualTo(9);
    assertThat(speaking.shares())
        .containsExactly(
            new VoiceShare(0, 0, 4, 4 / 9.0),
            new VoiceShare(paul, 0, 3, 3 / 9.0),
            new VoiceShare(witness, 0, 2, 2 / 9.0));
  }

  @Test
  void wordsOfAnUnknownSourceStayWithTheVoiceAround() {
    ReadingBuilder b =
        new ReadingBuilder(Metadata.NONE).block(BlockKind.PARAGRAPH, "Il dit que la tour penche.");
    b.says(Attribution.NONE, "la tour penche").as(Form.INDIRECT, "x");
    assertThat(Speaking.of(b.build()).shares()).containsExactly(new VoiceShare(0, 0, 6, 1.0));
  }

  @Test
  void captionsAndBarePunctuationAreNotCounted() {
    ReadingBuilder b =
        new ReadingBuilder(Metadata.NONE)
            .block(BlockKind.PARAGRAPH, "«\u00a0Oui\u00a0» — l’an 2 !")
            .block(BlockKind.CAPTION, "Une photo de la tour");
    assertThat(Speaking.of(b.build()).words()).isEqualTo(3);
  }

  @Test
  void sharesOfAWholeArticleAddUpToOne() {
    Speaking speaking = Speaking.of(Examples.depot());
    assertThat(speaking.shares()).hasSameSizeAs(Examples.depot().voices());
    assertThat(speaking.shares().stream().mapToDouble(VoiceShare::share).sum())
        .isCloseTo(1.0, within(1e-9));
    assertThat(speaking.shares().stream().mapToInt(VoiceShare::claims).sum())
        .isEqualTo(Examples.depot().claims().size());
  }

  @Test
  void anyTextWhateverIsCounted() {
    for (long seed = 0; seed < 100; seed++) {
      Reading reading = RandomReadings.of(seed);
      assertThat(Speaking.of(reading).words()).isNotNegative();
    }
  }

  @Test
  void emptyArticleHasNoShares() {
    Reading reading = new ReadingBuilder(Metadata.NONE).block(BlockKind.OTHER, "Menu").build();
    assertThat(Speaking.of(reading).shares()).containsExactly(new VoiceShare(0, 0, 0, 0.0));
  }
}
