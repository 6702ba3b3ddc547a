package hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.extract.ArticleReader;
import hearsay.input.Format;
import hearsay.input.Hints;
import hearsay.input.Source;
import hearsay.input.UnreadableInputException;
import hearsay.text.Article;
import hearsay.text.Block;
import hearsay.text.BlockKind;
import hearsay.text.ProblemKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PageReaderTest {

  private static final String ONE =
      "Le barrage de Vauvert rouvrira avant l’hiver, a confirmé mardi la mairie, malgré les"
          + " réserves du syndicat des eaux.";
  private static final String TWO =
      "Selon Anne Lestrade, maire de la commune, les travaux ont coûté deux millions d’euros et"
          + " dureront encore trois semaines.";
  private static final String THREE =
      "Le préfet, lui, dément tout retard : le calendrier sera tenu, assure-t-il dans un"
          + " communiqué publié mercredi matin.";

  private static Article read(String html) throws UnreadableInputException {
    Source source = Source.of("a.html", html.getBytes(StandardCharsets.UTF_8));
    return new ArticleReader().read(source, Hints.NONE.withFormat(Format.HTML));
  }

  private static List<String> blocks(Article article) {
    return article.blocks().stream()
        .map(block -> block.kind() + " " + block.span().of(article.text()))
        .collect(Collectors.toList());
  }

  private static List<String> stories(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind().isRead())
        .map(block -> block.span().of(article.text()))
        .toList();
  }

  @Test
  void storyIsTakenOutOfThePageAroundIt() throws Exception {
    Article article =
        read(
            """
            <html lang="fr"><head><title>Le barrage rouvre | Le Fanal</title></head><body>
            <header><a href="/">Le Fanal</a><nav><ul><li><a href="/m">Monde</a></li></ul></nav></header>
            <main><article>
            <h1>Le barrage rouvre</h1>
            <p class="chapo">Deux ans après la crue, le lac se remplit à nouveau, au grand soulagement de tous.</p>
            <figure><img src="a.jpg"><figcaption>Le lac en juin</figcaption></figure>
            <div class="share-bar"><p>Partagez avec vos amis</p></div>
            <p>%s</p>
            <h2>Une addition salée</h2>
            <p>%s</p>
            <blockquote><p>Nous n’avons jamais promis cela à personne.</p></blockquote>
            <ul><li>La digue sera rehaussée de deux mètres.</li></ul>
            <p><a href="/x">Lire aussi : La crue racontée par ceux qui l’ont vue</a></p>
            <p>%s</p>
            <aside><p>Recevez chaque matin notre lettre d’information gratuite, préparée avec soin.</p></aside>
            </article></main>
            <section id="comments"><p>%s</p></section>
            <footer><p>Mentions légales et conditions générales de vente du journal Le Fanal.</p></footer>
            </body></html>
            """
                .formatted(ONE, TWO, THREE, ONE.replace("barrage", "canal")));

    assertThat(blocks(article))
        .containsExactly(
            "TITLE Le barrage rouvre",
            "LEAD Deux ans après la crue, le lac se remplit à nouveau, au grand soulagement de tous.",
            "CAPTION Le lac en juin",
            "PARAGRAPH " + ONE,
            "HEADING Une addition salée",
            "PARAGRAPH " + TWO,
            "QUOTE Nous n’avons jamais promis cela à personne.",
            "LIST La digue sera rehaussée de deux mètres.",
            "RELATED Lire aussi : La crue racontée par ceux qui l’ont vue",
            "PARAGRAPH " + THREE,
            "OTHER Recevez chaque matin notre lettre d’information gratuite, préparée avec soin.");
    assertThat(article.metadata().title()).isEqualTo("Le barrage rouvre");
    assertThat(article.metadata().language()).isEqualTo("fr");
  }

  @Test
  void textIsTheBlocksJoinedByEmptyLines() throws Exception {
    Article article = read("<h1>Le barrage rouvre</h1><p>" + ONE + "</p><p>" + TWO + "</p>");

    assertThat(article.text()).isEqualTo("Le barrage rouvre\n\n" + ONE + "\n\n" + TWO);
  }

  @Test
  void inlineElementsNeitherGlueNorSplitWords() throws Exception {
    Article article =
        read(
            "<p>Le pré<b>fet</b> <i>a</i>\n  nié,<br>puis&nbsp;<a href='#'>con</a>firmé tout ce que la mairie"
                + " avait dit le matin même de l’incendie.</p>");

    assertThat(article.text())
        .isEqualTo(
            "Le préfet a nié, puis\u00A0confirmé tout ce que la mairie avait dit le matin même de"
                + " l’incendie.");
  }

  @Test
  void twoLineBreaksEndAParagraph() throws Exception {
    assertThat(stories(read("<div>" + ONE + "<br><br>" + TWO + "<br>" + THREE + "</div>")))
        .containsExactly(ONE, TWO + " " + THREE);
  }

  @Test
  void hiddenElementsAndScriptsAreLeftOut() throws Exception {
    Article article =
        read(
            "<div><p>"
                + ONE
                + "</p><p hidden>caché</p><p style='display: none'>caché</p>"
                + "<script>var a = 'caché';</script><p>"
                + TWO
                + "</p><template>caché</template></div>");

    assertThat(stories(article)).containsExactly(ONE, TWO);
  }

  @Test
  void softHyphensAreRemoved() throws Exception {
    assertThat(read("<p>" + ONE.replace("barrage", "bar\u00ADrage") + "</p>").text())
        .isEqualTo(ONE);
  }

  @Test
  void nothingIsReadTwice() throws Exception {
    Article article =
        read("<article><p>" + ONE + "</p><p>" + TWO + "</p><p>" + ONE + "</p></article>");

    assertThat(stories(article)).containsExactly(ONE, TWO);
  }

  @Test
  void pageWhoseWrapperIsCalledSidebarIsNotThrownAway() throws Exception {
    Article article =
        read("<div class='with-sidebar'><form><p>" + ONE + "</p><p>" + TWO + "</p></form></div>");

    assertThat(stories(article)).containsExactly(ONE, TWO);
  }

  @Test
  void subscriptionNoticeEndsTheStoryAndIsAProblem() throws Exception {
    Article article =
        read(
            "<article><p>"
                + ONE
                + "</p><p>Il vous reste 70% de cet article à lire.</p>"
                + "<p>La liberté se lit chaque matin dans nos pages.</p></article>");

    assertThat(stories(article)).containsExactly(ONE);
    assertThat(article.problems()).extracting(p -> p.kind()).contains(ProblemKind.PAYWALL);
  }

  @Test
  void headingOverNothingButLinksIsNoHeading() throws Exception {
    Article article =
        read(
            "<article><p>"
                + ONE
                + "</p><p>"
                + TWO
                + "</p><h2>Encore du barrage</h2>"
                + "<ul><li><a href='/a'>La crue racontée par ceux qui l’ont vue</a></li></ul></article>");

    assertThat(blocks(article))
        .endsWith("OTHER Encore du barrage", "RELATED La crue racontée par ceux qui l’ont vue");
  }

  @Test
  void storyInABoxThatIsCalledSomethingElseIsFound() throws Exception {
    String other = "Une autre histoire sans suite ni fin. ".repeat(12);
    Article article =
        read(
            "<h1>Le barrage rouvre</h1><div class='paywall'><p>"
                + ONE
                + "</p><p>"
                + TWO
                + "</p><p>"
                + THREE
                + "</p></div><aside><p>"
                + other
                + "</p><p>"
                + other
                + "</p></aside>");

    assertThat(stories(article)).containsExactly("Le barrage rouvre", ONE, TWO, THREE);
  }

  @Test
  void commentsOfReadersAreNeverTheStory() throws Exception {
    String comment =
        "<p>Je ne crois pas un mot de ce que dit la mairie, et mes voisins non plus.</p>";
    Article article =
        read(
            "<article><p>"
                + ONE
                + "</p></article><div id='comments'>"
                + comment.repeat(40)
                + "</div>");

    assertThat(stories(article)).containsExactly(ONE);
  }

  @Test
  void textThatThePageTellsInItsMetadataIsReadWhereItShowsNone() throws Exception {
    Article article =
        read(
            "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\":"
                + " \"Le barrage rouvre\", \"articleBody\": \""
                + ONE
                + "\\n"
                + TWO
                + "\"}</script><div id='app'></div>");

    assertThat(blocks(article))
        .containsExactly("TITLE Le barrage rouvre", "PARAGRAPH " + ONE, "PARAGRAPH " + TWO);
  }

  @Test
  void lineInBoldOverTextIsAHeading() throws Exception {
    Article article =
        read(
            "<div><p>"
                + ONE
                + "</p><p><strong>Une addition salée</strong></p><p>"
                + TWO
                + "</p><p>Marc Tessier</p></div>");

    assertThat(blocks(article))
        .containsExactly(
            "PARAGRAPH " + ONE,
            "HEADING Une addition salée",
            "PARAGRAPH " + TWO,
            "CREDIT Marc Tessier");
  }

  @Test
  void kickerIsNeitherGluedToTheTitleNorPartOfIt() throws Exception {
    Article article =
        read(
            "<title>Le barrage de Vauvert rouvre</title><h1><span>Reportage</span><span>Le barrage de"
                + " Vauvert rouvre</span></h1><p>"
                + ONE
                + "</p>");

    assertThat(blocks(article).get(0)).isEqualTo("TITLE Reportage Le barrage de Vauvert rouvre");
    assertThat(article.metadata().title()).isEqualTo("Le barrage de Vauvert rouvre");
  }

  @Test
  void hundredThousandNestedElementsAreReadWithoutDeepRecursion() throws Exception {
    String deep = "<div>".repeat(100_000) + "<p>" + ONE + "</p>" + "</div>".repeat(100_000);

    assertThat(read(deep).text()).contains(ONE);
  }

  @Test
  void blocksAreInOrderAndInsideTheText() throws Exception {
    Article article = read("<h1>Le barrage rouvre</h1><p>" + ONE + "</p><p>" + TWO + "</p>");
    int end = 0;
    for (Block block : article.blocks()) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(block.span().trim(article.text())).isEqualTo(block.span());
      end = block.span().end();
    }
    assertThat(article.blocks().get(0).kind()).isEqualTo(BlockKind.TITLE);
  }

  @Test
  void aNameAloneAfterTheStoryIsItsAuthor() throws Exception {
    String page = "<h1>Le barrage rouvre</h1><p>%s</p><p>%s</p><p>%s</p><p><b>%s</b></p>";

    assertThat(read(page.formatted(ONE, TWO, THREE, "Marc Tessier")).metadata().authors())
        .containsExactly("Marc Tessier");
    assertThat(read(page.formatted(ONE, TWO, THREE, "Ann Tulley/Tom Reeve")).metadata().authors())
        .containsExactly("Ann Tulley", "Tom Reeve");
    assertThat(read(page.formatted(ONE, TWO, THREE, "Avis pour Marc")).metadata().authors())
        .isEmpty();
  }

  @Test
  void whoSignsTheStoryGoesBeforeTheOutlet() throws Exception {
    String page =
        "<meta property=og:site_name content='Le Fanal'><meta name=author content='Le Fanal'>"
            + "<h1>Le barrage rouvre</h1><p>%s</p><p>%s</p><p>%s</p><p><b>%s</b></p>";

    assertThat(read(page.formatted(ONE, TWO, THREE, "Marc Tessier")).metadata().authors())
        .containsExactly("Marc Tessier");
    assertThat(read(page.formatted(ONE, TWO, THREE, THREE)).metadata().authors())
        .containsExactly("Le Fanal");
  }

  @Test
  void elementsBeyondTheLimitAreReadSideBySideAndThatIsTold() throws Exception {
    String story = "<h1>Le barrage rouvre</h1>%s<p>%s</p><p>%s</p>";
    Article deep = read(story.formatted("<div>".repeat(300), ONE, TWO));
    Article usual = read(story.formatted("<div>".repeat(200), ONE, TWO));

    assertThat(stories(deep)).contains(ONE, TWO);
    assertThat(deep.problems()).extracting(p -> p.kind()).containsExactly(ProblemKind.PAGE_NESTED);
    assertThat(stories(usual)).contains(ONE, TWO);
    assertThat(usual.problems()).isEmpty();
  }
}
