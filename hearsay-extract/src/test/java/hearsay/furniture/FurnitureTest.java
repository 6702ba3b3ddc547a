package hearsay.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.furniture.Furniture.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FurnitureTest {

  private static final Furniture FURNITURE = Furniture.standard();
  private static final List<String> NO_LINES = List.of("wire", "photo", "join", "act", "thing");

  static Stream<Rows.Row> lines() {
    return Rows.of(Furniture.class, "furniture.tsv").stream()
        .filter(row -> !NO_LINES.contains(row.get("kind")));
  }

  static Stream<Rows.Row> invitations() {
    return Rows.of(Furniture.class, "furniture.tsv").stream()
        .filter(row -> row.get("kind").equals("act") || row.get("kind").equals("thing"));
  }

  static Stream<Rows.Row> agencies() {
    return Rows.of(Furniture.class, "furniture.tsv").stream()
        .filter(row -> row.get("match").equals("agency"));
  }

  static Stream<Rows.Row> negatives() {
    return lines().filter(row -> !row.get("not").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("lines")
  void everyRowKnowsItsExample(Rows.Row row) {
    Kind expected = Kind.valueOf(Rows.constant(row.get("kind")));

    assertThat(FURNITURE.kind(row.get("example"))).as(row.toString()).contains(expected);
  }

  @ParameterizedTest
  @MethodSource("negatives")
  void noRowTakesASentenceThatBeginsAlike(Rows.Row row) {
    assertThat(FURNITURE.kind(row.get("not"))).as(row.toString()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("agencies")
  void everyAgencyIsKnownAtTheEndOfACaption(Rows.Row row) {
    assertThat(FURNITURE.agencies().credits(Line.of(row.get("example")))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("invitations")
  void everyInvitationIsKnown(Rows.Row row) {
    assertThat(FURNITURE.kind(row.get("example"))).as(row.toString()).contains(Kind.OTHER);
    assertThat(Line.of(row.get("example")).folded()).contains(Line.of(row.get("words")).folded());
  }
}
