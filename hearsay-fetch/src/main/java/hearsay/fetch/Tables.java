package hearsay.fetch;

import hearsay.language.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The tables of this room. Stateless. */
final class Tables {

  private Tables() {}

  /** The rows of a table, by its file name. */
  static List<Table.Row> rows(String name) {
    try (InputStream in = Tables.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the class path");
      }
      return Table.read(name, in).rows();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
