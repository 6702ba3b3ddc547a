package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

  private static Surroundings of(boolean terminal, String... variables) {
    Map<String, String> map = new HashMap<>();
    for (int i = 0; i < variables.length; i += 2) {
      map.put(variables[i], variables[i + 1]);
    }
    return new Surroundings(
        map,
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        terminal,
        terminal,
        Locale.ITALIAN,
        StandardCharsets.ISO_8859_1);
  }

  @Test
  void languageIsThatOfTheFirstVariableThatIsSet() {
    assertThat(of(true).locale()).isEqualTo(Locale.ITALIAN);
    assertThat(of(true, "LANG", "fr_FR.UTF-8").locale()).isEqualTo(Locale.FRENCH);
    assertThat(of(true, "LANG", "en_GB", "LC_MESSAGES", "fr_BE").locale()).isEqualTo(Locale.FRENCH);
    assertThat(of(true, "LC_ALL", "C", "LANG", "fr_FR").locale()).isEqualTo(Locale.ENGLISH);
    assertThat(of(true, "LC_ALL", "C.UTF-8", "HEARSAY_LANG", "fr_CA.UTF-8").locale())
        .isEqualTo(Locale.FRENCH);
    assertThat(of(true, "LC_ALL", "", "LANG", "fr").locale()).isEqualTo(Locale.FRENCH);
  }

  @Test
  void charsetIsTheTerminalsAndUtf8ForFilesAndPipes() {
    assertThat(of(true).screenCharset()).isEqualTo(StandardCharsets.ISO_8859_1);
    assertThat(of(true, "LANG", "fr_FR.UTF-8").screenCharset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(of(true, "LANG", "fr_FR.ISO-8859-15@euro").screenCharset())
        .isEqualTo(Charset.forName("ISO-8859-15"));
    assertThat(of(true, "LANG", "C").screenCharset()).isEqualTo(StandardCharsets.US_ASCII);
    assertThat(of(true, "LANG", "fr_FR.nonsense").screenCharset())
        .isEqualTo(StandardCharsets.US_ASCII);
    assertThat(of(false, "LANG", "C").screenCharset()).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void columnsAreTheTerminalsOrEighty() {
    assertThat(of(true, "COLUMNS", "72").columns()).isEqualTo(72);
    assertThat(of(true, "COLUMNS", "72", "HEARSAY_COLUMNS", "93").columns()).isEqualTo(93);
    assertThat(of(false, "COLUMNS", "72").columns()).isEqualTo(80);
    assertThat(of(true, "COLUMNS", "many").columns()).isEqualTo(80);
  }
}
