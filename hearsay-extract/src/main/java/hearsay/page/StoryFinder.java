package hearsay.page;

import hearsay.page.PageScan.Container;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses, among the containers of a page, the one that holds the story: the one whose blocks speak
 * most for it, and inside that the smallest one that keeps nearly all of its text. Linear but for
 * the descent, which is as long as the page is deep. Stateless.
 */
final class StoryFinder {

  /** What it is worth to stand under the headline, in characters of prose. */
  private static final int HEADED = 400;

  /** More prose than this between a headline and a container: the one is not of the other. */
  private static final int BETWEEN = 300;

  /** Nor is it if the container holds less than so many times that prose. */
  private static final int OUTWEIGHS = 3;

  private StoryFinder() {}

  /** The blocks of the story: first, and one past the last. */
  record Range(int first, int end) {}

  /**
   * @param headline the number of the block that is the headline; -1 when none is known
   */
  static Range find(PageScan.Result page, int headline) {
    int[] weights = new int[page.blocks().size() + 1];
    int[] prose = new int[page.blocks().size() + 1];
    for (int i = 0; i < page.blocks().size(); i++) {
      int weight = page.blocks().get(i).weight();
      weights[i + 1] = weights[i] + weight;
      prose[i + 1] = prose[i] + Math.max(0, weight);
    }
    Container best = best(page.containers(), weights, prose, headline);
    if (best == null) {
      return new Range(0, page.blocks().size());
    }
    Container inner = named(page.containers(), best, prose);
    Container chosen = inner == null ? smallest(page.containers(), best, prose) : inner;
    return new Range(chosen.first(), chosen.end());
  }

  private static int sum(int[] sums, Container c) {
    return sums[c.end()] - sums[c.first()];
  }

  private static boolean isInside(Container inner, Container outer) {
    return outer.first() <= inner.first() && inner.end() <= outer.end();
  }

  /** Inner containers come first, so that of two equals the inner one wins. */
  private static @Nullable Container best(
      List<Container> containers, int[] weights, int[] prose, int headline) {
    Container best = null;
    int most = Integer.MIN_VALUE;
    for (Container c : containers) {
      int weight = sum(weights, c) + (isHeaded(c, weights, prose, headline) ? HEADED : 0);
      if (weight > most) {
        best = c;
        most = weight;
      }
    }
    return best;
  }

  /** True when the headline stands in the container, or before it with no other story between. */
  private static boolean isHeaded(Container c, int[] weights, int[] prose, int headline) {
    if (headline < 0 || headline >= c.end()) {
      return false;
    }
    int from = Math.min(headline + 1, c.first());
    int between = prose[c.first()] - prose[from];
    int own = prose[c.end()] - prose[Math.max(from, c.first())];
    return own > 0
        && between < BETWEEN
        && between * OUTWEIGHS < own
        && weights[c.first()] - weights[from] > -3 * BETWEEN;
  }

  /** The part of the best container that the page itself calls the body of the article. */
  private static @Nullable Container named(
      List<Container> containers, Container best, int[] prose) {
    Container chosen = null;
    for (Container c : containers) {
      boolean candidate = c.named() && isInside(c, best) && sum(prose, c) * 2 > sum(prose, best);
      if (candidate && (chosen == null || sum(prose, c) >= sum(prose, chosen))) {
        chosen = c;
      }
    }
    return chosen;
  }

  /** Outer containers come last: walking backwards goes down. */
  private static Container smallest(List<Container> containers, Container best, int[] prose) {
    Container current = best;
    for (int i = containers.size() - 1; i >= 0; i--) {
      Container c = containers.get(i);
      if (isInside(c, current) && sum(prose, c) * 100L >= sum(prose, current) * 88L) {
        current = c;
      }
    }
    return current;
  }
}
