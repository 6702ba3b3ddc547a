package hearsay.fetch;

import hearsay.fetch.FetchException.Reason;
import hearsay.language.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which answers hold no article by their own word: {@code content-types.tsv}. Immutable. */
final class ContentTypes {

  private record Row(String type, Reason reason) {

    static Row of(Table.Row row) {
      String reason = row.get("reason").toUpperCase(Locale.ROOT);
      return new Row(row.get("type"), Reason.valueOf(reason));
    }

    boolean holds(String mediaType) {
      boolean beginning = type.endsWith("/") || type.endsWith("-");
      return beginning ? mediaType.startsWith(type) : mediaType.equals(type);
    }
  }

  private final List<Row> rows;

  private ContentTypes(List<Row> rows) {
    this.rows = rows;
  }

  static ContentTypes read() {
    return new ContentTypes(Tables.rows("content-types.tsv").stream().map(Row::of).toList());
  }

  /** Why something of this type is not loaded; empty where it is. */
  Optional<Reason> refusal(String mediaType) {
    return rows.stream().filter(row -> row.holds(mediaType)).map(Row::reason).findFirst();
  }
}
