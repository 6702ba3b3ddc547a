package hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Timestamp;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void digitsStandInGroupsOfThree() {
    assertThat(Figures.grouped(12)).isEqualTo("12");
    assertThat(Figures.grouped(1200)).isEqualTo("1\u00a0200");
    assertThat(Figures.grouped(-123456)).isEqualTo("-123\u00a0456");
    assertThat(Figures.grouped(12_000_000)).isEqualTo("12\u00a0000\u00a0000");
  }

  @Test
  void decimalsFollowTheMark() {
    assertThat(Figures.grouped(new BigDecimal("1234.50"), ',')).isEqualTo("1\u00a0234,5");
    assertThat(Figures.grouped(new BigDecimal("3E+6"), ',')).isEqualTo("3\u00a0000\u00a0000");
  }

  @Test
  void runawayExponentsStayScientific() {
    BigDecimal huge = new BigDecimal("1E+999999999");
    assertThat(Figures.grouped(huge, '.')).isEqualTo("1E+999999999");
    assertThat(Figures.plain(huge)).isEqualTo("1E+999999999");
  }

  @Test
  void momentsAreAsPreciseAsTold() {
    DateText french = new DateText(Locale.FRENCH);
    DateText english = new DateText(Locale.ENGLISH);
    LocalDate day = LocalDate.of(2025, 3, 27);
    assertThat(english.moment(Timestamp.of(day))).isEqualTo("Thursday 27 March 2025");
    var early = new Timestamp(day, LocalTime.of(6, 5), null);
    assertThat(english.moment(early)).isEqualTo("Thursday 27 March 2025 06:05");
    assertThat(french.moment(early)).isEqualTo("jeudi 27 mars 2025 à 6\u00a0h\u00a005");
  }
}
