package hearsay.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Le barrage rouvre | Le Fanal#Le Fanal#Le barrage rouvre",
        "Le barrage rouvre - Le Fanal#Le Fanal#Le barrage rouvre",
        "Le barrage - une histoire#Le Fanal#Le barrage - une histoire",
      })
  void siteNameIsNoPartOfTheTitle(String told, String outlet, String title) {
    assertThat(Titles.withoutSite(told, outlet)).isEqualTo(title);
  }
}
