package hearsay.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds which of many numbered stretches of a text touch another stretch, without looking at all of
 * them. Grows; for one thread.
 *
 * <p>Cuts the text into buckets and notes each stretch in every bucket it reaches into, so that a
 * look-up costs what lies near, however long the text is.
 */
public final class HullIndex {

  /** UTF-16 units a bucket; a few sentences. */
  private static final int BUCKET = 1024;

  private final Map<Integer, List<Integer>> buckets = new HashMap<>();

  /** Notes that the item {@code id} stands at {@code hull}. */
  public void add(int id, Span hull) {
    for (int b = hull.start() / BUCKET; b <= hull.end() / BUCKET; b++) {
      buckets.computeIfAbsent(b, k -> new ArrayList<>()).add(id);
    }
  }

  /**
   * Ids of all items near enough to {@code hull} that they may touch it, ascending; others may be
   * among them.
   */
  public List<Integer> near(Span hull) {
    int first = hull.start() / BUCKET;
    int last = hull.end() / BUCKET;
    if (first == last) {
      return buckets.getOrDefault(first, List.of());
    }
    TreeSet<Integer> found = new TreeSet<>();
    for (int b = first; b <= last; b++) {
      found.addAll(buckets.getOrDefault(b, List.of()));
    }
    return List.copyOf(found);
  }
}
