package hearsay.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTest {

  @Test
  void everyPassIsCheckedAndOnlyRoundsAreCounted() {
    List<Integer> checked = new ArrayList<>();
    List<Usage> rounds = new Pace(0, 3, 0).measure(() -> 7, checked::add);
    assertThat(rounds).hasSize(3);
    assertThat(checked).hasSize(5).containsOnly(7); // two of them warm up
    assertThat(rounds).allSatisfy(round -> assertThat(round.wall()).isPositive());
  }

  @Test
  void quickWorkIsDoneAgainUntilTheRoundIsLongEnough() {
    List<Integer> checked = new ArrayList<>();
    List<Usage> rounds = new Pace(0, 1, 0.02).measure(() -> 7, checked::add);
    assertThat(checked).hasSizeGreaterThan(10);
    assertThat(rounds.get(0).thread()).isLessThan(0.02e9);
  }

  @Test
  void wrongAnswerEndsTheMeasurement() {
    Pace pace = new Pace(0, 1, 0);
    assertThatThrownBy(
            () ->
                pace.measure(
                    () -> 7,
                    answer -> {
                      throw new IllegalStateException("differs");
                    }))
        .hasMessage("differs");
  }
}
