package hearsay.syntax;

import hearsay.model.Vectors;
import java.util.Arrays;

/**
 * Decides on the tags and relations of a tree in one go, so that they agree: an English {@code
 * that} is a pronoun and an object or a conjunction and a mark, and never half of each.
 *
 * <p>What a relation is worth depends on the tags of the word and of its head. The tags and
 * relations that are most likely together are found from the leaves to the root; only tags that the
 * network thinks possible take part, so there is next to nothing to do for most words. Confined to
 * one thread.
 */
final class TreeReading {

  /** Tags less likely than the likeliest by more than this, in logarithms, take no part. */
  private static final float RANGE = 4.6f;

  /** How many tags of one word take part. */
  private static final int MOST = 4;

  private final float[][] relationScores;
  private final ParserNetwork.Labels labels;
  private final int[] heads;
  private final int root;

  /** Each word's tags that take part, the likeliest first. */
  private final int[][] tags;

  /** What each is worth, with all that hangs on it. */
  private final float[][] worth;

  /** For each tag of the head: which tag is best, and which relation. */
  private final int[][] bestTag;

  private final int[][] bestRelation;
  private final float[] sum;

  /**
   * @param tagScores for each word and tag
   * @param relationScores for each word and relation, but for what the tags add
   * @param heads -1 for the root
   * @param root number of the relation that only the root has; -1 if there is none
   */
  TreeReading(
      float[][] tagScores,
      float[][] relationScores,
      ParserNetwork.Labels labels,
      int[] heads,
      int root) {
    int n = heads.length;
    this.relationScores = relationScores;
    this.labels = labels;
    this.heads = heads;
    this.root = root;
    this.tags = new int[n][];
    this.worth = new float[n][];
    this.bestTag = new int[n][];
    this.bestRelation = new int[n][];
    this.sum = new float[labels.scores().outputs()];
    for (int i = 0; i < n; i++) {
      float[] scores = tagScores[i];
      tags[i] = candidates(scores);
      worth[i] = new float[tags[i].length];
      for (int k = 0; k < worth[i].length; k++) {
        worth[i][k] = scores[tags[i][k]];
      }
    }
  }

  /** The numbers with the highest scores, descending. */
  private static int[] candidates(float[] scores) {
    float least = Vectors.most(scores) - RANGE;
    int[] found = new int[MOST];
    int count = 0;
    for (int c = 0; c < scores.length; c++) {
      if (scores[c] >= least) {
        int at = Math.min(count, MOST - 1);
        if (count == MOST && scores[found[at]] >= scores[c]) {
          continue;
        }
        for (; at > 0 && scores[found[at - 1]] < scores[c]; at--) {
          found[at] = found[at - 1];
        }
        found[at] = c;
        count = Math.min(count + 1, MOST);
      }
    }
    return Arrays.copyOf(found, count);
  }

  /**
   * Writes each word's tag and relation into the arrays.
   *
   * @param tagOf one place a word
   * @param relationOf one place a word
   */
  void decide(int[] tagOf, int[] relationOf) {
    int[] order = headsFirst();
    for (int k = order.length - 1; k >= 0; k--) {
      choose(order[k]);
    }
    int[] chosen = new int[order.length];
    for (int i : order) {
      int place = heads[i] < 0 ? 0 : chosen[heads[i]];
      chosen[i] = bestTag[i][place];
      tagOf[i] = tags[i][chosen[i]];
      relationOf[i] = bestRelation[i][place];
    }
  }

  /** The best choice for a word, for each tag that its head may have. */
  private void choose(int i) {
    int head = heads[i];
    int places = head < 0 ? 1 : tags[head].length;
    bestTag[i] = new int[places];
    bestRelation[i] = new int[places];
    for (int place = 0; place < places; place++) {
      float best = Float.NEGATIVE_INFINITY;
      for (int k = 0; k < tags[i].length; k++) {
        int relation = relation(i, tags[i][k], head < 0 ? -1 : tags[head][place]);
        boolean only = places == 1 && tags[i].length == 1;
        float score = worth[i][k] + (only || head < 0 ? 0 : logProbability(relation));
        if (score > best) {
          best = score;
          bestTag[i][place] = k;
          bestRelation[i][place] = relation;
        }
      }
      if (head >= 0) {
        worth[head][place] += best;
      }
    }
  }

  /** The likeliest relation; {@link #sum} then holds what each is worth. */
  private int relation(int i, int tag, int headTag) {
    if (headTag < 0 && root >= 0) {
      return root;
    }
    System.arraycopy(relationScores[i], 0, sum, 0, sum.length);
    labels.own().addRow(tag, sum);
    if (headTag >= 0) {
      labels.governed().addRow(headTag, sum);
    }
    if (root >= 0) {
      sum[root] = Float.NEGATIVE_INFINITY;
    }
    return Vectors.best(sum);
  }

  private float logProbability(int relation) {
    double total = 0;
    for (float score : sum) {
      total += StrictMath.exp(score - sum[relation]);
    }
    return (float) -StrictMath.log(total);
  }

  /** The words, each after its head. */
  private int[] headsFirst() {
    int n = heads.length;
    int[] order = new int[n];
    int[] path = new int[n];
    boolean[] placed = new boolean[n];
    int count = 0;
    for (int i = 0; i < n; i++) {
      int length = 0;
      for (int j = i; j >= 0 && !placed[j]; j = heads[j]) {
        placed[j] = true;
        path[length++] = j;
      }
      while (length > 0) {
        order[count++] = path[--length];
      }
    }
    return order;
  }
}
