package hearsay.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleChoiceTest {

  private static final String SITE =
      "<link rel='canonical' href='https://www.lefanal.example/a'>"
          + "<meta property='og:site_name' content='Le Fanal'>";

  private static String title(String head, String body) {
    String page = "<html><head>" + SITE + head + "</head><body>" + body + "</body></html>";
    return String.valueOf(PageMetadataTest.page(page).title());
  }

  private static String og(String title) {
    return "<meta property='og:title' content=\"" + title + "\">";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Le barrage rouvre - Le Fanal # Le barrage rouvre",
        "Le barrage rouvre | Monde | Le Fanal # Le barrage rouvre",
        "Le barrage rouvre – lefanal.example # Le barrage rouvre",
        "Le Fanal : Le barrage rouvre # Le barrage rouvre",
        "Le barrage rouvre | Le Fanal » # Le barrage rouvre",
        "Barrage - la crue monte # Barrage - la crue monte",
        "Le barrage &amp;amp; la crue # Le barrage & la crue",
        "Le barrage rouvre | # Le barrage rouvre",
        "Lanrec | Le barrage de Vauvert rouvre après la crue # Lanrec | Le barrage de Vauvert rouvre après la crue",
      })
  void theSitesNameIsNoPartOfTheTitle(String told, String title) {
    assertThat(title(og(told), "")).isEqualTo(title);
  }

  @Test
  void theHeadingThatIsToldIsTheTitleAsItIsShown() {
    String body = "<h1>Le Fanal</h1><h1>« Le barrage rouvre »</h1><h1>À lire aussi</h1>";

    assertThat(title(og("\u201cLe barrage rouvre\u201d - Le Fanal"), body))
        .isEqualTo("« Le barrage rouvre »");
  }

  @Test
  void aHeadingMayAgreeWithThePagesTitleAlone() {
    String head = "<title>Le Fanal » Archives » La crue monte à Vauvert</title>";

    assertThat(title(head, "<h1><a href='/'>Le Fanal</a></h1><h2>La crue monte à Vauvert</h2>"))
        .isEqualTo("La crue monte à Vauvert");
  }

  @Test
  void aKickerIsNoPartOfTheTitle() {
    String body = "<h1><span class='kicker'>Crue</span> Le barrage de Vauvert rouvre</h1>";

    assertThat(title("", body)).isEqualTo("Le barrage de Vauvert rouvre");
    assertThat(
            title(
                og("Le barrage de Vauvert rouvre"), "<h1>Crue : le barrage de Vauvert rouvre</h1>"))
        .isEqualTo("Le barrage de Vauvert rouvre");
    assertThat(
            title(
                og("Crue : le barrage de Vauvert rouvre"), "<h1>Le barrage de Vauvert rouvre</h1>"))
        .isEqualTo("Le barrage de Vauvert rouvre");
  }

  @Test
  void aKickerThatTwoPlacesTellBelongsToTheTitle() {
    String told = "Crue : le barrage de Vauvert rouvre";
    String json =
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \""
            + told
            + "\"}</script>";

    assertThat(title(og(told) + json, "<h1>Le barrage de Vauvert rouvre</h1>")).isEqualTo(told);
  }

  @Test
  void aTitleThatIsCutGivesWayToTheHeading() {
    assertThat(
            title(
                og("Le barrage de Vauvert rouvre après la\u2026"),
                "<h1>Le barrage de Vauvert rouvre après la crue</h1><h1>Contact</h1>"))
        .isEqualTo("Le barrage de Vauvert rouvre après la crue");
  }

  /** For search engines some pages put another title at the end of the way from the start page. */
  @Test
  void theHeadingOfABreadcrumbIsNotWhatReadersSee() {
    String head =
        og("Le barrage rouvre, la vallée respire") + "<title>Barrage Vauvert crue</title>";
    String body =
        "<ol><li><a href='/m'>Monde</a></li><li><h1>Barrage Vauvert crue</h1></li></ol>"
            + "<h2>Le barrage rouvre, la vallée respire</h2>";

    assertThat(title(head, body)).isEqualTo("Le barrage rouvre, la vallée respire");
  }

  @Test
  void theOnlyHeadingIsTheTitleWhateverIsTold() {
    assertThat(title(og("Tout sur la crue"), "<h1>Le barrage de Vauvert rouvre</h1>"))
        .isEqualTo("Le barrage de Vauvert rouvre");
  }

  @Test
  void aDateInTheHeadingIsNoPartOfTheTitle() {
    assertThat(title("", "<h1><span class='date'>12.03.2021</span>Le barrage rouvre</h1>"))
        .isEqualTo("Le barrage rouvre");
  }

  @Test
  void softHyphensAreLeftOut() {
    assertThat(title("", "<h1>Le bar\u00ADrage rou\u200Bvre</h1>")).isEqualTo("Le barrage rouvre");
  }
}
