package hearsay.benchmarks.pages;

import hearsay.input.TextDecoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes pages of any charset as UTF-8, decoded as Hearsay decodes them, so that every extractor
 * sees the same characters.
 */
final class DecodedPages {

  private DecodedPages() {}

  /**
   * @param args a list of pages, a folder for the decoded ones, and the list of these to be written
   */
  public static void main(String[] args) throws IOException {
    Map<String, byte[]> decoded = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> page : PageFiles.read(Path.of(args[0])).entrySet()) {
      String text = TextDecoder.decode(page.getValue(), null, true, false).text();
      decoded.put(page.getKey(), text.getBytes(StandardCharsets.UTF_8));
    }
    PageFiles.write(decoded, Path.of(args[1]), Path.of(args[2]));
  }
}
