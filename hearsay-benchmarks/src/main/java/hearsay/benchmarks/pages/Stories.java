package hearsay.benchmarks.pages;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * What an extractor found in some pages. Immutable.
 *
 * @param byPage the story of each page by its id, in the order of the list
 * @param failed how many pages it gave up on; their stories are empty
 */
record Stories(Map<String, String> byPage, int failed) {

  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  /** Has an extractor read pages, in order; a page that it cannot read does not stop it. */
  static Stories read(PageExtractor extractor, Map<String, byte[]> pages) {
    Map<String, String> stories = new LinkedHashMap<>();
    int failed = 0;
    for (Map.Entry<String, byte[]> page : pages.entrySet()) {
      String story = "";
      try {
        story = extractor.story(page.getValue());
      } catch (IOException | RuntimeException e) {
        failed++;
      }
      stories.put(page.getKey(), story);
    }
    return new Stories(stories, failed);
  }

  /** Pages with a story. */
  int found() {
    return (int) byPage.values().stream().filter(story -> !story.isBlank()).count();
  }

  /** Runs of letters and digits in all stories. */
  long words() {
    long words = 0;
    for (String story : byPage.values()) {
      Matcher word = WORD.matcher(story);
      while (word.find()) {
        words++;
      }
    }
    return words;
  }

  long checksum() {
    CRC32 checksum = new CRC32();
    byPage.forEach((id, story) -> checksum.update(story.getBytes(StandardCharsets.UTF_8)));
    return checksum.getValue();
  }

  /** Writes {@code {id: {"articleBody": story}}}, which scorers of extraction read. */
  void write(Path file) throws IOException {
    try (JsonGenerator json =
        new JsonFactory().createGenerator(new File(file.toString()), JsonEncoding.UTF8)) {
      json.writeStartObject();
      for (Map.Entry<String, String> page : byPage.entrySet()) {
        json.writeObjectFieldStart(page.getKey());
        json.writeStringField("articleBody", page.getValue());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
  }
}
