package hearsay.metadata;

import hearsay.furniture.NameWords;
import hearsay.furniture.Rows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows what class names and ids say of by-lines, dates and what stands around them. The words are
 * rows of {@code page-signs.tsv}. Immutable.
 */
final class PageSigns {

  /** What a name can say. */
  enum Sign {
    AUTHOR,
    AUTHOR_NAME,
    ABOUT_AUTHOR,
    DATE,
    MODIFIED,
    KICKER,
    COMMENTS,
    RELATED,
    MENU,
    TRAIL,
    HIDDEN,
    SITE
  }

  /** Longer names are made by machines and say nothing (UTF-16 units). */
  private static final int LONGEST = 1000;

  private record Entry(Sign sign, List<String> words) {}

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  private PageSigns(List<Rows.Row> rows) {
    for (Rows.Row row : rows) {
      List<String> words = List.of(row.get("words").split(" "));
      Sign sign = Sign.valueOf(Rows.constant(row.get("sign")));
      byFirstWord.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(new Entry(sign, words));
    }
  }

  static PageSigns standard() {
    return new PageSigns(Rows.of(PageSigns.class, "page-signs.tsv"));
  }

  /** Everything that the words of this name speak for. */
  Set<Sign> of(String name) {
    if (name.isBlank() || name.length() > LONGEST) {
      return Set.of();
    }
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    List<String> words = NameWords.of(name);
    for (int i = 0; i < words.size(); i++) {
      for (Entry entry : byFirstWord.getOrDefault(words.get(i), List.of())) {
        int end = i + entry.words.size();
        if (end <= words.size() && words.subList(i, end).equals(entry.words)) {
          signs.add(entry.sign);
        }
      }
    }
    return Collections.unmodifiableSet(signs);
  }
}
