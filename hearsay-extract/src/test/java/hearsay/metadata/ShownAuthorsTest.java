package hearsay.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Metadata;
import hearsay.text.MetadataField;
import hearsay.text.MetadataOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownAuthorsTest {

  private static final String STORY =
      "<p>Le barrage de Vauvert rouvre samedi, a annoncé la préfecture, après une crue de trois jours qui avait"
          + " coupé la route de Lanrec et noyé la plaine.</p>";

  private static Metadata page(String head, String near, String after) {
    return PageMetadataTest.page(
        "<html lang='fr'><head>"
            + head
            + "</head><body><h1>Le barrage de Vauvert rouvre</h1>"
            + near
            + STORY.repeat(4)
            + after
            + "</body></html>");
  }

  private static String jsonLd(String author) {
    return "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"T\","
        + " \"author\": {\"name\": \""
        + author
        + "\"}}</script>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<p>Par Anne Lestrade</p> # Anne Lestrade",
        "<p>Von Jutta Rehm und Uwe Lorenz</p> # Jutta Rehm;Uwe Lorenz",
        "<p>By <b>Ann Tulley</b>, Harbour Correspondent</p> # Ann Tulley",
        "<p>Текст: Анна Лесова</p> # Анна Лесова",
        "<div class=byline><span>Von</span> <a>Jutta Rehm</a> <time>12.03.2021</time></div> # Jutta Rehm",
        "<a rel=author href=/a>Kathrin</a> # Kathrin",
        "<p><a href=/autor/anne>Anne Lestrade</a></p> # Anne Lestrade",
        "<div class=article__author><a class=author-name>Anne Lestrade</a><span>Voir plus</span></div> # Anne Lestrade",
        "<div class=author>Anne Lestrade · 3 min</div> # Anne Lestrade",
        "<div class=article__author__date>12 mars 2021</div><p>Par Anne Lestrade</p> # Anne Lestrade",
      })
  void aByLineNearTheHeadlineNamesTheAuthors(String near, String names) {
    assertThat(page("", near, "").authors()).containsExactly(names.split(";"));
  }

  @Test
  void byLinesOfCommentsAndOtherArticlesNameNoAuthor() {
    String comments = "<div class='comments'><a rel='author'>Paul Soler</a></div>";
    String related = "<div class='related'><span class='author'>Lise Cadran</span></div>";

    assertThat(page("", "", comments + related).authors()).isEmpty();
  }

  @Test
  void aByLineAfterTheStoryIsReadToo() {
    assertThat(page("", "", "<p class='author'>Anne Lestrade</p>").authors())
        .containsExactly("Anne Lestrade");
  }

  @Test
  void metadataAreAskedFirst() {
    Metadata metadata = page(jsonLd("Anne Lestrade"), "<p class='author'>A. Lestrade</p>", "");

    assertThat(metadata.authors()).containsExactly("Anne Lestrade");
    assertThat(metadata.from()).containsEntry(MetadataField.AUTHORS, MetadataOrigin.JSON_LD);
  }

  @Test
  void aByLineInWordsNamesTheAuthorWhereMetadataNameWhoSavedThePage() {
    Metadata metadata = page(jsonLd("Lise Cadran"), "<p>Par Anne Lestrade</p>", "");

    assertThat(metadata.authors()).containsExactly("Anne Lestrade");
    assertThat(metadata.from()).containsEntry(MetadataField.AUTHORS, MetadataOrigin.TEXT);
  }

  @Test
  void aFullNameIsBetterThanThatOfAnAccount() {
    String near = "<p class='author'>Anne Lestrade</p>";

    assertThat(page(jsonLd("anne.lestrade"), near, "").authors()).containsExactly("Anne Lestrade");
    assertThat(page(jsonLd("anne.lestrade"), "", "").authors()).containsExactly("anne.lestrade");
  }

  @Test
  void labelsThatMessengersShowNameAuthors() {
    String head =
        "<meta name='twitter:label1' content='Écrit par'><meta name='twitter:data1' content='Anne Lestrade'>";

    assertThat(page(head, "", "").authors()).containsExactly("Anne Lestrade");
  }
}
