package hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import hearsay.claims.Reading;
import hearsay.testkit.Examples;
import hearsay.testkit.Golden;
import hearsay.testkit.JsonTree;
import hearsay.testkit.RandomReadings;
import hearsay.testkit.ReadingBuilder;
import hearsay.text.BlockKind;
import hearsay.text.Metadata;
import hearsay.text.Problem;
import hearsay.text.ProblemKind;
import hearsay.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LedgerJsonTest {

  private final LedgerJson json = new LedgerJson();
  private final JsonTree depot = JsonTree.parse(json.line(Examples.depot()));

  @Test
  void depotReadsAsItDidWhenSomebodyLookedAtIt() throws IOException {
    Golden.check("hearsay-formats", "golden/depot.json", json.line(Examples.depot()) + "\n");
  }

  @Test
  void objectHasTheFieldsOfTheContractInOrder() {
    assertThat(depot.fields())
        .containsExactly(
            "ledger",
            "article",
            "voices",
            "names",
            "attributions",
            "claims",
            "events",
            "quantities",
            "times",
            "places",
            "problems");
    assertThat(depot.at("ledger").text()).isEqualTo("1");
  }

  @Test
  void outletIsFirstVoiceAndOpensEveryChain() {
    assertThat(depot.at("voices", 0, "id").text()).isEqualTo("v0");
    assertThat(depot.at("claims").items())
        .allSatisfy(claim -> assertThat(claim.at("chain", 0).text()).isEqualTo("v0"));
  }

  @Test
  void unknownFieldsAreLeftOut() {
    JsonTree article = JsonTree.parse(json.line(Examples.silence())).at("article");
    assertThat(article.fields())
        .containsExactly(
            "id", "text_sha256", "outlet", "authors", "language", "text", "meta", "blocks");
  }

  @Test
  void namelessOutletHasNoName() {
    Reading reading = new ReadingBuilder(Metadata.NONE).block(BlockKind.PARAGRAPH, "Rien.").build();
    JsonTree outlet = JsonTree.parse(json.line(reading)).at("voices", 0);
    assertThat(outlet.fields()).containsExactly("id", "kind", "mentions");
  }

  @Test
  void relaysStandInViaAndInTheChain() {
    JsonTree told = named(depot.at("attributions").items(), "rule", "fr.quote.incise", "via");
    assertThat(told.at("via", 0, "text").text()).isEqualTo("l’agence Radio Cormoran");
  }

  @Test
  void attributionPointsToItsParent() {
    List<JsonTree> inner =
        depot.at("attributions").items().stream().filter(a -> a.has("parent")).toList();
    assertThat(inner).hasSize(2);
    assertThat(inner.get(0).at("parent").text()).isEqualTo("a2");
    assertThat(inner.get(0).at("id").text()).isEqualTo("a3");
  }

  @Test
  void contentOfAnInterruptedQuotationHasSeveralPieces() {
    JsonTree unclosed =
        named(depot.at("attributions").items(), "rule", "fr.quote.guillemet.unclosed", "content");
    assertThat(unclosed.at("content").items()).hasSize(2);
  }

  @Test
  void offsetsAfterAnAstralCharacterCountItOnce() {
    String text = Examples.depot().article().text();
    JsonTree last = depot.at("claims", depot.at("claims").items().size() - 1);
    int utf16 = text.indexOf("Les fumées");
    assertThat(last.at("start").number()).isEqualTo(utf16 - 1);
  }

  @Test
  void idsAreUniqueInTheArticle() {
    List<String> ids = new ArrayList<>();
    for (String list :
        List.of("voices", "names", "attributions", "claims", "quantities", "times", "places")) {
      depot.at(list).items().forEach(item -> ids.add(item.at("id").text()));
    }
    assertThat(ids).doesNotHaveDuplicates().contains("v0", "n1", "a1", "c1", "q1", "t1", "p1");
  }

  @Test
  void countsAreWrittenAsWholeNumbers() {
    assertThat(json.line(Examples.depot()))
        .contains("\"rank\":1,", "\"count\":2,", "\"value\":12000000,");
  }

  @Test
  void problemsAreToldInEnglish() {
    assertThat(depot.at("problems").items())
        .extracting(p -> p.at("what").text())
        .anySatisfy(what -> assertThat(what).contains("27 March 2025 is a Thursday"));
  }

  @Test
  void problemWithoutAPlaceHasNoOffsets() {
    Reading silence = Examples.silence();
    Reading locked =
        new Reading(
            silence.article(),
            silence.analysis(),
            List.of(),
            silence.voices(),
            List.of(),
            List.of(),
            List.of(Problem.of(ProblemKind.PAYWALL)));
    JsonTree problem = JsonTree.parse(json.line(locked)).at("problems", 0);
    assertThat(problem.fields()).containsExactly("kind", "what");
  }

  @Test
  void oneReadingIsOneLine() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    json.write(Examples.depot(), out);
    json.write(Examples.bridge(), out);
    String written = out.toString(StandardCharsets.UTF_8);
    assertThat(written).endsWith("}\n");
    assertThat(written.codePoints().filter(c -> c == '\n')).hasSize(2);
    assertThat(json.line(RandomReadings.of(1))).doesNotContain("\n", "\u2028", "\u2029");
  }

  @Test
  void everySpanIsTheSliceOfItsCodePointsWhateverTheText() {
    for (long seed = 0; seed < 300; seed++) {
      JsonTree ledger = JsonTree.parse(json.line(RandomReadings.of(seed)));
      int[] text = ledger.at("article", "text").text().codePoints().toArray();
      assertThat(spans(ledger).toList()).hasSizeGreaterThan(40);
      spans(ledger).forEach(span -> assertSlice(text, span));
    }
  }

  @Test
  void equalReadingsGiveEqualBytes() {
    assertThat(json.line(RandomReadings.of(7))).isEqualTo(json.line(RandomReadings.of(7)));
  }

  @Test
  void halfASurrogatePairBecomesOneReplacementCharacter() {
    Reading reading =
        new ReadingBuilder(Metadata.NONE).block(BlockKind.PARAGRAPH, "a\uD83Db").build();
    assertThat(JsonTree.parse(json.line(reading)).at("article", "text").text())
        .isEqualTo("a\uFFFDb");
  }

  @Test
  void spanThatCutsAPairEndsBeforeIt() throws IOException {
    LedgerFields fields =
        new LedgerFields("a🔥b", new JsonFactory().createGenerator(new StringWriter()));
    assertThat(fields.slice(new Span(0, 2))).isEqualTo("a");
    assertThat(fields.slice(new Span(2, 4))).isEqualTo("🔥b");
  }

  private static void assertSlice(int[] text, JsonTree span) {
    int start = span.at("start").number();
    int end = span.at("end").number();
    assertThat(span.at("text").text()).isEqualTo(new String(text, start, end - start));
  }

  private static Stream<JsonTree> spans(JsonTree tree) {
    if (tree.value() instanceof List<?>) {
      return tree.items().stream().flatMap(LedgerJsonTest::spans);
    }
    if (!(tree.value() instanceof Map<?, ?>)) {
      return Stream.empty();
    }
    Stream<JsonTree> inner = tree.fields().stream().flatMap(field -> spans(tree.at(field)));
    boolean isSpan = tree.has("start") && tree.has("text");
    return isSpan ? Stream.concat(Stream.of(tree), inner) : inner;
  }

  private static JsonTree named(List<JsonTree> items, String field, String value, String having) {
    return items.stream()
        .filter(item -> item.at(field).text().equals(value) && item.has(having))
        .findFirst()
        .orElseThrow();
  }
}
