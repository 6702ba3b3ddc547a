package hearsay.furniture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What names in markup, such as class names and ids, say: phrases of words, each with its meaning.
 * Immutable.
 *
 * @param <E> the meanings
 */
public final class NameTable<E extends Enum<E>> {

  /** Longer names are made by machines and say nothing (UTF-16 units). */
  private static final int LONGEST = 1000;

  private record Entry<E>(E meaning, List<String> words) {}

  private final Class<E> meanings;
  private final Map<String, List<Entry<E>>> byFirstWord = new HashMap<>();

  /**
   * @param rows with a column {@code words}
   * @param column that of the meaning: the name of one, in lower case
   */
  public NameTable(Class<E> meanings, List<Rows.Row> rows, String column) {
    this.meanings = meanings;
    for (Rows.Row row : rows) {
      List<String> words = List.of(row.get("words").split(" "));
      E meaning = Enum.valueOf(meanings, Rows.constant(row.get(column)));
      byFirstWord
          .computeIfAbsent(words.get(0), k -> new ArrayList<>())
          .add(new Entry<>(meaning, words));
    }
  }

  /** Everything that the words of this name speak for. */
  public Set<E> of(String name) {
    if (name.isEmpty() || name.length() > LONGEST) {
      return Set.of();
    }
    Set<E> found = EnumSet.noneOf(meanings);
    List<String> words = NameWords.of(name);
    for (int i = 0; i < words.size(); i++) {
      List<Entry<E>> entries = byFirstWord.get(words.get(i));
      if (entries != null) {
        add(entries, words, i, found);
      }
    }
    return found.isEmpty() ? Set.of() : Collections.unmodifiableSet(found);
  }

  private static <E> void add(List<Entry<E>> entries, List<String> words, int at, Set<E> found) {
    for (Entry<E> entry : entries) {
      int end = at + entry.words.size();
      if (end <= words.size() && words.subList(at, end).equals(entry.words)) {
        found.add(entry.meaning);
      }
    }
  }
}
