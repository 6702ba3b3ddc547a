package hearsay.peers;

import hearsay.language.Table;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Universal parts of speech for the tags of the Penn Treebank, by the table {@code penn-tags.tsv}:
 * the first row that fits tag, relation and form. Immutable.
 *
 * <p>After the conversion of <a
 * href="https://universaldependencies.org/tagset-conversion/en-penn-uposf.html">Universal
 * Dependencies</a>, with relations in place of its rules on trees.
 */
final class PennTags {

  private static final String FILE = "penn-tags.tsv";
  private static final String ANY = "*";
  private static final String UNKNOWN = "X";

  private final Table table;

  private PennTags(Table table) {
    this.table = table;
  }

  static PennTags load() throws IOException {
    try (InputStream in = PennTags.class.getResourceAsStream(FILE)) {
      return new PennTags(Table.read(FILE, Objects.requireNonNull(in)));
    }
  }

  /** The rows, for their examples. */
  Table table() {
    return table;
  }

  /**
   * @param tag of the Penn Treebank
   * @param relation universal, with or without subtype
   */
  String upos(String tag, String relation, String form) {
    String universal = relation.split(":", 2)[0];
    for (Table.Row row : table.rows()) {
      if (fits(row.get("tag"), tag)
          && fits(row.get("relation"), universal)
          && fits(row.get("form"), form.toLowerCase(Locale.ROOT))) {
        return row.get("upos");
      }
    }
    return UNKNOWN;
  }

  private static boolean fits(String cell, String value) {
    return cell.equals(ANY) || List.of(cell.split(" ")).contains(value);
  }
}
