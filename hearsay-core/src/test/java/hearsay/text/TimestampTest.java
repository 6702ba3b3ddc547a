package hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {

  @ParameterizedTest
  @CsvSource({
    "2022-01-08, 2022-01-08",
    "2022-01-08T06:45, 2022-01-08T06:45:00",
    "2022-01-08 06:45:10+0100, 2022-01-08T06:45:10+01:00",
    "2022-01-08T06:45:00.123Z, 2022-01-08T06:45:00Z",
    "2022-01-08T06:45:00+05, 2022-01-08T06:45:00+05:00",
  })
  void readsWhatPagesWriteAndTellsNoMore(String written, String told) {
    assertThat(Timestamp.parse(written)).map(Timestamp::toString).contains(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "8 janvier", "2022-02-30", "2022-1-8", "2022-01-08T25:00", "20220108"})
  void givesNothingForAnythingElse(String written) {
    assertThat(Timestamp.parse(written)).isEmpty();
  }
}
