package hearsay.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.furniture.Furniture;
import hearsay.text.Metadata;
import hearsay.text.MetadataField;
import hearsay.text.MetadataOrigin;
import java.util.StringJoiner;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageMetadataTest {

  private static final PageMetadata METADATA = new PageMetadata(Furniture.standard());

  static Metadata read(String head) {
    return page("<html lang='fr_FR'><head>" + head + "</head><body></body></html>");
  }

  static Metadata page(String html) {
    return METADATA.read(Jsoup.parse(html), Metadata.NONE);
  }

  private static String jsonLd(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  @Test
  void jsonLdIsRead() {
    Metadata metadata =
        read(
            jsonLd(
                """
                {"@graph": [{"@type": "WebSite", "name": "x"},
                 {"@type": ["NewsArticle"], "headline": "Le barrage rouvre &amp; déborde",
                  "author": [{"@type": "Person", "name": "Anne Lestrade"}, {"name": "Rédaction"}],
                  "datePublished": "2022-01-08T06:45:00+01:00", "dateModified": "2022-01-09",
                  "publisher": {"@id": "#org"}, "inLanguage": "fr-BE", "articleSection": ["Monde"],
                  "isAccessibleForFree": false},
                 {"@id": "#org", "@type": "Organization", "name": "Le Fanal"}]}
                """));

    assertThat(metadata.title()).isEqualTo("Le barrage rouvre & déborde");
    assertThat(metadata.authors()).containsExactly("Anne Lestrade");
    assertThat(String.valueOf(metadata.published())).isEqualTo("2022-01-08T06:45:00+01:00");
    assertThat(String.valueOf(metadata.modified())).isEqualTo("2022-01-09");
    assertThat(metadata.outlet()).isEqualTo("Le Fanal");
    assertThat(metadata.section()).isEqualTo("Monde");
    assertThat(metadata.paywall()).isTrue();
    assertThat(metadata.from())
        .containsEntry(MetadataField.PUBLISHED, MetadataOrigin.JSON_LD)
        .containsEntry(MetadataField.LANGUAGE, MetadataOrigin.HTML);
  }

  @Test
  void openGraphIsReadAndJsonLdWins() {
    Metadata metadata =
        read(
            "<meta property='og:site_name' content='Le Fanal'>"
                + "<meta property='article:published_time' content='2022-01-07T06:45:00Z'>"
                + jsonLd(
                    "{\"@type\": \"NewsArticle\", \"headline\": \"Titre\", \"datePublished\": \"2022-01-08\"}"));

    assertThat(metadata.outlet()).isEqualTo("Le Fanal");
    assertThat(metadata.title()).isEqualTo("Titre");
    assertThat(metadata.from())
        .containsEntry(MetadataField.OUTLET, MetadataOrigin.OG)
        .containsEntry(MetadataField.PUBLISHED, MetadataOrigin.JSON_LD);
  }

  @Test
  void dublinCoreAndAddressAreRead() {
    Metadata core =
        read("<meta name='DC.title' content='Un titre'><meta name='dc.date' content='2022-01-08'>");
    Metadata address =
        read("<link rel='canonical' href='https://lefanal.example/2022/01/08/barrage'>");

    assertThat(core.title()).isEqualTo("Un titre");
    assertThat(core.from()).containsEntry(MetadataField.PUBLISHED, MetadataOrigin.DUBLIN_CORE);
    assertThat(address.url()).isEqualTo("https://lefanal.example/2022/01/08/barrage");
    assertThat(String.valueOf(address.published())).isEqualTo("2022-01-08");
    assertThat(address.from()).containsEntry(MetadataField.PUBLISHED, MetadataOrigin.URL);
  }

  @Test
  void theDescriptionOfThePageItselfIsRead() {
    Metadata metadata =
        read(
            "<link rel='canonical' href='https://lefanal.example/b'>"
                + jsonLd(
                    """
                    [{"@type": "NewsArticle", "headline": "Autre", "url": "https://lefanal.example/a"},
                     {"@type": "NewsArticle", "headline": "Titre",
                      "mainEntityOfPage": {"@id": "https://lefanal.example/b"}}]
                    """));

    assertThat(metadata.title()).isEqualTo("Titre");
  }

  @Test
  void thePersonWhomAnotherThingNamesIsNoAuthor() {
    Metadata metadata =
        read(
            jsonLd(
                "{\"@type\": \"ClaimReview\", \"itemReviewed\": {\"@type\": \"Claim\","
                    + " \"author\": {\"@type\": \"Person\", \"name\": \"Ugo Landi\"}}}"));

    assertThat(metadata.authors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Anne Lestrade;AFP # Anne Lestrade;AFP",
        "AFP;Anne Lestrade # Anne Lestrade;AFP",
        "Associated Press # Associated Press",
        "Anne Lestrade;Le Fanal # Anne Lestrade",
        "Le Fanal # Le Fanal",
        "La rédaction #",
        "Rédaction;Le Fanal # Le Fanal",
        "Le Fanal;AFP # AFP",
      })
  void personsGoBeforeAgenciesAndTheOutletComesLast(String told, String authors) {
    StringJoiner list = new StringJoiner(",");
    for (String name : told.split(";")) {
      list.add("{\"name\": \"" + name + "\"}");
    }
    Metadata metadata =
        read(
            jsonLd(
                "{\"@type\": \"NewsArticle\", \"headline\": \"Titre\","
                    + " \"publisher\": {\"name\": \"Le Fanal\"}, \"author\": ["
                    + list
                    + "]}"));

    assertThat(String.join(";", metadata.authors())).isEqualTo(authors == null ? "" : authors);
  }

  @Test
  void agenciesAreCredited() {
    Metadata metadata =
        read(
            jsonLd(
                "{\"@type\": \"NewsArticle\", \"headline\": \"Titre\","
                    + " \"author\": [{\"name\": \"Anne Lestrade\"}, {\"name\": \"AFP\"}]}"));

    assertThat(metadata.credit()).isEqualTo("AFP");
    assertThat(metadata.from()).containsEntry(MetadataField.CREDIT, MetadataOrigin.JSON_LD);
  }

  @ParameterizedTest
  @CsvSource({
    "isAccessibleForFree, false, true",
    "isAccessibleForFree, http://schema.org/False, true",
    "isAccessibleForFree, True, false",
    "isAccessibleForFree, metered, ",
  })
  void whoMayReadIsTold(String key, String value, Boolean paywall) {
    String json =
        "{\"@type\": \"Article\", \"headline\": \"T\", \"" + key + "\": \"" + value + "\"}";

    assertThat(read(jsonLd(json)).paywall()).isEqualTo(paywall);
  }

  @Test
  void aPaidPartMakesAPaidArticle() {
    String json =
        "{\"@type\": \"Article\", \"headline\": \"T\", \"hasPart\":"
            + " {\"@type\": \"WebPageElement\", \"isAccessibleForFree\": \"False\"}}";

    assertThat(read(jsonLd(json)).paywall()).isTrue();
  }

  @Test
  void reservationOfTextMiningIsRead() {
    assertThat(read("<meta name='tdm-reservation' content='1'>").tdmReserved()).isTrue();
    assertThat(read("<meta name='tdm-reservation' content='0'>").tdmReserved()).isFalse();
    assertThat(read("<meta name='robots' content='noai'>").tdmReserved()).isNull();
    assertThat(read("").tdmReserved()).isNull();
  }

  @Test
  void languagesThatContradictEachOtherTellNone() {
    String locale = "<meta property='og:locale' content='%s'>";

    assertThat(read(locale.formatted("fr_CA")).language()).isEqualTo("fr-FR");
    assertThat(read(locale.formatted("en_US")).language()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"fr_FR, fr-FR", "EN, en", "fr-be, fr-BE", "'fr,en', fr", "x, ", "francais, "})
  void languageIsABcp47TagOrNothing(String told, String language) {
    assertThat(LanguageChoice.tag(told)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({
    "'<title>Un titre | Le Fanal</title>', Le Fanal",
    "'<title>lefanal.example - Un titre</title>', lefanal.example",
    "'<title>Un titre</title>', ",
    "'<meta property=og:site_name content=https://lefanal.example/>', lefanal.example",
    "'<meta name=application-name content=\"Le Fanal\">', Le Fanal",
  })
  void theOutletIsNamedWhereAPlaceNamesIt(String head, String outlet) {
    String link = "<link rel=canonical href=https://www.lefanal.example/a>";

    assertThat(read(link + head).outlet()).isEqualTo(outlet);
  }

  @Test
  void theTextThatMetadataHoldIsFound() {
    String json = "{\"@type\": \"NewsArticle\", \"articleBody\": \"Un.\\nDeux &amp; trois.\"}";

    assertThat(PageMetadata.body(Jsoup.parse(jsonLd(json)))).isEqualTo("Un.\nDeux & trois.");
  }
}
