package hearsay.train.segment;

import hearsay.language.Clues;
import hearsay.language.Judge;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * A judge that knows the right answers, and remembers which clues there were for each. Confined to
 * one thread.
 */
final class Lesson implements Judge {

  private final int bits;
  private final List<int[]> clues = new ArrayList<>();
  private final List<Boolean> answers = new ArrayList<>();
  private IntPredicate truth = at -> false;

  /**
   * @param bits weights are kept in a table of two to this power
   */
  Lesson(int bits) {
    this.bits = bits;
  }

  /** From here on, yes is right at these offsets and no at all others. */
  void yesAt(List<Integer> offsets) {
    Set<Integer> right = new HashSet<>(offsets);
    truth = right::contains;
  }

  /** From here on, no is right at these offsets and yes at all others. */
  void noAt(List<Integer> offsets) {
    Set<Integer> wrong = new HashSet<>(offsets);
    truth = at -> !wrong.contains(at);
  }

  @Override
  public float score(int at, Clues given) {
    int[] buckets = new int[given.size()];
    for (int i = 0; i < buckets.length; i++) {
      buckets[i] = given.bucket(i, bits);
    }
    boolean answer = truth.test(at);
    clues.add(buckets);
    answers.add(answer);
    return answer ? 1 : -1;
  }

  int bits() {
    return bits;
  }

  int size() {
    return clues.size();
  }

  int[] clues(int example) {
    return clues.get(example);
  }

  boolean answer(int example) {
    return answers.get(example);
  }
}
