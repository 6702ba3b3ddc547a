package hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void givesItsExactCharacters() {
    assertThat(new Span(3, 8).of("le préfet nie")).isEqualTo("préfe");
  }

  @Test
  void refusesAnEndBeforeItsStart() {
    assertThatThrownBy(() -> new Span(4, 3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(-1, 3)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void trimsNoBreakSpacesToo() {
    assertThat(new Span(0, 7).trim("\u00A0« a »\u202F")).isEqualTo(new Span(1, 6));
    assertThat(new Span(0, 3).trim(" \n ")).isEqualTo(new Span(0, 0));
  }

  @Test
  void touchingSpansDoNotOverlap() {
    assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
    assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
  }

  @Test
  void anExtentJoinsWhatTouchesAndSortsTheRest() {
    Extent joined = Extent.join(List.of(new Span(9, 12), new Span(0, 3), new Span(3, 5)));
    assertThat(joined.spans()).containsExactly(new Span(0, 5), new Span(9, 12));
    assertThat(joined.hull()).isEqualTo(new Span(0, 12));
    assertThat(joined.length()).isEqualTo(8);
  }

  @Test
  void anExtentRefusesOverlappingOrEmptyPieces() {
    assertThatThrownBy(() -> Extent.of(new Span(0, 3), new Span(2, 5)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Extent.of(new Span(2, 2)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anInterruptedExtentShowsWhereItIsInterrupted() {
    Extent said = Extent.of(new Span(0, 3), new Span(5, 8));
    assertThat(said.of("oui, non")).isEqualTo("oui … non");
  }
}
