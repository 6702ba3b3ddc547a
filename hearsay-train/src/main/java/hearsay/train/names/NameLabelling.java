package hearsay.train.names;

import hearsay.mentions.EntityType;
import hearsay.mentions.NameFeatures;
import hearsay.mentions.NameLabels;
import hearsay.mentions.NameText;
import hearsay.mentions.NameWord;
import hearsay.text.Span;
import hearsay.train.names.NamedSentence.Name;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays the told names of an article over its words. Stateless. */
final class NameLabelling {

  private static final long ANY = (1L << NameLabels.COUNT) - 1;

  private NameLabelling() {}

  /**
   * @param domain 0 for text as it will be read; for text of another kind a number of its own: its
   *     features are doubled, so that what is peculiar to the kind is learnt apart (Daumé 2007)
   */
  static List<LabelledSentence> of(
      NamedArticle article, NameText text, NameFeatures features, int domain) {
    List<Name> names = article.names();
    List<LabelledSentence> labelled = new ArrayList<>();
    for (int s = 0; s < text.sentences().size(); s++) {
      List<NameWord> words = text.sentences().get(s);
      labelled.add(
          new LabelledSentence(
              doubled(features.of(text, s), domain, features.size()), allowed(words, names)));
    }
    return labelled;
  }

  private static int[][] doubled(int[][] features, int domain, int size) {
    if (domain == 0) {
      return features;
    }
    int[][] doubled = new int[features.length][];
    for (int i = 0; i < features.length; i++) {
      int n = features[i].length;
      doubled[i] = Arrays.copyOf(features[i], 2 * n);
      for (int k = 0; k < n; k++) {
        doubled[i][n + k] = features[i][k] + domain * size;
      }
    }
    return doubled;
  }

  private static long[] allowed(List<NameWord> words, List<Name> names) {
    long[] allowed = new long[words.size()];
    Arrays.fill(allowed, 1L << NameLabels.OUTSIDE);
    Span whole = words.get(0).span().union(words.get(words.size() - 1).span());
    for (Name name : names) {
      if (name.span().overlaps(whole)) {
        lay(name, words, allowed);
      }
    }
    return allowed;
  }

  private static void lay(Name name, List<NameWord> words, long[] allowed) {
    int from = 0;
    while (from < words.size() && words.get(from).span().end() <= name.span().start()) {
      from++;
    }
    int to = from;
    while (to < words.size() && words.get(to).span().start() < name.span().end()) {
      to++;
    }
    boolean exact =
        to > from
            && words.get(from).span().start() == name.span().start()
            && words.get(to - 1).span().end() == name.span().end();
    for (int i = from; i < to; i++) {
      allowed[i] = exact ? labels(name, i - from, to - from) : ANY;
    }
  }

  private static long labels(Name name, int at, int length) {
    long labels = name.sure() ? 0 : 1L << NameLabels.OUTSIDE;
    for (EntityType type : EntityType.values()) {
      if (name.types().contains(type)) {
        labels |= 1L << NameLabels.of(type, at, length);
      }
    }
    return labels;
  }
}
