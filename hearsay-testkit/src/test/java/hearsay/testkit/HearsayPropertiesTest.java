package hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.Hearsay;
import hearsay.attribution.Attribution;
import hearsay.attribution.Relay;
import hearsay.attribution.Voice;
import hearsay.claims.Claim;
import hearsay.claims.Reading;
import hearsay.text.Article;
import hearsay.text.Block;
import hearsay.text.BlockKind;
import hearsay.text.Extent;
import hearsay.text.Metadata;
import hearsay.text.MetadataOrigin;
import hearsay.text.Problem;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for the reading of any text whatever. */
class HearsayPropertiesTest {

  private static final Hearsay HEARSAY = Hearsay.load();

  /** Scraps that rules look for, to be thrown together without sense. */
  private static final List<String> SCRAPS =
      List.of(
          "« ",
          " »",
          "“",
          "”",
          "\"",
          "‘",
          "’",
          "''",
          ", a-t-il dit",
          " selon ",
          "la maire",
          "Jeanne Morin",
          " affirme que ",
          " dit : ",
          "il ",
          "n'a pas ",
          " aurait ",
          "si ",
          "?",
          "!",
          ". ",
          ", ",
          ";",
          "…",
          " à l'agence Méridien",
          "qui ",
          "et ",
          "12 000 ",
          "le 31 février ",
          "(",
          ")",
          "—",
          "\n",
          "\r\n",
          "said ",
          "according to ",
          "police ",
          "he ",
          "that ",
          "reportedly ",
          "😀",
          "\uD800",
          "e\u0301",
          "\u202E",
          "\u00AD",
          "d'",
          "du ",
          "l’",
          "-t-on ",
          "deux sources ",
          "www.",
          "#",
          "@",
          "1.",
          "A.B.");

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void anyTextGivesASoundReading(String language) {
    Random random = new Random(11);
    for (int round = 0; round < 250; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(120); i >= 0; i--) {
        text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
      }
      assertSound(read(text.toString(), language));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "« ",
        "selon selon ",
        "selon Paul, ",
        "Paul dit que ",
        "(",
        "said “",
        "He said he said ",
        "a, ",
        "l'"
      })
  void heapsOfOneThingAreReadToTheEnd(String scrap) {
    assertSound(read(scrap.repeat(4_000), "fr"));
    assertSound(read(scrap.repeat(4_000), "en"));
  }

  @Test
  void readingTwiceGivesTheSame() {
    String text = "La maire affirme que le pont tiendra.\nSelon deux sources, il aurait déjà cédé.";
    assertThat(read(text, "fr")).isEqualTo(read(text, "fr"));
    assertThat(Hearsay.load().read(article(text, "fr"))).isEqualTo(read(text, "fr"));
  }

  @Test
  void anEmptyArticleHasAnOutletAndNothingElse() {
    Reading reading = read("", "fr");
    assertThat(reading.voices()).hasSize(1);
    assertThat(reading.claims()).isEmpty();
  }

  private static void assertSound(Reading r) {
    assertVoicesAndAttributions(r);
    Set<Integer> ranks = new HashSet<>();
    for (Claim claim : r.claims()) {
      assertInside(r, claim.span());
      assertThat(claim.chain().get(0)).isEqualTo(Voice.OUTLET);
      assertThat(claim.chain()).doesNotHaveDuplicates().allMatch(v -> v < r.voices().size());
      ranks.add(claim.rank());
      claim
          .quantities()
          .forEach(q -> assertThat(claim.span().contains(r.mentions().get(q).span())).isTrue());
    }
    assertThat(ranks).hasSize(r.claims().size());
    for (Problem problem : r.problems()) {
      if (problem.span() != null) {
        assertInside(r, problem.span());
      }
    }
  }

  private static void assertVoicesAndAttributions(Reading r) {
    assertThat(r.voices().get(0).id()).isEqualTo(Voice.OUTLET);
    r.voices().forEach(v -> v.mentions().forEach(m -> assertInside(r, m.span())));
    for (Attribution a : r.attributions()) {
      assertInside(r, a.content());
      assertThat(a.voice()).isLessThan(r.voices().size());
      a.via().stream().map(Relay::words).forEach(words -> assertInside(r, words));
      int steps = 0;
      for (int at = a.id(); at >= 0; at = r.attributions().get(at).parent()) {
        assertThat(steps++)
            .as("a chain ends at the outlet")
            .isLessThanOrEqualTo(r.attributions().size());
      }
    }
  }

  private static void assertInside(Reading r, Extent extent) {
    extent.spans().forEach(span -> assertInside(r, span));
  }

  private static void assertInside(Reading r, Span span) {
    assertThat(span.end()).isLessThanOrEqualTo(r.article().text().length());
  }

  private static Reading read(String text, String language) {
    return HEARSAY.read(article(text, language));
  }

  private static Article article(String text, String language) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      Span span = new Span(at, at + line.length()).trim(text);
      if (!span.isEmpty()) {
        blocks.add(new Block(BlockKind.PARAGRAPH, span));
      }
      at += line.length() + 1;
    }
    Metadata metadata = Metadata.builder().language(language, MetadataOrigin.OPTION).build();
    return new Article(text, blocks, metadata, List.of());
  }
}
