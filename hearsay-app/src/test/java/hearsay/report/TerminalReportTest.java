package hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.attribution.VoiceKind;
import hearsay.claims.Reading;
import hearsay.testkit.Examples;
import hearsay.testkit.Golden;
import hearsay.testkit.RandomReadings;
import hearsay.testkit.ReadingBuilder;
import hearsay.text.BlockKind;
import hearsay.text.Metadata;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TerminalReportTest {

  private static final TerminalStyle ASCII_60 =
      new TerminalStyle(60, false, StandardCharsets.US_ASCII);
  private static final TerminalStyle COLOR_100 =
      new TerminalStyle(100, true, StandardCharsets.UTF_8);

  private final Reading depot = Examples.depot();

  @Test
  void depotInEnglishReadsAsItDidWhenSomebodyLookedAtIt() throws IOException {
    golden("depot-en-80.txt", new TerminalReport(TerminalStyle.PLAIN, Locale.ENGLISH, false));
  }

  @Test
  void depotInFrenchReadsAsItDidWhenSomebodyLookedAtIt() throws IOException {
    golden("depot-fr-80.txt", new TerminalReport(TerminalStyle.PLAIN, Locale.FRENCH, true));
  }

  @Test
  void depotOnANarrowAsciiTerminalReadsAsItDidWhenSomebodyLookedAtIt() throws IOException {
    golden("depot-fr-60-ascii.txt", new TerminalReport(ASCII_60, Locale.FRENCH, false));
  }

  @Test
  void depotInColourReadsAsItDidWhenSomebodyLookedAtIt() throws IOException {
    golden("depot-en-100-colour.txt", new TerminalReport(COLOR_100, Locale.ENGLISH, false));
  }

  private void golden(String file, TerminalReport report) throws IOException {
    Golden.check("hearsay-app", "golden/" + file, report.of(depot, "hearsay explain depot.html"));
  }

  @Test
  void colourSaysNothingThatTextDoesNot() {
    TerminalStyle plain = new TerminalStyle(100, false, StandardCharsets.UTF_8);
    String colored = new TerminalReport(COLOR_100, Locale.ENGLISH, true).of(depot, null);
    assertThat(colored).contains("\u001b[1m");
    assertThat(colored.replaceAll("\u001b\\[[0-9]+m", ""))
        .isEqualTo(new TerminalReport(plain, Locale.ENGLISH, true).of(depot, null));
  }

  @Test
  void noLineIsWiderThanTheTerminalWhateverTheText() {
    for (int width : new int[] {60, 71, 72, 80, 100}) {
      TerminalStyle style = new TerminalStyle(width, false, StandardCharsets.UTF_8);
      for (long seed = 0; seed < 40; seed++) {
        String report =
            new TerminalReport(style, Locale.FRENCH, true).of(RandomReadings.of(seed), "x");
        assertThat(report.lines()).allMatch(line -> TerminalText.width(line) <= width);
      }
    }
  }

  @Test
  void articleCannotCommandTheTerminal() {
    TerminalReport report = new TerminalReport(TerminalStyle.PLAIN, Locale.ENGLISH, true);
    for (long seed = 0; seed < 40; seed++) {
      assertThat(report.of(RandomReadings.of(seed), "x")).doesNotContain("\u001b", "\u0000");
    }
  }

  @Test
  void articleWithoutClaimsSaysSo() {
    String report =
        new TerminalReport(TerminalStyle.PLAIN, Locale.ENGLISH, false).of(Examples.silence(), "x");
    assertThat(report)
        .isEqualTo(
            """
            (no title)
            The Marlow Courier, English, 2 words

            no claims found

            Who speaks                             claims  words
              The Marlow Courier                        0  100 %%  %s
            """
                .formatted("█".repeat(25)));
  }

  @Test
  void fewerClaimsAreShownUnlessAllAreAskedFor() {
    String first = new TerminalReport(TerminalStyle.PLAIN, Locale.ENGLISH, false).of(depot, null);
    String all = new TerminalReport(TerminalStyle.PLAIN, Locale.ENGLISH, true).of(depot, null);
    assertThat(first).contains("7 more: --all.").doesNotContain(" 11 c");
    assertThat(all).contains("17 c").doesNotContain("--all");
  }

  @Test
  void nameThatOpensItsDescriptionIsSaidOnce() {
    ReadingBuilder b =
        new ReadingBuilder(Metadata.NONE).block(BlockKind.PARAGRAPH, "Wim Daelman, analyste");
    int named = b.voice(VoiceKind.PERSON, "Wim Daelman", "Wim Daelman, analyste", "Wim Daelman");
    int plain = b.voice(VoiceKind.PERSON, "Wim Daelman", "analyste", "Wim Daelman");
    Wording words = new Wording(b.build(), Locale.ENGLISH);
    assertThat(words.voiceInFull(named)).isEqualTo("Wim Daelman, analyste");
    assertThat(words.voiceInFull(plain)).isEqualTo("Wim Daelman, analyste");
  }

  @Test
  void widthStaysInsideItsLimits() {
    assertThat(new TerminalStyle(20, false, StandardCharsets.UTF_8).width()).isEqualTo(60);
    assertThat(new TerminalStyle(500, false, StandardCharsets.UTF_8).width()).isEqualTo(100);
  }
}
