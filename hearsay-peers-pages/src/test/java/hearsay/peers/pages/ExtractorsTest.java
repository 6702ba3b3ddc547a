package hearsay.peers.pages;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.benchmarks.pages.PageExtractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExtractorsTest {

  private static final String SENTENCE =
      "Le bac de Marlow reprendra son service lundi, a indiqué la mairie de Corvelle, après trois"
          + " semaines de travaux et bien des discussions avec les riverains.";

  static Stream<PageExtractor> extractors() {
    return Stream.of(new Boilerpipe(), new Readability4j());
  }

  @ParameterizedTest
  @MethodSource("extractors")
  void storyIsFoundLineByLine(PageExtractor extractor) throws IOException {
    String menu = "<ul><li><a href='/a'>Régions</a></li><li><a href='/b'>Sports</a></li></ul>";
    StringBuilder page = new StringBuilder("<html><head><title>Le bac</title></head><body>" + menu);
    page.append("<div class='article'><h1>Le bac reprend</h1>");
    for (int i = 0; i < 5; i++) {
      page.append("<p>").append(i).append(' ').append(SENTENCE).append("</p>");
    }
    page.append("</div><div>").append(menu).append("</div></body></html>");

    String story = extractor.story(page.toString().getBytes(StandardCharsets.UTF_8));

    assertThat(story.lines()).contains("1 " + SENTENCE, "4 " + SENTENCE);
    assertThat(story).doesNotContain("<");
    assertThat(extractor.name()).containsPattern("\\d");
  }

  @Test
  void charactersStayAsTheyAreAndBlocksEndLines() {
    String html = "<div>un\u00ADe <b>digue</b>\n<p>deux</p>trois<br>quatre</div>";
    assertThat(Readability4j.lines(Jsoup.parse(html).body()))
        .isEqualTo("un\u00ADe digue \ndeux\ntrois\nquatre\n");
  }
}
