package hearsay.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What somebody may have meant: words that differ in a few letters (Levenshtein distance). */
final class Similar {

  private static final int MOST = 3;
  private static final int LONGEST = 200;

  private Similar() {}

  /** At most three of {@code known}, the most similar first; none that differs in a third. */
  static List<String> to(String word, Collection<String> known) {
    String wanted = word.toLowerCase(Locale.ROOT);
    int allowed = Math.max(2, wanted.length() / 3);
    return known.stream()
        .filter(k -> distance(wanted, k.toLowerCase(Locale.ROOT)) <= allowed)
        .sorted(
            Comparator.comparingInt((String k) -> distance(wanted, k.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  /** Letters to put in, take out or change; very long words are as far apart as can be. */
  static int distance(String one, String other) {
    if (one.length() > LONGEST || other.length() > LONGEST) {
      return one.equals(other) ? 0 : LONGEST;
    }
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[other.length()];
  }
}
