package hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.Claim;
import hearsay.claims.Reading;
import hearsay.testkit.Examples;
import hearsay.testkit.Golden;
import hearsay.testkit.RandomReadings;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TerminalExplanationTest {

  private final Reading depot = Examples.depot();
  private final TerminalExplanation english =
      new TerminalExplanation(TerminalStyle.PLAIN, Locale.ENGLISH, depot);

  @Test
  void everyClaimOfDepotReadsAsItDidWhenSomebodyLookedAtIt() throws IOException {
    StringBuilder all = new StringBuilder();
    depot.claims().forEach(claim -> all.append(english.of(claim)).append("\n"));
    Golden.check("hearsay-app", "golden/depot-explained-en.txt", all.toString());
  }

  @Test
  void frenchExplanationReadsAsItDidWhenSomebodyLookedAtIt() throws IOException {
    TerminalExplanation french = new TerminalExplanation(TerminalStyle.PLAIN, Locale.FRENCH, depot);
    String explained = french.of(depot.byRank().get(0)) + "\n" + french.of(depot.byRank().get(1));
    Golden.check("hearsay-app", "golden/depot-explained-fr.txt", explained);
  }

  @Test
  void ruleWordsAndRejectedReadingsAreNamed() {
    assertThat(english.of(depot.byRank().get(0)).replaceAll("\\s+", " "))
        .contains("rule fr.cue.selon", "“Selon” 295-300", "rejected: fr.cue.selon on “De Schelde")
        .contains("shown by “auraient brûlé” 380-394", "[conditional]");
  }

  @Test
  void claimOfTheOutletSaysThatNoAttributionHoldsIt() {
    Claim permit = depot.claims().get(14);
    assertThat(english.of(permit)).contains("the outlet; no attribution holds these words");
  }

  @Test
  void anyReadingWhateverIsExplained() {
    for (long seed = 0; seed < 40; seed++) {
      Reading reading = RandomReadings.of(seed);
      TerminalExplanation explanation =
          new TerminalExplanation(TerminalStyle.PLAIN, Locale.FRENCH, reading);
      for (Claim claim : reading.claims()) {
        assertThat(explanation.of(claim).lines())
            .allMatch(line -> TerminalText.width(line) <= TerminalStyle.USUAL);
      }
    }
  }
}
