package hearsay.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A word list as data: tab-separated lines under one header line, UTF-8. Lines that start with
 * {@code #} and empty lines are comments; so is the header where it is repeated, as it is when
 * tables are appended to each other. Immutable.
 *
 * <p>A missing cell at the end of a line is empty; a line with more cells than the header is an
 * error of whoever wrote the list, told with file and line.
 *
 * @param name where it was read from, for messages
 * @param columns the header
 * @param rows in file order
 */
public record Table(String name, List<String> columns, List<Row> rows) {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** One line of a table. */
  public record Row(String table, int line, List<String> columns, List<String> cells) {

    /**
     * The cell under {@code column}; empty when the line ended before it.
     *
     * @throws IllegalArgumentException if the table has no such column
     */
    public String get(String column) {
      int at = columns.indexOf(column);
      if (at < 0) {
        throw new IllegalArgumentException(at() + ": no column " + column + " in " + columns);
      }
      return at < cells.size() ? cells.get(at) : "";
    }

    /** The cell's entries, separated by commas; none for an empty cell. */
    public List<String> list(String column) {
      String cell = get(column);
      List<String> entries = new ArrayList<>();
      for (int from = 0; from < cell.length(); ) {
        int comma = cell.indexOf(',', from);
        int to = comma < 0 ? cell.length() : comma;
        entries.add(cell.substring(from, to).strip());
        from = to + 1;
      }
      return Collections.unmodifiableList(entries);
    }

    /** The cell, or nothing where it is empty. */
    public Optional<String> find(String column) {
      String cell = get(column);
      return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /** File and line, for messages. */
    public String at() {
      return table + ":" + line;
    }
  }

  /**
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException if a line has more cells than the header
   */
  public static Table read(String name, InputStream in) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> columns = List.of();
      List<Row> rows = new ArrayList<>();
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = Arrays.asList(line.split("\t", -1));
        if (columns.isEmpty()) {
          columns = List.copyOf(cells);
        } else if (!cells.equals(columns)) {
          rows.add(row(name, number, columns, cells));
        }
      }
      return new Table(name, columns, rows);
    }
  }

  private static Row row(String name, int line, List<String> columns, List<String> cells) {
    if (cells.size() > columns.size()) {
      throw new IllegalArgumentException(
          name + ":" + line + ": " + cells.size() + " cells under " + columns.size() + " columns");
    }
    return new Row(name, line, columns, cells);
  }
}
