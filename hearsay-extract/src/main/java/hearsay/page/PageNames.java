package hearsay.page;

import hearsay.furniture.Rows;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what the class names and ids of a page's elements say about them. The words are rows of
 * {@code page-names.tsv}. Immutable.
 */
final class PageNames {

  /** What a name can say. */
  enum Role {
    DROP,
    /** A box beside the story; a paragraph called so may well be the story's. */
    BOX,
    COMMENTS,
    RELATED,
    CAPTION,
    CREDIT,
    LEAD,
    BODY
  }

  private record Entry(Role role, List<String> words) {}

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  private PageNames(List<Rows.Row> rows) {
    for (Rows.Row row : rows) {
      List<String> words = List.of(row.get("words").split(" "));
      Role role = Role.valueOf(Rows.constant(row.get("role")));
      byFirstWord.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(new Entry(role, words));
    }
  }

  static PageNames standard() {
    return new PageNames(Rows.of(PageNames.class, "page-names.tsv"));
  }

  /** Every role that the words of this name speak for. */
  Set<Role> roles(String name) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (name.isBlank() || name.length() > 1000) {
      return roles;
    }
    List<String> words = words(name);
    for (int i = 0; i < words.size(); i++) {
      for (Entry entry : byFirstWord.getOrDefault(words.get(i), List.of())) {
        int end = i + entry.words.size();
        if (end <= words.size() && words.subList(i, end).equals(entry.words)) {
          roles.add(entry.role);
        }
      }
    }
    return roles;
  }

  /** The words of a name in lower case, cut at signs and at inner capitals. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean inner =
          Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
      if (inner || !Character.isLetter(c)) {
        close(word, words);
      }
      if (Character.isLetter(c)) {
        word.append(Character.toLowerCase(c));
      }
    }
    close(word, words);
    return words;
  }

  private static void close(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
