package hearsay.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Metadata;
import hearsay.text.MetadataField;
import hearsay.text.MetadataOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownDatesTest {

  private static final String STORY =
      "<p>"
          + "Le barrage de Vauvert rouvre samedi, a annoncé la préfecture, après une crue de trois jours qui avait"
          + " coupé la route de Lanrec et noyé la plaine."
          + "</p>";

  /** A page with something right after its headline and something after its story. */
  private static Metadata page(String before, String near, String after) {
    return PageMetadataTest.page(
        "<html lang='fr'><body>"
            + before
            + "<h1>Le barrage de Vauvert rouvre</h1>"
            + near
            + STORY.repeat(4)
            + after
            + "</body></html>");
  }

  private static String published(String before, String near, String after) {
    return String.valueOf(page(before, near, after).published());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<p>Publié le 12 mars 2021 à 18h05</p> # 2021-03-12T18:05:00",
        "<p>Par Anne Lestrade, le 12/03/2021</p> # 2021-03-12",
        "<span class=post-date>12.03.2021</span> # 2021-03-12",
        "<time datetime=2021-03-12T18:05+01:00>vendredi</time> # 2021-03-12T18:05:00+01:00",
        "<time>12 mars 2021</time> # 2021-03-12",
        "<abbr class=published title=2021-03-12T18:05:00Z>hier</abbr> # 2021-03-12T18:05:00Z",
        "<p>Paru le</p><p>12 mars 2021</p> # 2021-03-12",
        "<p>Vendredi 12 mars 2021</p> # 2021-03-12",
        "<p>12.03.2021 – Le barrage rouvre, a annoncé la préfecture.</p> # 2021-03-12",
        "<p>31 avril 2021</p> # null",
        "<p>12 mars</p> # null",
      })
  void aDateNearTheHeadlineIsThatOfPublication(String near, String date) {
    assertThat(published("", near, "")).isEqualTo(date);
  }

  @Test
  void aDateRightBeforeTheHeadlineCounts() {
    assertThat(published("<p class='date'>12 mars 2021</p>", "", "")).isEqualTo("2021-03-12");
  }

  @Test
  void whatChangedThePageIsNotItsPublication() {
    Metadata both =
        page("", "<p>Publié le 12 mars 2021 à 18h05, mis à jour le 13 mars 2021 à 9h</p>", "");
    Metadata changed = page("", "<p>Mis à jour le 13 mars 2021</p>", "");

    assertThat(both.published()).hasToString("2021-03-12T18:05:00");
    assertThat(both.modified()).hasToString("2021-03-13T09:00:00");
    assertThat(changed.published()).isNull();
    assertThat(changed.modified()).hasToString("2021-03-13");
  }

  @Test
  void datesOfCommentsAndOtherArticlesDoNotCount() {
    String comments = "<div class='comments'><p>Paul, 14 mars 2021</p></div>";
    String related = "<div class='related'><time datetime='2021-03-01'>1er mars 2021</time></div>";
    String menu = "<nav><p>15 mars 2021</p></nav>";

    assertThat(published(menu, "", comments + related)).isEqualTo("null");
    assertThat(published(menu, related, comments)).isEqualTo("null");
  }

  @Test
  void todaysDateInThePagesHeadDoesNotCount() {
    String head = "<p>Lundi 15 mars 2021</p>" + "<p>Menu</p>".repeat(10);

    assertThat(published(head, "", "")).isEqualTo("null");
    assertThat(published(head, "<p>12 mars 2021</p>", "")).isEqualTo("2021-03-12");
  }

  @Test
  void aDateInTheStoryDoesNotCount() {
    String told =
        "<p>La crue du 3 février 2019 avait déjà noyé la plaine, rappelle la préfecture.</p>";

    assertThat(published("", told, told)).isEqualTo("null");
  }

  @Test
  void aDateAfterTheStoryCountsWhenItIsSaidToBeThatOfPublication() {
    assertThat(published("", "", "<p>Publié le 12 mars 2021</p>")).isEqualTo("2021-03-12");
  }

  @Test
  void eachDateSaysWhereItWasFound() {
    assertThat(page("", "<time datetime='2021-03-12'></time>", "").from())
        .containsEntry(MetadataField.PUBLISHED, MetadataOrigin.TIME);
    assertThat(page("", "<p>Publié le 12 mars 2021</p>", "").from())
        .containsEntry(MetadataField.PUBLISHED, MetadataOrigin.TEXT);
  }

  @Test
  void theDayIsThatOfTheOutletWhereThePageShowsIt() {
    String head = "<meta property='article:published_time' content='2021-03-11T23:00:00Z'>";
    String page =
        "<html lang='fr'><head>%s</head><body><h1>Le barrage de Vauvert rouvre</h1><p>12 mars 2021</p>%s</body></html>";

    assertThat(PageMetadataTest.page(page.formatted(head, STORY)).published())
        .hasToString("2021-03-12");
  }
}
