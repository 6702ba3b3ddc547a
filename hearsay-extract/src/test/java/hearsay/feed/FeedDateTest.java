package hearsay.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tue, 25 Mar 2025 06:45:00 +0100|2025-03-25T06:45:00+01:00",
        "Tue, 25 Mar 2025 06:45:00 GMT|2025-03-25T06:45:00Z",
        "25 Mar 2025 06:45 EST|2025-03-25T06:45:00-05:00",
        "Tue, 4 Mar 25 06:45:10 Z|2025-03-04T06:45:10Z",
        "4 Mar 98|1998-03-04",
        "Tuesday, 25 March 2025 06:45:00 +01:00|2025-03-25T06:45:00+01:00",
        "Tue, 25-Mar-2025 06:45:00 XYZ|2025-03-25T06:45:00",
        "2025-03-25T00:30:00+01:00|2025-03-25T00:30:00+01:00",
        "2025-03-25|2025-03-25",
      })
  void datesKeepTheirDistanceFromUtc(String told, String expected) {
    assertThat(FeedDate.parse(told)).map(Object::toString).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "31 Apr 2025",
        "25 Foo 2025",
        "25 Mar 2025 25:00",
        "25 Mar 2025 06:45 +99:99"
      })
  void whatNoCalendarHasIsNoDate(String told) {
    assertThat(FeedDate.parse(told)).isEmpty();
  }

  @Test
  void longNonsenseIsNoDate() {
    assertThat(FeedDate.parse("Mon ".repeat(100_000))).isEmpty();
    assertThat(FeedDate.parse(" ".repeat(100_000) + "1")).isEmpty();
  }
}
