package hearsay.mentions;

import hearsay.language.LanguagePack;
import hearsay.language.Table;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Organisations known by short and long names, from a language's table {@code acronyms}. Immutable;
 * safe for all threads.
 */
final class Acronyms {

  /** By name without case and accents, the row it stands in. */
  private final Map<String, Integer> rows = new HashMap<>();

  private Acronyms(Table table) {
    for (Table.Row row : table.rows()) {
      row.list("short").forEach(name -> rows.putIfAbsent(NameWord.folded(name), row.line()));
      row.list("long").forEach(name -> rows.putIfAbsent(NameWord.folded(name), row.line()));
    }
  }

  static Acronyms of(LanguagePack pack) {
    return new Acronyms(pack.table("acronyms"));
  }

  /** A number that all names of one organisation share; null for a name not in the table. */
  @Nullable Integer bearer(String name) {
    return rows.get(NameWord.folded(name));
  }
}
