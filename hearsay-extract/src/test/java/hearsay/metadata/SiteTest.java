package hearsay.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {

  private static final Site SITE =
      Site.of(List.of("L’Écho de Lanrec"), "https://www.echo-lanrec.example/monde/a");

  @ParameterizedTest
  @CsvSource({
    "https://www.lefanal.example/a, lefanal.example",
    "http://lefanal.example:8080?b, lefanal.example",
    "https://archive.example/web/https://lefanal.example/a, lefanal.example",
    "/a, ''",
    "'', ''",
  })
  void theHostIsThatOfThePage(String url, String host) {
    assertThat(Site.host(url)).isEqualTo(host);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"L'Écho de Lanrec", "L’écho de Lanrec.fr", "echo-lanrec.example", "Echo Lanrec"})
  void namesOfTheSiteAreKnown(String name) {
    assertThat(SITE.isNamed(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "|", "La crue", "Un écho de la crue dans toute la vallée de Lanrec ce soir"})
  void otherTextIsNoName(String text) {
    assertThat(SITE.isNamed(text)).isFalse();
  }

  @Test
  void aHouseOfTheSiteBearsItsInitials() {
    Site site = Site.of(List.of(), "https://www.rlv.example/a");

    assertThat(site.isHouse("RLV Lanrec")).isTrue();
    assertThat(site.isHouse("Rlv Lanrec")).isFalse();
    assertThat(site.isHouse("RLV")).isFalse();
    assertThat(site.isHouse("OLV Lanrec")).isFalse();
  }
}
