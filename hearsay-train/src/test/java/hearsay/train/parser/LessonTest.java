package hearsay.train.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import hearsay.syntax.WordFeatures;
import hearsay.train.network.Dropout;
import hearsay.train.network.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LessonTest {

  private static final Recipe SMALL = new Recipe(6, 5, 2, 4, 4, 0, 0, 1, 100, 0.01, 1, 3);

  /** Small, for the loss has kinks where a rectified number passes 0. */
  private static final float STEP = 2e-4f;

  private final Inventory inventory =
      new Inventory(
          Curriculum.of(List.of(InventedTreebank.of(40))),
          WordFeatures.of(Optional.empty()),
          Set.of());

  private final Draft draft = new Draft(inventory, SMALL, 1, 1);
  private final Sample sample = inventory.samples(InventedTreebank.of(40), 0, SMALL).get(7);

  private double loss() {
    Lesson lesson = new Lesson(draft, sample, 0, new Dropout(1));
    lesson.learn();
    return lesson.loss();
  }

  /** Compares a gradient with what the loss does when the weight is moved a little. */
  private void check(String name, Parameter parameter) {
    Random random = new Random(name.hashCode());
    for (int round = 0; round < 5; round++) {
      int i = random.nextInt(parameter.values().length);
      int j = random.nextInt(parameter.values()[i].length);
      clear(parameter);
      loss();
      float gradient = parameter.gradient(0)[i][j];
      double measured =
          (shifted(parameter, i, j, STEP) - shifted(parameter, i, j, -STEP)) / (2 * STEP);
      assertThat((double) gradient).as("%s[%d][%d]", name, i, j).isCloseTo(measured, offset(0.02));
    }
  }

  private double shifted(Parameter parameter, int i, int j, float by) {
    float before = parameter.values()[i][j];
    parameter.values()[i][j] = before + by;
    parameter.transposed()[j][i] = before + by;
    double loss = loss();
    parameter.values()[i][j] = before;
    parameter.transposed()[j][i] = before;
    return loss;
  }

  private static void clear(Parameter parameter) {
    for (float[] row : parameter.gradient(0)) {
      Arrays.fill(row, 0);
    }
  }

  @Test
  void gradientsAreWhatTheLossDoesWhenAWeightMoves() {
    for (int i = 0; i < draft.encoder.size(); i++) {
      check("memory input " + i, draft.encoder.get(i).input());
      check("memory recurrent " + i, draft.encoder.get(i).recurrent());
      check("memory bias " + i, draft.encoder.get(i).bias());
    }
    check("tag scores", draft.tagScores.weights());
    check("tag parts", draft.tagParts.weights());
    check("relations by tag", draft.own);
    check("relations by the head's tag", draft.governed);
    check("heads", draft.heads.weights());
    check("dependents", draft.dependents.weights());
    check("between", draft.between.weights());
    check("distances", draft.distances);
    check("root", draft.root);
    check("label heads", draft.labelHeads.weights());
    check("label dependents", draft.labelDependents.weights());
    check("label scores", draft.labelScores.weights());
    check("treebanks", draft.treebanks);
  }
}
