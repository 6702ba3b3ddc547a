package hearsay.claims;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.attribution.Certainty;
import hearsay.attribution.Commitment;
import hearsay.attribution.Polarity;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {

  private static final Commitment SAYS = commitment(Certainty.REPORTED, Polarity.AFFIRMED);
  private static final Commitment DENIES = commitment(Certainty.REPORTED, Polarity.DENIED);
  private static final Commitment PROMISES = commitment(Certainty.PREDICTED, Polarity.AFFIRMED);
  private static final Commitment THINKS = commitment(Certainty.POSSIBLE, Polarity.AFFIRMED);
  private static final Commitment ASKS = commitment(Certainty.REPORTED, Polarity.QUESTIONED);

  @Test
  void theOutletAssertsAndOthersReport() {
    assertThat(Evidence.of(List.of(), Mood.INDICATIVE)).isEqualTo(Evidence.ASSERTED);
    assertThat(Evidence.of(List.of(SAYS), Mood.INDICATIVE)).isEqualTo(Evidence.REPORTED);
  }

  @Test
  void aDenialAnywhereInTheChainWinsOverEverything() {
    assertThat(Evidence.of(List.of(SAYS, DENIES), Mood.HEARSAY)).isEqualTo(Evidence.DENIED);
    assertThat(Evidence.of(List.of(DENIES, PROMISES), Mood.FUTURE)).isEqualTo(Evidence.DENIED);
  }

  @Test
  void theOrderOfPrecedenceIsThatOfTheLedger() {
    assertThat(Evidence.of(List.of(ASKS, PROMISES), Mood.HYPOTHESIS))
        .isEqualTo(Evidence.QUESTIONED);
    assertThat(Evidence.of(List.of(PROMISES), Mood.HYPOTHESIS)).isEqualTo(Evidence.HYPOTHETICAL);
    assertThat(Evidence.of(List.of(PROMISES), Mood.HEARSAY)).isEqualTo(Evidence.PREDICTED);
    assertThat(Evidence.of(List.of(THINKS), Mood.HEARSAY)).isEqualTo(Evidence.CONDITIONAL);
    assertThat(Evidence.of(List.of(THINKS), Mood.INDICATIVE)).isEqualTo(Evidence.OPINION);
    assertThat(Evidence.of(List.of(), Mood.HEARSAY)).isEqualTo(Evidence.CONDITIONAL);
  }

  private static Commitment commitment(Certainty certainty, Polarity polarity) {
    return new Commitment(certainty, polarity, null);
  }
}
