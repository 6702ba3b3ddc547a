package hearsay.dates;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Timestamp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalDayTest {

  @ParameterizedTest
  @CsvSource({
    // the same moment on the outlet's clock
    "2021-03-12T23:30:10Z, 2021-03-13T00:30, 2021-03-13T00:30:10+01:00",
    "2021-03-12T04:04:54Z, 2021-03-11T22:04, 2021-03-11T22:04:54-06:00",
    // a day told as its first moment
    "2021-03-11T23:00:00Z, 2021-03-12, 2021-03-12",
    // another moment, or nothing to correct
    "2021-03-12T23:30:00Z, 2021-03-13T09:17, 2021-03-12T23:30:00Z",
    "2021-03-12T08:00:00Z, 2021-03-13, 2021-03-12T08:00:00Z",
    "2021-03-12T23:00:00+01:00, 2021-03-13, 2021-03-12T23:00:00+01:00",
    "2021-03-12T10:00:00Z, 2021-03-12T11:00, 2021-03-12T10:00:00Z",
    "2021-03-12, 2021-03-13, 2021-03-12",
  })
  void theDayIsThatOfTheOutletsCalendar(String told, String shown, String day) {
    assertThat(LocalDay.of(time(told), time(shown))).isEqualTo(time(day));
  }

  private static Timestamp time(String text) {
    return Timestamp.parse(text).orElseThrow();
  }
}
