package hearsay.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.furniture.Furniture;
import hearsay.text.Metadata;
import hearsay.text.MetadataField;
import hearsay.text.MetadataOrigin;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageMetadataTest {

  private static Metadata read(String head) {
    return PageMetadata.read(
        Jsoup.parse("<html lang='fr_FR'><head>" + head + "</head><body></body></html>"),
        Metadata.NONE,
        Furniture.standard().joiners());
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
    assertThat(metadata.language()).isEqualTo("fr-BE");
    assertThat(metadata.section()).isEqualTo("Monde");
    assertThat(metadata.paywall()).isTrue();
    assertThat(metadata.from().values()).containsOnly(MetadataOrigin.JSON_LD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!-- {\"@type\": \"Article\", \"headline\": \"Un titre\"} -->",
        "//<![CDATA[ {\"@type\": \"Article\", \"headline\": \"Un titre\"} //]]>",
        "{\"@type\": \"Article\", \"headline\": \"Un titre\",}",
        "[{\"@type\": \"Article\", \"headline\": \"Un titre\"}];",
      })
  void jsonLdIsReadAsPagesReallyHaveIt(String json) {
    assertThat(read(jsonLd(json)).title()).isEqualTo("Un titre");
  }

  @Test
  void brokenOrAbsurdJsonLdIsLeftOut() {
    assertThat(read(jsonLd("{\"@type\": \"Article\", \"headline\": ")).title()).isNull();
    assertThat(read(jsonLd("[".repeat(10_000))).title()).isNull();
    assertThat(read(jsonLd("{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000))).title()).isNull();
    assertThat(read(jsonLd("")).title()).isNull();
  }

  @Test
  void openGraphIsReadAndJsonLdWins() {
    Metadata metadata =
        read(
            "<meta property='og:title' content='Un titre'>"
                + "<meta property='og:site_name' content='Le Fanal'>"
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
  void dublinCoreTimeAndAddressAreRead() {
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
  void reservationOfTextMiningIsRead() {
    assertThat(read("<meta name='tdm-reservation' content='1'>").tdmReserved()).isTrue();
    assertThat(read("").tdmReserved()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"fr_FR, fr-FR", "EN, en", "fr-be, fr-BE", "'fr,en', fr", "x, ", "francais, "})
  void languageIsABcp47TagOrNothing(String told, String language) {
    assertThat(PageMetadata.language(told)).isEqualTo(language);
  }
}
