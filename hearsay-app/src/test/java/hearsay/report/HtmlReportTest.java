package hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.claims.Claim;
import hearsay.claims.Evidence;
import hearsay.claims.Reading;
import hearsay.testkit.Examples;
import hearsay.text.Block;
import hearsay.text.BlockKind;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  private static final ReportOptions FRENCH =
      new ReportOptions(Locale.FRENCH, "1.2.3", "hearsay read depot.html -o depot.report.html");
  private static final ReportOptions ENGLISH =
      new ReportOptions(Locale.ENGLISH, "1.2.3", "hearsay read bridge.txt --format html");

  private final Reading depot = Examples.depot();
  private final String html = HtmlReport.of(depot, FRENCH);
  private final Document page = Jsoup.parse(html);

  @Test
  void thePageBeginsWithItsTypeSoThatBrowsersKeepToTheStandard() {
    assertThat(html).startsWith("<!doctype html>\n<html lang=\"fr\">");
  }

  @Test
  void theWordsOfEveryBlockAreTheArticlesOwn() {
    List<String> shown = page.select("h1,.t").stream().map(Element::wholeText).toList();
    List<String> blocks =
        depot.article().blocks().stream()
            .map(block -> block.span().of(depot.article().text()))
            .toList();
    assertThat(shown).isEqualTo(blocks);
  }

  @Test
  void everyClaimIsMarkedOnceAndStandsInTheLedgerOnce() {
    for (Claim claim : depot.claims()) {
      int number = claim.id() + 1;
      String words = claim.span().of(depot.article().text());
      assertThat(page.select(".c[id=t" + number + "]")).hasSize(1);
      assertThat(page.expectFirst("#t" + number).wholeText()).isEqualTo(words);
      assertThat(page.expectFirst("#c" + number).expectFirst(".h .w").wholeText()).isEqualTo(words);
    }
    assertThat(page.select(".cl")).hasSize(depot.claims().size());
  }

  @Test
  void anEntryStandsBesideTheParagraphOfItsClaim() {
    for (Element entry : page.select(".b .cl")) {
      Elements row = entry.parents().select(".b");
      assertThat(row.select("#t" + entry.attr("data-c"))).hasSize(1);
    }
  }

  @Test
  void evidenceIsAWordAndALineAndAFilter() {
    for (Evidence evidence : Evidence.values()) {
      assertThat(page.select(".cl .ev.e-" + evidence.id())).isNotEmpty();
      assertThat(page.select(".fbtn .ev.e-" + evidence.id())).hasSize(1);
    }
    assertThat(page.select(".cl .ev").eachText())
        .contains("conditionnel", "rapporté", "démenti", "annoncé", "mis en doute");
  }

  @Test
  void theChainNamesVoicesOutermostFirstWithTheirCues() {
    Claim longest =
        depot.claims().stream().filter(c -> c.chain().size() == 4).findFirst().orElseThrow();
    Element chain = page.expectFirst("#c" + (longest.id() + 1)).expectFirst(".chain");
    assertThat(chain.select("li a").eachText().get(0)).isEqualTo("Le Fanal");
    assertThat(chain.select("li")).hasSize(4);
    assertThat(chain.select("i").eachText()).containsExactly("cite", "ont confié");
  }

  @Test
  void keysTellTheOutletPersonsAndUnnamedVoicesApartByShape() {
    assertThat(page.select(".who tr").get(0).expectFirst(".k").className()).contains("out");
    assertThat(page.select(".who th:contains(deux sources policières) .k.unn")).hasSize(1);
    assertThat(page.select(".who th:contains(Nadia Ferhat) .k.per")).hasSize(1);
  }

  @Test
  void sharesOfWordsAddUpToAboutAHundred() {
    int sum =
        page.select(".who td.r").eachText().stream()
            .mapToInt(percent -> Integer.parseInt(percent.replaceAll("\\D", "")))
            .sum();
    assertThat(sum).isBetween(95, 105);
  }

  @Test
  void aMissingMarkIsDrawnWhereTheQuotationWasEnded() {
    Element gap = page.expectFirst(".gap");
    assertThat(page.select(".gap")).hasSize(1);
    assertThat(gap.attr("data-m")).isEqualTo("[»\u00a0?]");
    assertThat(gap.wholeText()).isEmpty();
    assertThat(gap.parents().select(".t").text()).contains("Personne n’a répondu.");
  }

  @Test
  void wrongDatesStandBetweenBarsWithANoteInTheMargin() {
    assertThat(page.select(".prob").eachText()).containsExactly("mercredi 27 mars", "31 avril");
    assertThat(page.select(".m .bad").eachText())
        .anySatisfy(note -> assertThat(note).contains("le 27 mars 2025 est un jeudi"))
        .anySatisfy(
            note -> assertThat(note).contains("31 avril", "n’existe dans aucun calendrier"));
  }

  @Test
  void blocksThatAreNotReadAreGreyAndSaySo() {
    assertThat(page.select(".off .t")).hasSize(2);
    assertThat(page.select(".off .m").text()).contains("rien n’y est lu", "rien n’est lu ici");
    assertThat(page.select(".off .c, .off .cl")).isEmpty();
  }

  @Test
  void whyNamesRulesTriggersRejectedReadingsAndOffsetsInCodePoints() {
    Claim claim =
        depot.claims().stream()
            .filter(c -> c.evidence() == Evidence.CONDITIONAL && c.attribution() >= 0)
            .findFirst()
            .orElseThrow();
    String text = depot.article().text();
    Element why = page.expectFirst("#c" + (claim.id() + 1)).expectFirst(".why");
    int start = text.codePointCount(0, claim.span().start());
    int end = text.codePointCount(0, claim.span().end());
    assertThat(start).isLessThan(claim.span().start());
    assertThat(why.select("code").eachText())
        .contains(
            "article.text[" + start + ":" + end + "]",
            "fr.cue.selon",
            "fr.indirect.que",
            "fr.mood.conditional.hearsay");
    assertThat(why.select("s code").eachText()).contains("fr.mood.conditional.hypothesis");
    assertThat(why.text()).contains("auraient brûlé", "aucune condition dans la phrase");
  }

  @Test
  void aReasonWithoutASentenceIsShownAsItsAddress() {
    assertThat(HtmlWords.of(Locale.FRENCH, "fr").find("reason.not.in-the-list")).isEmpty();
  }

  @Test
  void thePolicyAllowsExactlyTheStyleAndTheScriptThatAreThere() throws NoSuchAlgorithmException {
    String policy = page.expectFirst("meta[http-equiv]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'")
        .contains("style-src '" + hash(between("<style>", "</style>")) + "'")
        .contains("script-src '" + hash(between("<script>", "</script>")) + "'")
        .doesNotContain("unsafe");
  }

  @Test
  void nothingIsFetchedAndNothingIsStyledOrScriptedInline() {
    assertThat(page.select("[style], link, img, iframe, [src], [onclick], [onload]")).isEmpty();
    assertThat(page.select("script, style")).hasSize(2);
    assertThat(html).doesNotContain("url(").doesNotContain("@import");
  }

  @Test
  void everyIdIsUniqueAndEveryInnerLinkLeadsSomewhere() {
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(
            page.select("a[href^=#]").eachAttr("href").stream()
                .map(href -> href.substring(1))
                .collect(Collectors.toSet()))
        .isSubsetOf(ids);
  }

  @Test
  void wordsOfTheArticleCarryItsLanguage() {
    Document english = Jsoup.parse(HtmlReport.of(depot, ENGLISH));
    assertThat(english.expectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(english.expectFirst("h1").attr("lang")).isEqualTo("fr");
    assertThat(english.select(".x")).allSatisfy(x -> assertThat(x.attr("lang")).isEqualTo("fr"));
    assertThat(english.select(".cl .ev").eachText()).contains("conditional", "denied");
  }

  @Test
  void aLanguageTheReportIsNotWrittenInGetsEnglishWhateverTheMachineSpeaks() {
    ReportOptions dutch = new ReportOptions(Locale.forLanguageTag("nl-BE"), "1", "hearsay");
    assertThat(HtmlReport.of(depot, dutch)).contains("<html lang=\"en\">");
  }

  @Test
  void theFootSaysWhatWasReadByWhatAndHowToRepeatIt() {
    assertThat(page.select("footer").text())
        .contains(depot.article().textSha256(), "hearsay 1.2.3", FRENCH.command());
  }

  @Test
  void theSameReadingGivesTheSameCharacters() {
    assertThat(HtmlReport.of(Examples.depot(), FRENCH)).isEqualTo(html);
  }

  @Test
  void anArticleWithoutClaimsOrTitleIsStillAPage() {
    Document silence = Jsoup.parse(HtmlReport.of(Examples.silence(), ENGLISH));
    assertThat(silence.expectFirst("h1").text()).isEqualTo("Article without a title");
    assertThat(silence.select(".t").text()).isEqualTo("Good morning.");
    assertThat(silence.select(".dek").text()).contains("No claim was found");
    assertThat(silence.select(".cl, .filters, .first")).isEmpty();
  }

  @Test
  void anEnglishPageHasEnglishFigures() {
    Document bridge = Jsoup.parse(HtmlReport.of(Examples.bridge(), ENGLISH));
    assertThat(bridge.select(".fx").text()).isEqualTo("at least 40 bolts");
    assertThat(bridge.select(".kick").text()).contains("Monday 2 September 2024");
    assertThat(bridge.select(".dek").text()).contains("3 claims by 2 voices, 1 without a name.");
  }

  @Test
  void aWriterThatFailsIsAnIoException() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] units, int from, int length) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> HtmlReport.write(depot, FRENCH, full)).isInstanceOf(IOException.class);
  }

  @Test
  void headingsOfTheArticleAreHeadingsOfThePage() {
    Block heading =
        depot.article().blocks().stream()
            .filter(block -> block.kind() == BlockKind.HEADING)
            .findFirst()
            .orElseThrow();
    assertThat(page.select("h2.t").eachText())
        .containsExactly(heading.span().of(depot.article().text()));
  }

  private String between(String open, String close) {
    int from = html.indexOf(open) + open.length();
    return html.substring(from, html.indexOf(close, from));
  }

  private static String hash(String text) throws NoSuchAlgorithmException {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
  }
}
