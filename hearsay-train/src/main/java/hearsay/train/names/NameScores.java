package hearsay.train.names;

import hearsay.analysis.Analyzer;
import hearsay.mentions.EntityFinder;
import hearsay.mentions.EntityType;
import hearsay.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How many names are found with both borders and the type right, over persons, organisations (media
 * with them) and places. Collects, for one thread.
 */
final class NameScores {

  private static final List<TypeSet> COARSE =
      List.of(
          TypeSet.of(EntityType.PER),
          TypeSet.of(EntityType.ORG, EntityType.MEDIA),
          TypeSet.of(EntityType.GPE, EntityType.LOC));

  private final int[] right = new int[COARSE.size()];
  private final int[] found = new int[COARSE.size()];
  private final int[] told = new int[COARSE.size()];

  /** The scores of a finder on articles whose names are told. */
  static NameScores of(EntityFinder finder, Analyzer analyzer, List<NamedArticle> articles) {
    NameScores scores = new NameScores();
    for (NamedArticle article : articles) {
      Map<Span, Integer> gold = new HashMap<>();
      for (NamedSentence.Name name : article.names()) {
        count(coarse(name.types()), name.span(), gold, scores.told);
      }
      Map<Span, Integer> ours = new HashMap<>();
      finder
          .find(article.text(), article.analysis(analyzer))
          .forEach(e -> count(coarse(TypeSet.of(e.type())), e.span(), ours, scores.found));
      ours.forEach((span, kind) -> scores.right[kind] += kind.equals(gold.get(span)) ? 1 : 0);
    }
    return scores;
  }

  private static void count(int kind, Span span, Map<Span, Integer> names, int[] counts) {
    if (kind >= 0 && names.put(span, kind) == null) {
      counts[kind]++;
    }
  }

  private static int coarse(TypeSet types) {
    for (int kind = 0; kind < COARSE.size(); kind++) {
      if (COARSE.get(kind).overlaps(types)) {
        return kind;
      }
    }
    return -1;
  }

  private static int sum(int[] counts) {
    int sum = 0;
    for (int count : counts) {
      sum += count;
    }
    return sum;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private double f1(int kind) {
    return share(2 * right[kind], found[kind] + told[kind]);
  }

  double f1() {
    return share(2 * sum(right), sum(found) + sum(told));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "P %.4f R %.4f F1 %.4f  PER %.3f ORG %.3f LOC %.3f  (%d names)",
        share(sum(right), sum(found)),
        share(sum(right), sum(told)),
        f1(),
        f1(0),
        f1(1),
        f1(2),
        sum(told));
  }
}
