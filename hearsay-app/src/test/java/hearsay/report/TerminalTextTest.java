package hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TerminalTextTest {

  private final TerminalText utf8 = new TerminalText(StandardCharsets.UTF_8);
  private final TerminalText ascii = new TerminalText(StandardCharsets.US_ASCII);
  private final TerminalText latin1 = new TerminalText(StandardCharsets.ISO_8859_1);

  @Test
  void whiteSpaceBecomesOneSpaceAndNoBreakSpacesStay() {
    assertThat(utf8.line(" a\r\n\t b\u00a0c \n")).isEqualTo("a b\u00a0c");
  }

  @Test
  void controlCharactersAndDirectionMarksAreReplaced() {
    assertThat(utf8.line("a\u001b[31mb\u202ec\u009bd")).isEqualTo("a\uFFFD[31mb\uFFFDc\uFFFDd");
  }

  @Test
  void signsThatTheCharsetLacksBecomeSomethingLikeThem() {
    assertThat(ascii.line("« L’été » — 3\u00a0€ › 🔥")).isEqualTo("<< L'ete >> - 3 EUR > ?");
    assertThat(latin1.line("« L’été »")).isEqualTo("« L'été »");
  }

  @Test
  void combiningMarksTakeNoColumn() {
    assertThat(TerminalText.width("e\u0301te\u0301")).isEqualTo(3);
    assertThat(TerminalText.width("🔥")).isEqualTo(1);
    assertThat(utf8.cut("e\u0301te\u0301s", 3)).isEqualTo("e\u0301t…");
  }

  @Test
  void linesBreakAtSpaces() {
    assertThat(TerminalText.wrap("un deux trois", 7)).containsExactly("un deux", "trois");
    assertThat(TerminalText.wrap("", 7)).containsExactly("");
  }

  @Test
  void wordLongerThanALineIsBroken() {
    assertThat(TerminalText.wrap("ab cdefghij k", 4)).containsExactly("ab", "cdef", "ghij", "k");
  }

  @Test
  void longWordsAreBrokenInLinearTime() {
    String word = "(".repeat(5_000_000);
    List<String> lines =
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> TerminalText.wrap(word, 80));
    assertThat(lines).hasSize(62_500);
  }
}
