package hearsay.train.names;

import hearsay.mentions.CasedWords;
import hearsay.mentions.NameText;
import hearsay.mentions.NameWord;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts in how many articles words stand in small letters and with a capital. */
final class CaseCounter {

  /** Words of fewer articles are taken for unknown, since most unknown words will be as rare. */
  private static final int FEWEST = 2;

  /** By key: how many articles have the word small, and with a capital inside a sentence. */
  private final Map<Integer, int[]> counts = new TreeMap<>();

  void add(NameText article) {
    TreeSet<Integer> small = new TreeSet<>();
    TreeSet<Integer> capital = new TreeSet<>();
    for (int s = 0; s < article.sentences().size(); s++) {
      int at = 0;
      for (NameWord word : article.sentences().get(s)) {
        if (word.isLetters()) {
          int key = CasedWords.key(word);
          if (!word.isCapital()) {
            small.add(key);
          } else if (article.isTelling(s, at)) {
            capital.add(key);
          }
        }
        at++;
      }
    }
    small.forEach(key -> counts.computeIfAbsent(key, k -> new int[2])[0]++);
    capital.forEach(key -> counts.computeIfAbsent(key, k -> new int[2])[1]++);
  }

  CasedWords words() {
    return CasedWords.of(
        counts.entrySet().stream()
            .filter(entry -> entry.getValue()[0] + entry.getValue()[1] >= FEWEST)
            .mapToInt(entry -> entry.getKey() | kind(entry.getValue()))
            .toArray());
  }

  private static int kind(int[] counts) {
    if (counts[1] == 0) {
      return 1;
    }
    return counts[0] == 0 ? 3 : 2;
  }
}
