package hearsay.furniture;

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
 * Reads tables that stand beside classes: tab-separated lines under one header line; lines that
 * start with {@code #} are comments. Stateless.
 */
public final class Rows {

  private Rows() {}

  /** One line of a table. */
  public record Row(int line, List<String> columns, List<String> cells) {

    /** The cell under this column; empty when the line ended before it. */
    public String get(String column) {
      int at = columns.indexOf(column);
      if (at < 0) {
        throw new IllegalArgumentException("no column " + column + " in " + columns);
      }
      return at < cells.size() ? cells.get(at) : "";
    }
  }

  /** The rows of a table that stands beside a class. */
  public static List<Row> of(Class<?> beside, String table) {
    InputStream stream = beside.getResourceAsStream(table);
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
  public static String constant(String cell) {
    return cell.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
