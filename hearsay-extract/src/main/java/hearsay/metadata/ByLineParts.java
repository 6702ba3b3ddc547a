package hearsay.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts by-lines between the names in them. Stateless. */
final class ByLineParts {

  private ByLineParts() {}

  /** What stands between commas, bars, bullets and joining words. */
  static List<String> of(String text, Set<String> joiners) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    List<String> all = List.of(text.split("\\s+"));
    for (int i = 0; i < all.size(); i++) {
      String word = all.get(i);
      if (isJoiner(word, joiners) && !isInName(part.toString(), all, i)) {
        close(part, parts);
        continue;
      }
      addWord(word, part, parts);
    }
    close(part, parts);
    return parts;
  }

  private static boolean isJoiner(String word, Set<String> joiners) {
    return word.equals("&") || word.equals("+") || joiners.contains(word);
  }

  /** "José Ortega y Gasset": one word after one letter belongs to the name before it. */
  private static boolean isInName(String before, List<String> words, int i) {
    boolean letter = words.get(i).length() == 1 && Character.isLetter(words.get(i).charAt(0));
    int after = words.size() - i - 1;
    return letter && before.indexOf(' ') > 0 && after == 1;
  }

  private static void addWord(String word, StringBuilder part, List<String> parts) {
    int start = 0;
    for (int i = 0; i < word.length(); i++) {
      if (",;/|\u00B7\u2022\u2013\u2014\u3001\uFF0C\u00A9>".indexOf(word.charAt(i)) >= 0) {
        append(word.substring(start, i), part);
        close(part, parts);
        start = i + 1;
      }
    }
    if (word.equals("-")) {
      close(part, parts);
    } else {
      append(word.substring(start), part);
    }
  }

  private static void append(String word, StringBuilder part) {
    if (!word.isEmpty()) {
      part.append(part.isEmpty() ? "" : " ").append(word);
    }
  }

  private static void close(StringBuilder part, List<String> parts) {
    if (!part.isEmpty()) {
      parts.add(part.toString());
      part.setLength(0);
    }
  }
}
