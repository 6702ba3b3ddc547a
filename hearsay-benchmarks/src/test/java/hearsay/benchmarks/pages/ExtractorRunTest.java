package hearsay.benchmarks.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractorRunTest {

  private static final String PAGE =
      "<h1>Le bac reprend</h1><p>Le bac de Marlow reprendra son service lundi, a indiqué la mairie"
          + " de Corvelle, après trois semaines de travaux.</p>";

  private final Path folder;

  ExtractorRunTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path listed(byte[] page) throws IOException {
    Path list = folder.resolve("list.tsv");
    PageFiles.write(Map.of("bac", page), folder.resolve("pages"), list);
    return list;
  }

  private static PageExtractor extractor(String... answers) {
    return new PageExtractor() {
      private int next;

      @Override
      public String name() {
        return "made up";
      }

      @Override
      public String story(byte[] page) throws IOException {
        String answer = answers[Math.min(next++, answers.length - 1)];
        if (answer.isEmpty()) {
          throw new IOException("gave up");
        }
        return answer;
      }
    };
  }

  private List<String> run(PageExtractor extractor, String... options) throws IOException {
    Path list = listed(PAGE.getBytes(StandardCharsets.UTF_8));
    String[] args = new String[2 + options.length];
    args[0] = list.toString();
    args[1] = folder.resolve("out").toString();
    System.arraycopy(options, 0, args, 2, options.length);
    ExtractorRun.run(args, () -> extractor);
    return Files.readAllLines(folder.resolve("out.tsv"));
  }

  @Test
  void storiesAreWrittenByPageWithoutTheirTitle() throws IOException {
    run(new HearsayPages());
    assertThat(folder.resolve("out.json"))
        .hasContent(
            "{\"bac\":{\"articleBody\":\"Le bac de Marlow reprendra son service lundi, a indiqué la"
                + " mairie de Corvelle, après trois semaines de travaux.\\n\"}}");
  }

  @Test
  void countStandsBesideTime() throws IOException {
    List<String> figures = run(extractor("un bac"), "warm=0", "rounds=2", "seconds=0");
    assertThat(figures)
        .contains("name\tmade up", "pages.count\t1", "pages.found\t1", "pages.words\t2")
        .filteredOn(line -> line.startsWith("pages.process"))
        .singleElement()
        .satisfies(line -> assertThat(line.split("[\t ]")).hasSize(3));
  }

  @Test
  void pageThatAnExtractorGivesUpOnIsCountedAndEmpty() throws IOException {
    assertThat(run(extractor(""))).contains("pages.found\t0", "pages.failed\t1");
    assertThat(folder.resolve("out.json")).hasContent("{\"bac\":{\"articleBody\":\"\"}}");
  }

  @Test
  void roundThatGivesAnotherStoryFails() {
    assertThatThrownBy(() -> run(extractor("un bac", "deux bacs"), "rounds=1"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("made up");
  }

  @Test
  void unknownOptionIsRefusedByName() {
    assertThatThrownBy(() -> run(extractor("un bac"), "speed=9"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("speed");
  }

  @Test
  void pagesAreDecodedAsHearsayDecodesThem() throws IOException {
    String page = "<meta charset=iso-8859-1>" + PAGE;
    Path list = listed(page.getBytes(Charset.forName("windows-1252")));
    Path decoded = folder.resolve("decoded.tsv");
    DecodedPages.main(
        new String[] {list.toString(), folder.resolve("decoded").toString(), decoded.toString()});
    assertThat(new String(PageFiles.read(decoded).get("bac"), StandardCharsets.UTF_8))
        .isEqualTo(page);
  }
}
