package hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlignedTextRoundTripTest {

  @Test
  void aStretchOfTheOriginalFindsItsNormalisedStretchAndComesBack() {
    String text = "L\u2019of\u00ADfice \uFB01nit. Fin.";
    AlignedText aligned = Normalizer.normalize(text);
    int from = text.indexOf('\uFB01');
    Span original = new Span(from, text.indexOf('.'));
    Span normalized = aligned.toNormalized(original);
    assertThat(normalized.of(aligned.normalized())).isEqualTo("finit");
    assertThat(aligned.toOriginal(normalized)).isEqualTo(original);
  }

  @Test
  void textThatKeptItsLengthIsItsOwnAlignment() {
    AlignedText aligned = Normalizer.normalize("Rien à changer.");
    assertThat(aligned.toNormalized(new Span(5, 14))).isEqualTo(new Span(5, 14));
    assertThat(aligned.toNormalized(99)).isEqualTo(15);
  }

  @Test
  void whatNormalisingDroppedIsEmpty() {
    AlignedText aligned = Normalizer.normalize("a\u00AD\u00ADb");
    assertThat(aligned.toNormalized(new Span(1, 3))).isEqualTo(new Span(1, 1));
    assertThat(aligned.toNormalized(new Span(0, 4))).isEqualTo(new Span(0, 2));
  }
}
