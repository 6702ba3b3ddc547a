package hearsay.page;

import hearsay.furniture.NameWords;
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
    List<String> words = NameWords.of(name);
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
}
