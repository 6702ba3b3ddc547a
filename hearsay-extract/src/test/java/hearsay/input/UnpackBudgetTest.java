package hearsay.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What comes out is weighed against what was taken in at the outermost layer alone. */
class UnpackBudgetTest {

  private final UnpackBudget budget = new UnpackBudget(new UnpackLimits(1000, 10));

  @Test
  void soMuchMayComeOutAsWasTakenAndIsFree() {
    budget.take(50);

    assertThat(budget.left()).isEqualTo(1500);
    assertThat(budget.give(1500)).isTrue();
    assertThat(budget.give(1)).isFalse();
  }

  @Test
  void layersInsideShareTheBudgetAndAddNothingToIt() {
    UnpackBudget inside = budget.inside().inside();
    budget.take(50);
    inside.take(1_000_000);

    assertThat(inside.give(1400)).isTrue();
    assertThat(budget.left()).isEqualTo(100);
    assertThat(inside.left()).isEqualTo(100);
  }

  @Test
  void whatWasTooMuchIsNotOwed() {
    assertThat(budget.give(1_000_000)).isFalse();
    budget.take(5);

    assertThat(budget.give(50)).isTrue();
  }
}
