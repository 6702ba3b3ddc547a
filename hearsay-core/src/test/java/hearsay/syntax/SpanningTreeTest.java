package hearsay.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanningTreeTest {

  @Test
  void takesTheBestHeadOfEachWordWhenThatIsATree() {
    float[][] scores = {{0, -9, 5, 0}, {7, 0, -9, 0}, {0, 0, 5, -9}};
    assertThat(SpanningTree.heads(scores, 3)).containsExactly(1, -1, 1);
  }

  @Test
  void opensACycleWhereItCostsLeast() {
    float[][] scores = {{1, -9, 10}, {3, 10, -9}};
    assertThat(SpanningTree.heads(scores, 2)).containsExactly(1, -1);
  }

  @Test
  void hasOneRootEvenWhereTwoWouldScoreMore() {
    float[][] scores = {{10, -9, 1}, {10, 2, -9}};
    assertThat(SpanningTree.heads(scores, 2)).containsExactly(-1, 0);
  }

  @Test
  void scoresAsMuchAsTheBestOfAllTrees() {
    Random random = new Random(7);
    for (int round = 0; round < 3000; round++) {
      int n = 1 + random.nextInt(5);
      float[][] scores = new float[n][n + 1];
      for (float[] row : scores) {
        for (int j = 0; j < row.length; j++) {
          row[j] = random.nextInt(20) - 10;
        }
      }
      int[] found = SpanningTree.heads(scores, n);
      assertThat(isTree(found)).as(Arrays.deepToString(scores)).isTrue();
      assertThat(total(scores, found)).as(Arrays.deepToString(scores)).isEqualTo(best(scores, n));
    }
  }

  @Test
  void readsALongSentenceOfCycles() {
    int n = 1000;
    float[][] scores = new float[n][n + 1];
    for (int i = 0; i < n; i++) {
      scores[i][(i ^ 1) + 1] = 5;
      scores[i][0] = -i;
    }
    assertThat(isTree(SpanningTree.heads(scores, n))).isTrue();
  }

  private static float best(float[][] scores, int n) {
    float best = Float.NEGATIVE_INFINITY;
    int[] heads = new int[n];
    int all = (int) Math.pow(n + 1, n);
    for (int code = 0; code < all; code++) {
      int rest = code;
      for (int i = 0; i < n; i++) {
        heads[i] = rest % (n + 1) - 1;
        rest /= n + 1;
      }
      if (isTree(heads)) {
        best = Math.max(best, total(scores, heads));
      }
    }
    return best;
  }

  private static float total(float[][] scores, int[] heads) {
    float total = 0;
    for (int i = 0; i < heads.length; i++) {
      total += scores[i][heads[i] + 1];
    }
    return total;
  }

  private static boolean isTree(int[] heads) {
    int roots = 0;
    for (int i = 0; i < heads.length; i++) {
      roots += heads[i] < 0 ? 1 : 0;
      int at = i;
      for (int steps = 0; at >= 0 && steps <= heads.length; steps++) {
        at = heads[at];
      }
      if (at >= 0) {
        return false;
      }
    }
    return roots == 1;
  }
}
