package hearsay.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MachineDateTest {

  private static final MachineDate DATES = new MachineDate(DateFinder.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-03-12 | 2021-03-12",
        "2021-03-12T18:05:00+01:00 | 2021-03-12T18:05:00+01:00",
        "2021-03-12T18:05:00+01:00[Europe/Paris] | 2021-03-12T18:05:00+01:00",
        "2021-03-12T17:05Z | 2021-03-12T17:05:00Z",
        "2021-03-12T18:05:33:684Z | 2021-03-12T18:05:33",
        "Fri, 12 Mar 2021 18:05:33 +0100 | 2021-03-12T18:05:33+01:00",
        "Fri, 12 Mar 2021 18:05:33 GMT | 2021-03-12T18:05:33Z",
        "Fr., 12.03.2021 - 18:05 | 2021-03-12T18:05:00",
        "12.03.2021, 09:15:02 | 2021-03-12T09:15:02",
        "20210312 | 2021-03-12",
        "1615568733 | 2021-03-12T17:05:33Z",
        "1615568733000 | 2021-03-12T17:05:33Z",
        "March 12, 2021 | 2021-03-12",
      })
  void valuesAreReadAsPagesReallyHaveThem(String value, String time) {
    assertThat(DATES.read(value, DateStyle.of("fr")).orElseThrow()).hasToString(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "2021",
        "2021-03",
        "0",
        "12",
        "-1",
        "now",
        "{{date}}",
        "1821-03-12",
        "9999-01-01",
        "99999999999999999999",
        "The port was closed on 12 March 2021 after the flood"
      })
  void anythingElseIsNoDate(String value) {
    assertThat(DATES.read(value, DateStyle.of("fr"))).isEmpty();
  }
}
