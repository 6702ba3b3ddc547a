package hearsay.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the tables of this package: tab-separated lines under one header line; lines that start
 * with {@code #} are comments. Stateless.
 */
final class Rows {

  private Rows() {}

  /** One line of a table. */
  record Row(int line, List<String> columns, List<String> cells) {

    /** The cell under this column; empty when the line ended before it. */
    String get(String column) {
      int at = columns.indexOf(column);
      if (at < 0) {
        throw new IllegalArgumentException("no column " + column + " in " + columns);
      }
      return at < cells.size() ? cells.get(at) : "";
    }
  }

  /** The rows of a table that stands beside this class. */
  static List<Row> of(String table) {
    InputStream stream = Rows.class.getResourceAsStream(table);
    if (stream == null) {
      throw new IllegalStateException(table + " is missing from the class path");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(table, e);
    }
  }

  private static List<Row> read(BufferedReader reader) throws IOException {
    List<Row> rows = new ArrayList<>();
    List<String> columns = List.of();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (columns.isEmpty()) {
        columns = cells;
      } else {
        rows.add(new Row(number, columns, cells));
      }
    }
    return rows;
  }

  /** The name of an enum constant: {@code caption} is {@code CAPTION}. */
  static String constant(String cell) {
    return cell.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
