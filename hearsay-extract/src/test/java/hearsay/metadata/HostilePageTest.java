package hearsay.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.furniture.Furniture;
import hearsay.text.Metadata;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a page holds, its metadata are read, within limits, and what is told early is found. */
class HostilePageTest {

  private static final PageMetadata METADATA = new PageMetadata(Furniture.standard());

  private static final String TOLD =
      "<html lang='fr'><head><meta property='og:title' content='Un titre'>"
          + "<meta property='article:published_time' content='2021-03-12'>";

  private static final String[] PIECES = {
    "<div class='author'>",
    "<span class='date'>",
    "<time datetime='2021-03-12'>",
    "</time>",
    "</span>",
    "</div>",
    "<h1>",
    "</h1>",
    "<h2 class='kicker'>",
    "<a rel='author' href='/autor/x'>",
    "</a>",
    "<p>",
    "</p>",
    "<meta name='author' content='@'>",
    "<meta property='og:title' content='\u2026'>",
    "<script type='application/ld+json'>",
    "{\"@type\": \"Article\", \"author\": [",
    "</script>",
    "<nav>",
    "</nav>",
    "<aside>",
    "<br>",
    "Par ",
    "Von ",
    "12",
    "3",
    "2021",
    ".",
    "/",
    ":",
    "mars",
    "am",
    "Uhr",
    "Anne Lestrade",
    "(",
    ")",
    "\u00A9",
    "\u00B7",
    "-",
    " ",
    "\u00A0",
    "\uD83D",
    "\u200B",
    "|",
    "&amp;#xD800;",
    "itemprop",
    "<b itemprop='author' itemscope>",
    "<b property='x:name'>",
    "</b>",
    "AFP",
    "\u5E74",
    "\u6708",
  };

  static Stream<String> absurd() {
    return Stream.of(
        "<meta name='author' content='" + "A".repeat(3_000_000) + "'>",
        "<meta name='author' content='" + "<a".repeat(1_000_000) + "'>",
        "<meta name='a' content='b'>".repeat(100_000),
        "<p " + attributes(200_000) + ">",
        "<p class='" + "author ".repeat(200_000) + "'>",
        "<div class='author'>".repeat(100_000) + "Anne",
        "<span class='author date'></span>".repeat(100_000),
        "<time datetime='2021-03-12'></time>".repeat(100_000),
        "<h1>Un titre</h1>".repeat(50_000),
        "<h1><span>Un</span><span>titre</span></h1>".repeat(20_000),
        "<div class='related'>".repeat(50_000),
        "<div itemscope itemprop='author'>".repeat(50_000),
        "<p>12.03.2021</p>".repeat(50_000),
        "<p>" + "12.03.2021 ".repeat(100_000) + "</p>",
        "<p>Par " + "Anne Lestrade, ".repeat(100_000) + "</p>",
        "<title>" + "a - ".repeat(100_000) + "</title>",
        "<script type='application/ld+json'>" + "{\"@type\":\"Article\",\"a\":".repeat(100_000),
        "<script type='application/ld+json'>[" + "{\"@id\":\"a\",\"name\":[]},".repeat(100_000),
        "<script type='application/ld+json'>" + "\"".repeat(1_000_000),
        "<link rel='canonical' href='" + "https://".repeat(200_000) + "'>");
  }

  private static String attributes(int many) {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < many; i++) {
      attributes.append("a").append(i).append("='12.03.2021' ");
    }
    return attributes.toString();
  }

  private static Metadata read(String html) {
    return METADATA.read(
        Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(256)), Metadata.NONE);
  }

  @ParameterizedTest
  @MethodSource("absurd")
  void whatIsToldFirstIsFoundWhateverFollows(String rest) {
    Metadata metadata = read(TOLD + rest);

    assertThat(metadata.title()).isEqualTo("Un titre");
    assertThat(metadata.published()).hasToString("2021-03-12");
  }

  @Test
  void anyPiecesInAnyOrderAreRead() {
    Random random = new Random(7);
    for (int page = 0; page < 500; page++) {
      StringBuilder html = new StringBuilder();
      for (int i = 0; i < 120; i++) {
        html.append(PIECES[random.nextInt(PIECES.length)]);
      }
      Metadata metadata = read(html.toString());

      assertThat(metadata.from().keySet()).hasSizeLessThan(12);
      assertThat(metadata.authors()).doesNotContain("");
    }
  }

  @Test
  void halvesOfCharactersBecomeWhole() {
    String json = "{\"@type\": \"Article\", \"headline\": \"a\\ud83d b\"}";

    assertThat(read("<script type='application/ld+json'>" + json + "</script>").title())
        .isEqualTo("a\uFFFD b");
  }
}
