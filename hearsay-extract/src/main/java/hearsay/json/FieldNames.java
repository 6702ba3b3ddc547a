package hearsay.json;

import hearsay.furniture.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where in a record the parts of an article stand. Immutable.
 *
 * <p>A path is names with dots between them ({@code author.name}) or a JSON Pointer (RFC 6901:
 * {@code /authors/0/name}). A list on the way is passed through: every entry of it is meant, unless
 * the path has its number.
 */
public final class FieldNames {

  /** As records of their own are written, and those of the programs in the table. */
  public static final FieldNames STANDARD = new FieldNames(Map.of());

  /**
   * One layout.
   *
   * @param name of the program that writes it
   * @param tells the paths that all stand in such a record
   * @param fields the paths of each field, the one that is asked first in front
   */
  record Layout(String name, List<String> tells, Map<ArticleField, List<String>> fields) {}

  private final Map<ArticleField, List<String>> told;
  private final List<Layout> layouts = layouts();
  private final PathTree paths = new PathTree();

  private FieldNames(Map<ArticleField, List<String>> told) {
    this.told = told;
    Set<String> wanted = new LinkedHashSet<>();
    told.values().forEach(wanted::addAll);
    for (Layout layout : layouts) {
      wanted.addAll(layout.tells);
      layout.fields.values().forEach(wanted::addAll);
    }
    for (ArticleField field : ArticleField.values()) {
      wanted.addAll(own(field));
    }
    wanted.forEach(paths::add);
  }

  /** The same but for one field, which stands at these paths alone. */
  public FieldNames with(ArticleField field, List<String> at) {
    Map<ArticleField, List<String>> more = new EnumMap<>(ArticleField.class);
    more.putAll(told);
    more.put(field, List.copyOf(at));
    return new FieldNames(more);
  }

  /** Every path that anybody asks for. */
  PathTree paths() {
    return paths;
  }

  /**
   * The paths of a field in a record, in the order in which they are asked.
   *
   * @param isThere whether the record has something at a path
   */
  List<String> of(ArticleField field, Predicate<String> isThere) {
    List<String> byUser = told.get(field);
    if (byUser != null) {
      return byUser;
    }
    List<String> found = new ArrayList<>();
    for (Layout layout : layouts) {
      if (layout.tells.stream().allMatch(isThere)) {
        found.addAll(layout.fields.getOrDefault(field, List.of()));
        break;
      }
    }
    found.addAll(own(field));
    return found;
  }

  private static List<String> own(ArticleField field) {
    return field == ArticleField.AUTHORS ? List.of("authors", "author") : List.of(field.id());
  }

  private static List<Layout> layouts() {
    List<Layout> layouts = new ArrayList<>();
    for (Rows.Row row : Rows.of(FieldNames.class, "json-layouts.tsv")) {
      Map<ArticleField, List<String>> fields = new EnumMap<>(ArticleField.class);
      for (ArticleField field : ArticleField.values()) {
        List<String> at = field == ArticleField.FILE ? List.of() : list(row.get(field.id()));
        if (!at.isEmpty()) {
          fields.put(field, at);
        }
      }
      layouts.add(new Layout(row.get("layout"), list(row.get("tells")), fields));
    }
    return layouts;
  }

  private static List<String> list(String cell) {
    return cell.isBlank() ? List.of() : Arrays.asList(cell.split(","));
  }
}
