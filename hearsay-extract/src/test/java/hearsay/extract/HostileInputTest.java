package hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.extract.ArticleList.Entry;
import hearsay.input.Format;
import hearsay.input.Hints;
import hearsay.input.Source;
import hearsay.input.UnreadableInputException;
import hearsay.text.Article;
import hearsay.text.Block;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any bytes at all give articles or a refusal, in time that grows with their number. */
class HostileInputTest {

  private static final ArticleReader READER = new ArticleReader();

  /** A megabyte of each; all sixteen with -Dhearsay.hostile=full, which takes many minutes. */
  private static final int SHARE = "full".equals(System.getProperty("hearsay.hostile")) ? 1 : 16;

  /**
   * Rows of {@link HostilePages} that take more than time or memory in proportion to their size. To
   * become empty: each leaves with the change that mends it.
   */
  private static final Set<String> OPEN =
      Set.of(
          // Every block of a page without prose looks through all of them for the first prose.
          "nested lists",
          "text before cells",
          "siblings",
          "short lines before a story",
          "comment headings",
          "microdata",
          // HTML has every paragraph open nine elements again: fourteen nodes for thirteen bytes.
          "formats across paragraphs");

  private static final String[] PIECES = {
    "<div>",
    "</div>",
    "<p>",
    "</p>",
    "<br>",
    "<a href='x'>",
    "</a>",
    "<h1>",
    "<table><td>",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "&amp;",
    "&#0;",
    "<li>",
    "<figure>",
    "</figure>",
    "<form>",
    "Le préfet nie tout, dit la mairie de Lanrec. ",
    "Lire aussi : ",
    "Par Anne Lestrade",
    "(AFP)",
    "« ",
    " »",
    "\u00A0",
    "\u2028",
    "\r\n",
    "\n\n",
    "😀",
    "\uD83D",
    "\u0000",
    "\uFEFF",
    "©",
    "{",
    "\"text\":",
    "\"a\"",
    "}",
    "[",
    ",",
    "TV",
    "1",
    ":",
    "?",
    "^",
    "Ã©",
    "\t",
    " ",
    "photo ",
    "par "
  };

  private static void check(byte[] bytes, @Nullable Format format) throws IOException {
    Source source = Source.of("x", bytes);
    try (ArticleList list = READER.readAll(source, Hints.NONE.withFormat(format))) {
      while (list.hasNext()) {
        if (list.next() instanceof Entry.Read read) {
          check(read.article());
        }
      }
    } catch (UnreadableInputException refused) {
      assertThat(refused.input()).isEqualTo("x");
    }
  }

  private static void check(Article article) {
    int end = 0;
    for (Block block : article.blocks()) {
      if (block.span().start() < end || block.span().isEmpty()) {
        throw new AssertionError("out of order or empty: " + block);
      }
      end = block.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(article.text().length());
    article
        .problems()
        .forEach(
            problem -> {
              if (problem.span() != null) {
                assertThat(problem.span().end()).isLessThanOrEqualTo(article.text().length());
              }
            });
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void randomBytesNeverThrowAnythingElse(Format format) throws IOException {
    Random random = new Random(20_220_108);
    for (int i = 0; i < 400; i++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      check(bytes, null);
      check(bytes, format);
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void randomPiecesOfPagesNeverThrowAnythingElse(Format format) throws IOException {
    Random random = new Random(6);
    for (int i = 0; i < 600; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(60); k >= 0; k--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      check(bytes, null);
      check(bytes, format);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(", "« ", "1", "\n", "a\n", "Lire aussi ", "AFP", " / AFP", "Par Anne ", ".", "A.",
            "- x\n",
        "<div>", "<p>", "<a>", "<br>", "&", "<", "<b><i>", "<table>", "<li>", "<meta ", "<!--",
            "<p",
        "<h1>x", "{", "[", "\"", "{\"text\":", "<form>", "<svg>", "</p>", "<p class='", "é",
            "\u0000"
      })
  void hundredThousandOfTheSameTakeNoLongerThanTheyAre(String piece) {
    byte[] bytes = piece.repeat(100_000).getBytes(StandardCharsets.UTF_8);

    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          check(bytes, null);
          check(bytes, Format.HTML);
          // Every line is refused by an exception, which is linear and slow.
          check(Arrays.copyOf(bytes, Math.min(bytes.length, 20_000)), Format.JSON);
        });
  }

  /** The names of the hostile pages that are read in time that grows with their size. */
  static Stream<String> hostilePages() {
    return HostilePages.all(SHARE).keySet().stream().filter(name -> !OPEN.contains(name));
  }

  /**
   * Linear work takes less than a second for each; the clock is for work that grows with the square
   * of the size, which would take minutes.
   */
  @ParameterizedTest
  @MethodSource("hostilePages")
  void hostilePageIsReadOrRefusedInLittleTimeAndMemory(String name) {
    String page = Objects.requireNonNull(HostilePages.all(SHARE).get(name)).get();
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);

    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> check(bytes, Format.HTML));
  }

  @Test
  void openOnesAreRowsOfTheTable() {
    assertThat(HostilePages.all(SHARE).keySet()).containsAll(OPEN);
  }

  @Test
  void veryLongLineOfASubscriptionNoticeIsNotMatchedSlowly() {
    byte[] bytes = ("Il vous reste " + "9".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8);

    Assertions.assertTimeout(Duration.ofSeconds(30), () -> check(bytes, null));
  }
}
