package hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Article;
import hearsay.text.Block;
import hearsay.text.BlockKind;
import hearsay.text.Limits;
import hearsay.text.Metadata;
import hearsay.text.ProblemKind;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationScannerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Il dit « oui » et part.",
        "Il dit “oui” et part.",
        "Il dit \"oui\" et part.",
        "He says ‘oui’ and leaves.",
        "Er sagt „oui“ und geht.",
        "He says ''oui'' and leaves.",
        "Il dit ‹ oui › et part.",
        "Er sagt »oui« und geht.",
      })
  void pairsTheMarksOfEveryFamily(String text) {
    assertThat(inner(text)).containsExactly("oui");
    assertThat(problems(text)).isEmpty();
  }

  @Test
  void nestedQuotationsHaveADepth() {
    List<Quotation> found = scan("« Il a dit “non” hier », dit-elle.").quotations();
    assertThat(found).extracting(Quotation::depth).containsExactly(0, 1);
  }

  @Test
  void anApostropheClosesNothing() {
    assertThat(inner("The workers’ union says ‘no’ to it, don’t they?")).containsExactly("no");
  }

  @Test
  void aQuotationRunsOverParagraphsUntilItsMark() {
    String text = "Elle écrit : « Un.\nDeux “trois”.\nQuatre. » Fin.";
    Quotation outer = scan(text).quotations().get(0);
    assertThat(outer.inner().spans())
        .extracting(s -> s.of(text))
        .containsExactly("Un.", "Deux “trois”.", "Quatre.");
    assertThat(outer.spansBlocks()).isTrue();
    assertThat(problems(text)).isEmpty();
  }

  @Test
  void anOpeningMarkRepeatedAtEachParagraphGoesOn() {
    String text = "“One.\n“Two.\n“Three,” she said.";
    List<Quotation> found = scan(text).quotations();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).inner().of(text)).isEqualTo("One. … Two. … Three,");
  }

  @Test
  void aQuotationThatNothingClosesEndsWithItsParagraphAndIsReported() {
    String text = "Il dit : « Nous irons.\nLa ville attend « demain » encore.";
    List<Quotation> found = scan(text).quotations();
    assertThat(found.get(0).inner().of(text)).isEqualTo("Nous irons.");
    assertThat(found.get(0).closed()).isFalse();
    assertThat(problems(text)).containsExactly(ProblemKind.QUOTATION_UNCLOSED);
  }

  @Test
  void aClosingMarkAfterAColonOpens() {
    String text = "Et le maire d’ajouter : » Nous tiendrons. »";
    assertThat(inner(text)).containsExactly("Nous tiendrons.");
    assertThat(problems(text)).containsExactly(ProblemKind.QUOTATION_WRONG_MARK);
  }

  @Test
  void aMarkThatClosesNothingIsReported() {
    assertThat(problems("Tout va bien » dit-il."))
        .containsExactly(ProblemKind.QUOTATION_STRAY_MARK);
  }

  @Test
  void captionsAndFurnitureOpenNothing() {
    String text = "Une « photo\nIl dit « oui ».";
    Article article =
        new Article(
            text,
            List.of(
                new Block(BlockKind.CAPTION, new Span(0, 11)),
                new Block(BlockKind.PARAGRAPH, new Span(12, text.length()))),
            Metadata.NONE,
            List.of());
    assertThat(QuotationScanner.scan(article, Limits.DEFAULT).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"« ", "» ", "“", "\"", "‘a’", "« “", "”»", "''"})
  void anyHeapOfMarksIsReadInLinearTime(String marks) {
    Article article = lines(marks.repeat(50_000) + "\n" + marks.repeat(50_000));
    List<Quotation> found = QuotationScanner.scan(article, Limits.DEFAULT).quotations();
    assertThat(found.stream().mapToInt(q -> q.outer().end()).max().orElse(0))
        .isLessThanOrEqualTo(article.text().length());
    assertThat(found.stream().mapToInt(Quotation::depth).max().orElse(0))
        .isLessThan(Limits.DEFAULT.quotationDepth());
  }

  private static List<String> inner(String text) {
    return scan(text).quotations().stream().map(q -> q.inner().of(text)).toList();
  }

  private static List<ProblemKind> problems(String text) {
    return scan(text).problems().stream().map(p -> p.kind()).toList();
  }

  private static QuotationScanner.Result scan(String text) {
    return QuotationScanner.scan(lines(text), Limits.DEFAULT);
  }

  /** An article of one paragraph a line. */
  static Article lines(String text) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      Span span = new Span(at, at + line.length()).trim(text);
      if (!span.isEmpty()) {
        blocks.add(new Block(BlockKind.PARAGRAPH, span));
      }
      at += line.length() + 1;
    }
    return new Article(text, blocks, Metadata.NONE, List.of());
  }
}
