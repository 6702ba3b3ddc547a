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

/** Which boxes of a page are of its story. */
class StoryBoxesTest {

  private static final String ONE =
      "Le barrage de Vauvert rouvrira avant l’hiver, a confirmé mardi la mairie, malgré les"
          + " réserves du syndicat des eaux.";
  private static final String TWO =
      "Selon Anne Lestrade, maire de la commune, les travaux ont coûté deux millions d’euros et"
          + " dureront encore trois semaines.";
  private static final String THREE =
      "Le préfet, lui, dément tout retard : le calendrier sera tenu, assure-t-il dans un"
          + " communiqué publié mercredi matin.";
  private static final String OTHER =
      "La fanfare de Lanrec a joué dimanche devant trois cents personnes, malgré la pluie et le"
          + " vent qui soufflait du large.";

  private static Article read(String title, String body) throws UnreadableInputException {
    String html =
        "<html lang='fr'><head><title>" + title + "</title></head><body>" + body + "</body></html>";
    Source source = Source.of("a.html", html.getBytes(StandardCharsets.UTF_8));
    return new ArticleReader().read(source, Hints.NONE.withFormat(Format.HTML));
  }

  private static List<String> of(Article article, BlockKind kind) {
    return article.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> block.span().of(article.text()))
        .toList();
  }

  private static String paragraphs(String... texts) {
    return "<p>" + String.join("</p><p>", texts) + "</p>";
  }

  @Test
  void shortStoryUnderTheHeadlineIsPreferredToLongerTextElsewhere() throws Exception {
    String links = "<li><a href='/a'>La fanfare de Lanrec fait salle comble</a></li>".repeat(30);
    Article article =
        read(
            "Le barrage rouvre",
            "<div class='main'><h1>Le barrage rouvre</h1><div class='text'>"
                + paragraphs(ONE)
                + "</div></div><ul>"
                + links
                + "</ul><div class='about'>"
                + paragraphs(OTHER, OTHER.replace("dimanche", "samedi"))
                + "</div>");

    assertThat(of(article, BlockKind.PARAGRAPH)).containsExactly(ONE);
  }

  @Test
  void boxAfterTheStoryThatIsUnlikeItsOwnIsLeftOut() throws Exception {
    Article article =
        read(
            "Le barrage rouvre",
            "<div class='page'><h1>Le barrage rouvre</h1><div class='text'>"
                + paragraphs(ONE, TWO, THREE)
                + "</div><div class='who'><p>Le Fanal est un journal libre depuis 1921, fait par"
                + " vingt personnes.</p></div></div>");

    assertThat(of(article, BlockKind.PARAGRAPH)).containsExactly(ONE, TWO, THREE);
  }

  @Test
  void storySetInOneBoxAParagraphIsWhole() throws Exception {
    Article article =
        read(
            "Le barrage rouvre",
            "<article><h1>Le barrage rouvre</h1><div class='part'>"
                + paragraphs(ONE)
                + "</div><div class='part'>"
                + paragraphs(TWO)
                + "</div><div class='part'>"
                + paragraphs(THREE)
                + "</div></article>");

    assertThat(of(article, BlockKind.PARAGRAPH)).containsExactly(ONE, TWO, THREE);
  }

  @Test
  void listOfStoriesWithOneTextABoxIsLeftOutHoweverLong() throws Exception {
    StringBuilder cards = new StringBuilder();
    for (String day : List.of("dimanche", "lundi", "mardi", "jeudi", "vendredi")) {
      cards
          .append("<div class='card'><h3><a href='/x'>La fanfare joue ")
          .append(day)
          .append("</a></h3><p>")
          .append(OTHER.replace("dimanche", day))
          .append("</p></div>");
    }
    Article article =
        read(
            "Le barrage rouvre",
            "<div class='page'><h1>Le barrage rouvre</h1><div class='text'>"
                + paragraphs(ONE, TWO, THREE)
                + "</div>"
                + cards
                + "</div>");

    assertThat(of(article, BlockKind.PARAGRAPH)).containsExactly(ONE, TWO, THREE);
  }

  @Test
  void whatFollowsAPointerInABoxOfItsOwnIsOfTheOtherStory() throws Exception {
    Article article =
        read(
            "Le barrage rouvre",
            "<div class='text'><h1>Le barrage rouvre</h1>"
                + paragraphs(ONE, TWO, TWO.replace("deux", "trois"), TWO.replace("deux", "dix"))
                + "<div class='more'><p>Lire aussi : La fanfare a joué</p><p>"
                + OTHER
                + "</p></div>"
                + paragraphs(THREE)
                + "</div>");

    assertThat(of(article, BlockKind.PARAGRAPH)).contains(ONE, TWO, THREE).doesNotContain(OTHER);
    assertThat(of(article, BlockKind.RELATED))
        .containsExactly("Lire aussi : La fanfare a joué", OTHER);
  }

  @Test
  void boxesOverLinksAfterTheStoryAreTold() throws Exception {
    Article article =
        read(
            "Le barrage rouvre",
            "<main><article><h1>Le barrage rouvre</h1>"
                + paragraphs(ONE, TWO, THREE)
                + "</article><section><h2>Sur le même sujet</h2>"
                + "<p><a href='/1'>La crue, un an après</a></p>"
                + "<p><a href='/2'>Le syndicat des eaux s’inquiète</a></p></section>"
                + "<section><h2>Petites annonces</h2><p><a href='/3'>Vends bateau</a></p></section>"
                + "</main>");

    assertThat(of(article, BlockKind.RELATED))
        .containsExactly(
            "Sur le même sujet", "La crue, un an après", "Le syndicat des eaux s’inquiète");
  }

  @Test
  void markupThatShowsIsNoText() throws Exception {
    Article article =
        read(
            "Le barrage rouvre",
            "<article><h1>Le barrage rouvre</h1>"
                + paragraphs(ONE, "[bouton lien=\"/abonnement\" taille=\"grand\"] Venez [/bouton]")
                + "<p>&lt;img height=\"1\" src=\"/compteur\"&gt;</p>"
                + paragraphs(TWO, THREE)
                + "</article>");

    assertThat(of(article, BlockKind.PARAGRAPH)).containsExactly(ONE, TWO, THREE);
  }

  @Test
  void factBoxOfAnArticleIsReadAndItsLinksAreNot() throws Exception {
    String facts = "Le barrage de Vauvert, long de deux cents mètres, a été construit en 1921.";
    Article article =
        read(
            "Le barrage rouvre",
            "<article><h1>Le barrage rouvre</h1>"
                + paragraphs(ONE, TWO)
                + "<aside><h4>En bref</h4><p>"
                + facts
                + "</p></aside><aside><a href='/1'>La crue, un an après, vue par ceux de la vallée"
                + "</a></aside>"
                + paragraphs(THREE)
                + "</article>");

    assertThat(of(article, BlockKind.PARAGRAPH)).containsExactly(ONE, TWO, facts, THREE);
    assertThat(of(article, BlockKind.HEADING)).containsExactly("En bref");
    assertThat(article.text()).doesNotContain("un an après");
  }

  @Test
  void liveReportIsReadEntryByEntry() throws Exception {
    StringBuilder entries = new StringBuilder();
    for (String entry : List.of(ONE, TWO, THREE)) {
      entries
          .append("<div class='entry'><time>14:3")
          .append(entries.length() % 10)
          .append("</time><h3>La mairie parle</h3>")
          .append(paragraphs(entry))
          .append("</div>");
    }
    Article article =
        read(
            "Le barrage, en direct",
            "<article><h1>Le barrage, en direct</h1>" + entries + "</article>");

    assertThat(of(article, BlockKind.PARAGRAPH)).contains(ONE, TWO, THREE);
    assertThat(of(article, BlockKind.HEADING)).hasSize(3);
  }

  @Test
  void questionsOfAnInterviewAreHeadings() throws Exception {
    Article article =
        read(
            "« Le barrage rouvrira »",
            "<article><h1>« Le barrage rouvrira »</h1><p><strong>Quand le barrage rouvrira-t-il ?"
                + "</strong></p>"
                + paragraphs(ONE)
                + "<p><strong>Combien ont coûté les travaux ?</strong></p>"
                + paragraphs(TWO)
                + "</article>");

    assertThat(of(article, BlockKind.HEADING))
        .containsExactly("Quand le barrage rouvrira-t-il ?", "Combien ont coûté les travaux ?");
    assertThat(of(article, BlockKind.PARAGRAPH)).containsExactly(ONE, TWO);
  }

  @Test
  void oldPageSetInTablesIsReadFromItsMiddleColumn() throws Exception {
    String links = "<a href='/a'>Monde</a><br><a href='/b'>Ville</a><br><a href='/c'>Météo</a>";
    Article article =
        read(
            "Le Fanal - Le barrage rouvre",
            "<table><tr><td>"
                + links
                + "</td><td><font size='5'><b>Le barrage rouvre</b></font><br><br>"
                + ONE
                + "<br><br>"
                + TWO
                + "<br><br>"
                + THREE
                + "</td><td>"
                + links
                + "</td></tr></table>");

    assertThat(of(article, BlockKind.PARAGRAPH)).containsExactly(ONE, TWO, THREE);
  }

  @Test
  void captionsAndPointersWithinALineAreBlocksOfTheirOwn() throws Exception {
    Article article =
        read(
            "Le barrage rouvre",
            "<div class='text'><h1>Le barrage rouvre</h1>"
                + paragraphs(ONE)
                + "<div><img src='a.jpg'><div><span class='caption'>Le lac en juin, vu du"
                + " nord.</span> <span class='credit'>Lise Cadran</span></div></div>"
                + paragraphs(TWO)
                + "<p>"
                + THREE
                + " <span class='related'>La fanfare a joué sous la pluie</span></p></div>");

    assertThat(of(article, BlockKind.PARAGRAPH)).containsExactly(ONE, TWO, THREE);
    assertThat(of(article, BlockKind.CAPTION)).containsExactly("Le lac en juin, vu du nord.");
    assertThat(of(article, BlockKind.CREDIT)).containsExactly("Lise Cadran");
    assertThat(of(article, BlockKind.RELATED)).containsExactly("La fanfare a joué sous la pluie");
  }

  @Test
  void whatALineAnnouncesIsOfOtherStoriesWhileItHasLinks() throws Exception {
    String one = "<a href='/f'>La fanfare a joué</a> dimanche devant trois cents personnes.";
    String two = "<a href='/g'>Le phare est rallumé</a> après deux ans de travaux.";
    Article article =
        read(
            "Le barrage rouvre",
            "<div class='text'><h1>Le barrage rouvre</h1>"
                + paragraphs(ONE, TWO, "À lire aussi :", one, two, THREE)
                + "</div>");

    assertThat(of(article, BlockKind.PARAGRAPH)).containsExactly(ONE, TWO, THREE);
    assertThat(of(article, BlockKind.RELATED)).hasSize(3);
  }

  @Test
  void theTextUnderTheStandfirstIsTheStoryHoweverMuchReadersSay() throws Exception {
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      said.append("<li><p>Corvin :</p><div class='say'>")
          .append(paragraphs(OTHER, OTHER.replace("dimanche", "lundi"), OTHER))
          .append("</div></li>");
    }
    Article article =
        read(
            "Le barrage rouvre",
            "<div class='page'><h1>Le barrage rouvre</h1><div class='chapo'><p>Deux ans après la"
                + " crue, le lac se remplit, au grand soulagement de tous ceux qui en"
                + " vivent.</p></div><div class='texte'><div class='boite'>"
                + "<p>Lire aussi : La fanfare a joué</p></div>"
                + paragraphs(ONE, TWO, THREE)
                + "</div><h2>5 réactions</h2><ul>"
                + said
                + "</ul></div>");

    assertThat(of(article, BlockKind.PARAGRAPH)).contains(ONE, TWO, THREE);
  }
}
