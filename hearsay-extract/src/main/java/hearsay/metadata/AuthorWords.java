package hearsay.metadata;

import hearsay.furniture.Line;
import hearsay.furniture.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of by-lines that are no names: rows of {@code author-words.tsv}, folded as {@link Line}
 * folds. Immutable.
 */
final class AuthorWords {

  private final Map<String, List<List<String>>> phrases = new HashMap<>();
  private final Set<String> nobody = new HashSet<>();

  private AuthorWords(List<Rows.Row> rows) {
    for (Rows.Row row : rows) {
      String words = Line.of(row.get("words")).folded();
      if (row.get("kind").equals("nobody")) {
        nobody.add(words);
      } else {
        phrases
            .computeIfAbsent(row.get("kind"), k -> new ArrayList<>())
            .add(List.of(words.split(" ")));
      }
    }
  }

  static AuthorWords standard() {
    return new AuthorWords(Rows.of(AuthorWords.class, "author-words.tsv"));
  }

  /** True when this is what pages write where nobody is named. */
  boolean isNobody(String name) {
    String folded = Line.of(name).folded();
    return nobody.contains(folded) || (folded.endsWith("admin") && folded.indexOf(' ') < 0);
  }

  /** How many words from this one on are a phrase of the kind; 0 when they are none. */
  int length(String kind, List<String> words, int from) {
    int longest = 0;
    for (List<String> phrase : phrases.getOrDefault(kind, List.of())) {
      int end = from + phrase.size();
      if (phrase.size() > longest && end <= words.size() && isSame(phrase, words, from)) {
        longest = phrase.size();
      }
    }
    return longest;
  }

  private static boolean isSame(List<String> phrase, List<String> words, int from) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!phrase.get(i).equals(bare(words.get(from + i)))) {
        return false;
      }
    }
    return true;
  }

  /** The first of these words that starts a phrase of the kind; -1 when none does. */
  int first(String kind, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (length(kind, words, i) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** A word without the signs after it, folded. */
  static String bare(String word) {
    String folded = Line.of(word).folded();
    int start = 0;
    int end = folded.length();
    String closers = folded.indexOf('(') > 0 ? ".,:;" : ".,:;)";
    while (end > start && closers.indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    while (start < end && folded.charAt(start) == '(') {
      start++;
    }
    return folded.substring(start, end);
  }
}
