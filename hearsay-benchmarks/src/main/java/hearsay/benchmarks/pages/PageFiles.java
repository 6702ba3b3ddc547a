package hearsay.benchmarks.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lists of pages: a file with a line {@code ID<tab>PATH} for each. Stateless. */
final class PageFiles {

  private PageFiles() {}

  /**
   * The pages of a list, in its order, by id.
   *
   * @throws IOException if one cannot be read, or a line is no such line
   */
  static Map<String, byte[]> read(Path list) throws IOException {
    Map<String, byte[]> pages = new LinkedHashMap<>();
    for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
      String[] parts = line.split("\t", -1);
      if (parts.length != 2) {
        throw new IOException(list + ": not ID<tab>PATH: " + line);
      }
      pages.put(parts[0], Files.readAllBytes(Path.of(parts[1])));
    }
    return pages;
  }

  /** Writes pages into a folder, and a list of them. */
  static void write(Map<String, byte[]> pages, Path folder, Path list) throws IOException {
    Files.createDirectories(folder);
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, byte[]> page : pages.entrySet()) {
      Path file = folder.resolve(page.getKey() + ".html");
      Files.write(file, page.getValue());
      lines.append(page.getKey()).append('\t').append(file).append('\n');
    }
    Files.writeString(list, lines, StandardCharsets.UTF_8);
  }
}
