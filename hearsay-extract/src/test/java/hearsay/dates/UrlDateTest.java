package hearsay.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlDateTest {

  @ParameterizedTest
  @CsvSource({
    "https://lefanal.example/2021/03/12/barrage, 2021-03-12",
    "https://lefanal.example/monde/2021-03-12-barrage, 2021-03-12",
    "https://lefanal.example/a/20210312/barrage.html, 2021-03-12",
    "https://lefanal.example/barrage-20210312, 2021-03-12",
    "https://archive.example/web/20210401000000/https://lefanal.example/2021/03/12/b, 2021-03-12",
  })
  void aDayInThePathIsRead(String url, String day) {
    assertThat(UrlDate.find(url).orElseThrow()).hasToString(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://lefanal.example/2021/03/barrage",
        "https://lefanal.example/2021/barrage",
        "https://lefanal.example/2021/13/12/barrage",
        "https://lefanal.example/a/202103121805/barrage",
        "https://lefanal.example/a?day=2021-03-12",
        "https://2021-03-12.example/a",
        "https://lefanal.example/1234/56/78",
        "",
      })
  void aMonthAloneOrAnythingLessIsNoDay(String url) {
    assertThat(UrlDate.find(url)).isEmpty();
  }
}
