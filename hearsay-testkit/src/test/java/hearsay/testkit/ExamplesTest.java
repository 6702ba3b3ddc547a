package hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.attribution.Voice;
import hearsay.claims.Claim;
import hearsay.claims.Evidence;
import hearsay.claims.Reading;
import hearsay.text.BlockKind;
import hearsay.text.Metadata;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExamplesTest {

  private final Reading depot = Examples.depot();

  @Test
  void depotShowsEveryEvidence() {
    Set<Evidence> shown = depot.claims().stream().map(Claim::evidence).collect(Collectors.toSet());
    assertThat(shown).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(Evidence.class));
  }

  @Test
  void everyChainOpensWithTheOutlet() {
    assertThat(depot.claims())
        .allSatisfy(c -> assertThat(c.chain().get(0)).isEqualTo(Voice.OUTLET));
    assertThat(depot.claims().stream().mapToInt(c -> c.chain().size()).max()).hasValue(4);
  }

  @Test
  void claimsAndMentionsAreInReadingOrder() {
    assertThat(depot.mentions())
        .isSortedAccordingTo(Comparator.comparingInt(m -> m.span().start()));
    assertThat(depot.claims()).extracting(Claim::id).isSorted();
    assertThat(depot.problems()).hasSize(4);
  }

  @Test
  void ranksAreOneToTheNumberOfClaims() {
    assertThat(depot.byRank()).extracting(Claim::rank).first().isEqualTo(1);
    assertThat(depot.byRank()).extracting(Claim::rank).doesNotHaveDuplicates();
    assertThat(depot.byRank()).extracting(Claim::rank).last().isEqualTo(depot.claims().size());
  }

  @Test
  void claimsTakeTheFiguresInsideThem() {
    Claim first = depot.byRank().get(0);
    assertThat(first.span().of(depot.article().text())).contains("1\u00a0200 tonnes");
    assertThat(first.quantities()).hasSize(2);
  }

  @Test
  void wordsThatAreNotThereAreRefused() {
    ReadingBuilder b =
        new ReadingBuilder(Metadata.NONE).block(BlockKind.PARAGRAPH, "Rien à signaler.");
    assertThatThrownBy(() -> b.span("signalé")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void otherExamplesBuild() {
    assertThat(Examples.bridge().claims()).hasSize(3);
    assertThat(Examples.silence().claims()).isEmpty();
  }
}
