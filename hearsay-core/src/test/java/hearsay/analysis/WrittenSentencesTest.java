package hearsay.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.segmentation.SurfaceToken;
import hearsay.text.AlignedText;
import hearsay.text.Normalizer;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenSentencesTest {

  /** Words between spaces; a sentence ends with a token that ends with a full stop. */
  private static WrittenSentences written(String original) {
    AlignedText text = Normalizer.normalize(original);
    String normalized = text.normalized();
    List<List<SurfaceToken>> sentences = new ArrayList<>();
    List<SurfaceToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < normalized.length()) {
      int to = at;
      while (to < normalized.length() && !StretchReader.isSpace(normalized.charAt(to))) {
        to++;
      }
      if (to > at) {
        tokens.add(token(normalized, new Span(at, to)));
      }
      if (to > at && normalized.charAt(to - 1) == '.') {
        sentences.add(tokens);
        tokens = new ArrayList<>();
      }
      at = to + 1;
    }
    if (!tokens.isEmpty()) {
      sentences.add(tokens);
    }
    return new WrittenSentences(text, sentences);
  }

  private static List<String> forms(String original) {
    return written(original).sentences().stream()
        .flatMap(List::stream)
        .map(WrittenToken::form)
        .toList();
  }

  @Test
  void tokensKeepTheirCharactersAndTheSpaceBehindThem() {
    assertThat(written("l’eau\u00A0\u00A0monte.\n").sentences())
        .containsExactly(
            List.of(
                new WrittenToken("l’eau", List.of("l’eau"), "\u00A0\u00A0"),
                new WrittenToken("monte.", List.of("monte."), "\n")));
  }

  @Test
  void whatNormalisationDropsBelongsToTheTokenItTouches() {
    assertThat(forms("\u200Bun\u00ADdeux\u200B \u200Etrois\u200F"))
        .containsExactly("\u200Bun\u00ADdeux\u200B", "\u200Etrois\u200F");
  }

  @Test
  void whatNormalisationDropsIsATokenWhereItTouchesNone() {
    assertThat(forms("un \u200B\u200B deux. \u200E"))
        .containsExactly("un", "\u200B\u200B", "deux.", "\u200E");
    assertThat(forms(" \u200B ")).containsExactly("\u200B");
  }

  @Test
  void spaceBeforeTheFirstTokenIsKept() {
    assertThat(written("\n\n un").before()).isEqualTo("\n\n ");
    assertThat(written(" \t ").before()).isEqualTo(" \t ");
    assertThat(written(" \t ").sentences()).isEmpty();
  }

  @Test
  void emptyLineEndsASentenceHoweverItsEndsAreWritten() {
    for (String line : List.of("\n\n", "\r\n\r\n", "\r\r", "\u2029", "\n \t\n")) {
      assertThat(written("un" + line + "deux").sentences()).hasSize(2);
    }
    for (String line : List.of("\n", "\r\n", "\r", "\u2028", "\f")) {
      assertThat(written("un" + line + "deux").sentences()).hasSize(1);
    }
  }

  @Test
  void wordsWrittenApartShareTheTokensCharacters() {
    AlignedText text = Normalizer.normalize("\u200Bdon’t\u200B");
    SurfaceToken.Word first = new SurfaceToken.Word(new Span(0, 2), "do");
    SurfaceToken.Word second = new SurfaceToken.Word(new Span(2, 5), "n't");
    SurfaceToken token = new SurfaceToken(new Span(0, 5), List.of(first, second));
    assertThat(new WrittenSentences(text, List.of(List.of(token))).sentences().get(0))
        .containsExactly(
            new WrittenToken("\u200Bdon’t\u200B", List.of("\u200Bdo", "n’t\u200B"), ""));
  }

  @Test
  void wordsThatCannotBeToldApartAreThoseOfTheLanguage() {
    AlignedText text = Normalizer.normalize("Du pain");
    Span du = new Span(0, 2);
    SurfaceToken token =
        new SurfaceToken(
            du, List.of(new SurfaceToken.Word(du, "De"), new SurfaceToken.Word(du, "le")));
    SurfaceToken pain = token("Du pain", new Span(3, 7));
    assertThat(new WrittenSentences(text, List.of(List.of(token, pain))).sentences().get(0))
        .containsExactly(
            new WrittenToken("Du", List.of("De", "le"), " "),
            new WrittenToken("pain", List.of("pain"), ""));
  }

  private static SurfaceToken token(String text, Span span) {
    return new SurfaceToken(span, List.of(new SurfaceToken.Word(span, span.of(text))));
  }
}
