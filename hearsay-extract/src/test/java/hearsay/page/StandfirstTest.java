package hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.extract.ArticleReader;
import hearsay.input.Format;
import hearsay.input.Hints;
import hearsay.input.Source;
import hearsay.input.UnreadableInputException;
import hearsay.text.Article;
import hearsay.text.BlockKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The headline, and what stands between it and the story. */
class StandfirstTest {

  private static final String LEAD =
      "Deux ans après la crue, le lac se remplit à nouveau, au grand soulagement de tous.";
  private static final String STORY =
      "<p>Le barrage de Vauvert rouvrira avant l’hiver, a confirmé mardi la mairie, malgré les"
          + " réserves du syndicat des eaux.</p><p>Selon Anne Lestrade, maire de la commune, les"
          + " travaux ont coûté deux millions d’euros et dureront encore trois semaines.</p>";

  private static List<String> blocks(String body) throws UnreadableInputException {
    String html = "<html><head><title>Le barrage rouvre</title></head><body>" + body + "</body>";
    Source source = Source.of("a.html", html.getBytes(StandardCharsets.UTF_8));
    Article article = new ArticleReader().read(source, Hints.NONE.withFormat(Format.HTML));
    return article.blocks().stream()
        .filter(block -> block.kind() != BlockKind.PARAGRAPH)
        .map(block -> block.kind() + " " + block.span().of(article.text()))
        .toList();
  }

  @Test
  void sentencesUnderTheHeadlineAreTheStandfirst() throws Exception {
    assertThat(
            blocks(
                "<h1>Le barrage rouvre</h1><div class='x'>"
                    + LEAD
                    + "</div><div class='y'>Par Marc Tessier</div><div class='z'>"
                    + STORY
                    + "</div>"))
        .containsExactly("TITLE Le barrage rouvre", "LEAD " + LEAD, "CREDIT Par Marc Tessier");
  }

  @Test
  void headerOfAnArticleIsRead() throws Exception {
    assertThat(
            blocks(
                "<article><header><div>Vauvert</div><h2>Le barrage rouvre</h2><p>"
                    + LEAD
                    + "</p></header><div>"
                    + STORY
                    + "</div></article>"))
        .containsExactly("TITLE Le barrage rouvre", "LEAD " + LEAD);
  }

  @Test
  void paragraphCalledTeaserIsNoBox() throws Exception {
    assertThat(
            blocks(
                "<article><h1>Le barrage rouvre</h1><p class='article__teaser'><b>"
                    + LEAD
                    + "</b></p>"
                    + STORY
                    + "</article><div class='teaser'><p>"
                    + LEAD.replace("lac", "port")
                    + "</p></div>"))
        .containsExactly("TITLE Le barrage rouvre", "LEAD " + LEAD);
  }

  @Test
  void secondHeadlineThatSaysMoreIsTheStandfirst() throws Exception {
    assertThat(
            blocks(
                "<h1>Le barrage rouvre</h1><h2>La mairie promet une digue plus haute et un canal</h2>"
                    + "<div>"
                    + STORY
                    + "</div>"))
        .containsExactly(
            "TITLE Le barrage rouvre", "LEAD La mairie promet une digue plus haute et un canal");
  }

  @Test
  void headlineThatSaysOtherwiseThanTheMetadataIsFound() throws Exception {
    assertThat(
            blocks(
                "<h2>Notre journal</h2><h2>Le barrage rouvre, la mairie jubile</h2><div>"
                    + STORY
                    + "</div>"))
        .containsExactly("TITLE Le barrage rouvre, la mairie jubile");
  }

  @Test
  void headlineInABoxWithAnotherNameIsRead() throws Exception {
    assertThat(
            blocks(
                "<div class='breadcrumb'><a href='/'>Accueil</a><h1 class='breadcrumb__title'>Le"
                    + " barrage rouvre</h1></div><div>"
                    + STORY
                    + "</div>"))
        .contains("TITLE Le barrage rouvre");
  }

  @Test
  void dateBeforeTheStoryIsACredit() throws Exception {
    assertThat(
            blocks(
                "<article><h1>Le barrage rouvre</h1><p>12 mars 2021, 18h05</p>"
                    + STORY
                    + "</article>"))
        .containsExactly("TITLE Le barrage rouvre", "CREDIT 12 mars 2021, 18h05");
  }

  @Test
  void chineseStoryIsFoundThoughItHasFewSigns() throws Exception {
    String text = "沃維爾大壩將在冬季之前重新開放，市政府週二證實了這一消息，儘管水務聯合會持保留意見。";
    assertThat(
            blocks(
                "<h1>Le barrage rouvre</h1><div><p>"
                    + text
                    + "</p><p>市長表示，工程耗資兩百萬歐元，還將持續三個星期，之後湖面會再次開放給遊客。</p></div><ul>"
                    + "<li><a href='/a'>版權</a></li>".repeat(5)
                    + "</ul>"))
        .containsExactly("TITLE Le barrage rouvre");
  }
}
