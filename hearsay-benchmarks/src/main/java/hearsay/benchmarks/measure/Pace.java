package hearsay.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How long work is done before it is measured, and how often it is measured. Immutable. Counts the
 * processor time of its thread, so that other processes cost patience and not rounds.
 *
 * @param warmSeconds of processor time for which work is done before anything counts, at least
 *     twice
 * @param rounds how many times it is measured
 * @param seconds of processor time that a round takes at least: quick work is done several times
 */
public record Pace(double warmSeconds, int rounds, double seconds) {

  private static final int LEAST_WARM_PASSES = 2;
  private static final double NANOS = 1e9;

  public Pace {
    if (rounds < 1) {
      throw new IllegalArgumentException("rounds: " + rounds);
    }
  }

  /**
   * Takes {@code warm}, {@code rounds} and {@code seconds} out of options; 5, 5 and 1 if untold.
   */
  public static Pace take(Map<String, String> options) {
    return new Pace(
        Double.parseDouble(take(options, "warm", "5")),
        Integer.parseInt(take(options, "rounds", "5")),
        Double.parseDouble(take(options, "seconds", "1")));
  }

  private static String take(Map<String, String> options, String name, String otherwise) {
    String value = options.remove(name);
    return value == null ? otherwise : value;
  }

  /**
   * What one pass took, one entry a round.
   *
   * @param work what is timed
   * @param check looks at the answer of every pass, untimed
   */
  public <T> List<Usage> measure(Supplier<T> work, Consumer<T> check) {
    Usage warm = Usage.NONE;
    for (int pass = 0; pass < LEAST_WARM_PASSES || warm.thread() < warmSeconds * NANOS; pass++) {
      warm = warm.plus(pass(work, check));
    }
    List<Usage> measured = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      Usage sum = Usage.NONE;
      int passes = 0;
      while (passes == 0 || sum.thread() < seconds * NANOS) {
        sum = sum.plus(pass(work, check));
        passes++;
      }
      measured.add(sum.dividedBy(passes));
    }
    return measured;
  }

  private static <T> Usage pass(Supplier<T> work, Consumer<T> check) {
    Usage before = Usage.now();
    T answer = work.get();
    Usage used = Usage.now().minus(before);
    check.accept(answer);
    return used;
  }
}
