package hearsay.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The tree of highest score over all choices of one head a word, with exactly one root. Confined to
 * one call.
 *
 * <p>Every word takes its best head; where that closes a cycle, the cycle is contracted to one node
 * and takes the head that costs it least, until all hangs on the root; then the cycles are opened
 * again. One root is had by a charge on every arc from the root that is larger than anything a
 * second root could win. Takes time in the square of the length.
 *
 * @see <a href="https://doi.org/10.6028/jres.071B.032">Edmonds 1967, Optimum branchings</a>
 * @see <a href="https://doi.org/10.1002/net.3230070103">Tarjan 1977, Finding optimum branchings</a>
 * @see <a href="https://aclanthology.org/2021.emnlp-main.823/">Stanojević and Cohen 2021, A Root of
 *     a Problem</a>
 */
final class SpanningTree {

  private static final int ROOT = 0;

  /** Nodes: the root is 0, words count from 1, contracted cycles come after them. */
  private final int words;

  /** For each node and each word or the root: what it is worth as the node's head. */
  private final double[][] worth;

  /** For each node and head: which word of the node would hang on it. */
  private final int[][] entry;

  /** The cycle that a node was contracted into; 0 for none. */
  private final int[] parent;

  private final List<List<Integer>> members = new ArrayList<>();

  /** For each word and the root the outermost node it is in. */
  private final int[] outermost;

  /** The head, a word or the root, that each node has chosen; -1 before. */
  private final int[] chosen;

  private SpanningTree(float[][] scores, int n) {
    words = n;
    int most = 2 * n + 1;
    worth = new double[most][];
    entry = new int[most][];
    parent = new int[most];
    chosen = new int[most];
    outermost = new int[n + 1];
    double charge = charge(scores, n);
    for (int i = 0; i <= n; i++) {
      outermost[i] = i;
      members.add(List.of());
      entry[i] = new int[n + 1];
      Arrays.fill(entry[i], i);
      worth[i] = new double[n + 1];
      for (int j = 0; i > 0 && j <= n; j++) {
        worth[i][j] = j == ROOT ? scores[i - 1][j] - charge : scores[i - 1][j];
      }
    }
    Arrays.fill(chosen, -1);
  }

  /**
   * @param scores for word {@code i} in row {@code i} the score of the root as its head in column
   *     0, of word {@code j} in column {@code j + 1}; at least {@code n} rows of {@code n + 1}
   *     numbers, all finite
   * @param n how many words there are
   * @return each word's head, -1 for the root
   */
  static int[] heads(float[][] scores, int n) {
    SpanningTree tree = new SpanningTree(scores, n);
    for (int word = 1; word <= n; word++) {
      tree.connect(tree.outermost[word]);
    }
    return tree.open();
  }

  private static double charge(float[][] scores, int n) {
    double charge = 1;
    for (int i = 0; i < n; i++) {
      double low = Double.MAX_VALUE;
      double high = -Double.MAX_VALUE;
      for (int j = 0; j <= n; j++) {
        low = Math.min(low, scores[i][j]);
        high = Math.max(high, scores[i][j]);
      }
      charge += high - low;
    }
    return charge;
  }

  /** Follows best heads from a node until they reach the root or what hangs on it already. */
  private void connect(int start) {
    Deque<Integer> path = new ArrayDeque<>();
    int node = start;
    while (node != ROOT && chosen[node] < 0) {
      chosen[node] = best(node);
      path.push(node);
      int head = outermost[chosen[node]];
      node = path.contains(head) ? contract(path, head) : head;
    }
  }

  private int best(int node) {
    double[] row = worth[node];
    int best = -1;
    for (int j = 0; j <= words; j++) {
      if (outermost[j] != node && (best < 0 || row[j] > row[best])) {
        best = j;
      }
    }
    return best;
  }

  /** Makes one node of the cycle that ends the path, from {@code last} on. */
  private int contract(Deque<Integer> path, int last) {
    int made = members.size();
    List<Integer> cycle = new ArrayList<>();
    do {
      cycle.add(path.pop());
    } while (cycle.get(cycle.size() - 1) != last);
    members.add(cycle);
    worth[made] = new double[words + 1];
    entry[made] = new int[words + 1];
    Arrays.fill(worth[made], Double.NEGATIVE_INFINITY);
    for (int member : cycle) {
      parent[member] = made;
      merge(member, made);
    }
    for (int j = 0; j <= words; j++) {
      if (parent[outermost[j]] == made) {
        outermost[j] = made;
      }
    }
    return made;
  }

  /** A head's worth for the cycle: for the member that loses least by leaving its own head. */
  private void merge(int member, int made) {
    double own = worth[member][chosen[member]];
    for (int j = 0; j <= words; j++) {
      double gain = worth[member][j] - own;
      if (gain > worth[made][j]) {
        worth[made][j] = gain;
        entry[made][j] = entry[member][j];
      }
    }
  }

  /** Gives every word its head: in each cycle all keep theirs but the one where it is entered. */
  private int[] open() {
    int[] heads = new int[words];
    Deque<Integer> closed = new ArrayDeque<>();
    for (int node = 1; node < members.size(); node++) {
      if (parent[node] == 0) {
        closed.add(node);
      }
    }
    while (!closed.isEmpty()) {
      int node = closed.remove();
      int word = entry[node][chosen[node]];
      if (node <= words) {
        heads[node - 1] = chosen[node] - 1;
      }
      for (int member : members.get(node)) {
        if (contains(member, word)) {
          chosen[member] = chosen[node];
        }
        closed.add(member);
      }
    }
    return heads;
  }

  private boolean contains(int node, int word) {
    int at = word;
    while (at != 0 && at != node) {
      at = parent[at];
    }
    return at == node;
  }
}
