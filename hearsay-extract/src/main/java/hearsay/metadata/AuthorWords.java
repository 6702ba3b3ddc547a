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

  /**
   * A word of a by-line.
   *
   * @param text as written
   * @param bare folded, without the signs around it
   */
  record Word(String text, String bare) {

    static Word of(String text) {
      return new Word(text, bare(text));
    }

    private static String bare(String word) {
      String folded = Line.of(word).folded();
      String closers = folded.indexOf('(') > 0 ? ".,:;" : ".,:;)";
      int start = 0;
      int end = folded.length();
      while (end > start && closers.indexOf(folded.charAt(end - 1)) >= 0) {
        end--;
      }
      while (start < end && folded.charAt(start) == '(') {
        start++;
      }
      return folded.substring(start, end);
    }
  }

  /** By kind and first word. */
  private final Map<String, List<List<String>>> phrases = new HashMap<>();

  private final Set<String> nobody = new HashSet<>();

  private AuthorWords(List<Rows.Row> rows) {
    for (Rows.Row row : rows) {
      String words = Line.of(row.get("words")).folded();
      if (row.get("kind").equals("nobody")) {
        nobody.add(words);
      } else {
        List<String> phrase = List.of(words.split(" "));
        phrases
            .computeIfAbsent(row.get("kind") + " " + phrase.get(0), k -> new ArrayList<>())
            .add(phrase);
      }
    }
  }

  static AuthorWords standard() {
    return new AuthorWords(Rows.of(AuthorWords.class, "author-words.tsv"));
  }

  /** The words of a text between white space; one empty word for a blank text. */
  static List<Word> split(String text) {
    List<Word> words = new ArrayList<>();
    for (String word : text.strip().split("\\s+")) {
      words.add(Word.of(word));
    }
    return words;
  }

  static String join(List<Word> words) {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      text.append(text.isEmpty() ? "" : " ").append(word.text);
    }
    return text.toString();
  }

  /** True when this is what pages write where nobody is named. */
  boolean isNobody(String name) {
    String folded = Line.of(name).folded();
    return nobody.contains(folded) || (folded.endsWith("admin") && folded.indexOf(' ') < 0);
  }

  /** How many words from this one on are a phrase of the kind; 0 when they are none. */
  int length(String kind, List<Word> words, int from) {
    int longest = 0;
    String first = kind + " " + words.get(from).bare;
    for (List<String> phrase : phrases.getOrDefault(first, List.of())) {
      int end = from + phrase.size();
      if (phrase.size() > longest && end <= words.size() && isSame(phrase, words, from)) {
        longest = phrase.size();
      }
    }
    return longest;
  }

  private static boolean isSame(List<String> phrase, List<Word> words, int from) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!phrase.get(i).equals(words.get(from + i).bare)) {
        return false;
      }
    }
    return true;
  }

  /** The first of these words that starts a phrase of the kind; -1 when none does. */
  int first(String kind, List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      if (length(kind, words, i) > 0) {
        return i;
      }
    }
    return -1;
  }
}
