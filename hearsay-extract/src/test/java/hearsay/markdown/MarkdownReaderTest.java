package hearsay.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.furniture.Furniture;
import hearsay.furniture.Rows;
import hearsay.input.RawText;
import hearsay.text.Article;
import hearsay.text.Limits;
import hearsay.text.Metadata;
import hearsay.text.MetadataField;
import hearsay.text.MetadataOrigin;
import hearsay.text.ProblemKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

  private static final MarkdownReader READER =
      new MarkdownReader(Limits.DEFAULT, Furniture.standard());

  private static Article read(String text) {
    return READER.read(new RawText(text, Metadata.NONE, List.of(), false));
  }

  /** Each block as {@code kind: text}. */
  private static List<String> blocks(String text) {
    Article article = read(text);
    return article.blocks().stream()
        .map(
            b ->
                b.kind().name().toLowerCase(java.util.Locale.ROOT)
                    + ": "
                    + b.span().of(article.text()))
        .toList();
  }

  @Test
  void marksSayWhatALineIs() {
    String text =
        """
        # Le port *rouvre*

        Par Anne Lestrade

        Le préfet **nie** tout, [dit la mairie](https://lefanal.example/m), et
        le port `rouvre`.

        ## Trois mois

        > Nous attendons encore.
        >
        > Deux fois.

        - la route
        - le quai

        ![Le port en hiver](a.jpg)

        [Lire aussi : la crue du pont](https://lefanal.example/b)

        ```
        code()
        ```

            more code

        <div>html</div>

        Fin.
        """;

    assertThat(blocks(text))
        .containsExactly(
            "title: Le port rouvre",
            "credit: Par Anne Lestrade",
            "paragraph: Le préfet nie tout, dit la mairie, et le port rouvre.",
            "heading: Trois mois",
            "quote: Nous attendons encore.",
            "quote: Deux fois.",
            "list: la route",
            "list: le quai",
            "caption: Le port en hiver",
            "related: Lire aussi : la crue du pont",
            "paragraph: Fin.");
    assertThat(read(text).metadata().authors()).containsExactly("Anne Lestrade");
    assertThat(read(text).metadata().title()).isEqualTo("Le port rouvre");
  }

  static List<Rows.Row> keys() {
    return Rows.of(FrontMatter.class, "front-matter.tsv");
  }

  @ParameterizedTest
  @MethodSource("keys")
  void lineAtTheHeadTellsItsField(Rows.Row row) {
    Metadata metadata =
        read("---\n" + row.get("example") + "\n---\n\nLe port rouvre.\n").metadata();

    MetadataField field = MetadataField.valueOf(Rows.constant(row.get("field")));
    assertThat(metadata.from()).containsEntry(field, MetadataOrigin.FILE);
  }

  @Test
  void titleAtTheHeadOpensTheTextThatHasNone() {
    String text =
        "---\ntitle: 'Le port'\nauthors:\n  - Anne Lestrade\n  - \"Marc Tessier\"\ntags: [a]\n---\nIl rouvre.";

    assertThat(blocks(text)).containsExactly("title: Le port", "paragraph: Il rouvre.");
    assertThat(read(text).metadata().authors()).containsExactly("Anne Lestrade", "Marc Tessier");
  }

  @Test
  void headOfTomlIsRead() {
    Metadata metadata =
        read("+++\r\ntitle = \"Le port\"\r\ndate = 2025-03-25\r\n+++\r\nIl rouvre.").metadata();

    assertThat(metadata.title()).isEqualTo("Le port");
    assertThat(metadata.published()).hasToString("2025-03-25");
  }

  @Test
  void rulerThatNothingClosesIsNoHead() {
    assertThat(blocks("---\ntitle: Le port\n\nIl rouvre.")).contains("paragraph: Il rouvre.");
    assertThat(read("---\ntitle: Le port\n\nIl rouvre.").metadata().title()).isNull();
  }

  @Test
  void headingWithHigherOnesBelowIsNoTitle() {
    assertThat(blocks("## Brèves\n\nUn.\n\n# Le port\n\nDeux.").get(0)).startsWith("heading: ");
  }

  @Test
  void blanksOfAnyKindAreNoWords() {
    Article article = read("---\ntitle: \u2003\n---\n\u00A0Le port.\u2003\n\n\u3000\n");

    assertThat(article.text()).isEqualTo("Le port.");
    assertThat(article.metadata().title()).isNull();
  }

  @Test
  void tableIsNoStory() {
    assertThat(blocks("Un.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nDeux."))
        .anyMatch(block -> block.startsWith("other: "));
  }

  @Test
  void textOverTheLimitIsCut() {
    Limits limits = new Limits(100, 1 << 20, 400, 4, 8, 1 << 20);
    Article article =
        new MarkdownReader(limits, Furniture.standard())
            .read(new RawText("Le port.\n\n".repeat(50), Metadata.NONE, List.of(), false));

    assertThat(article.text().length()).isLessThanOrEqualTo(100);
    assertThat(article.problems()).extracting(p -> p.kind()).contains(ProblemKind.INPUT_TRUNCATED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "> ",
        "- ",
        "* a\n",
        "*",
        "_a",
        "**a ",
        "[",
        "![",
        "[a](",
        "<",
        "`",
        "~~~\n",
        "#",
        "1. ",
        "&",
        "\\",
        "|",
        "---\n",
        "a: b\n",
        "\u0000",
        "\t",
        "- \n",
        "<a>",
        "]",
        "[a]: b\n"
      })
  void hundredThousandOfTheSameTakeNoLongerThanTheyAre(String piece) {
    String text = piece.repeat(100_000 / piece.length());

    assertThat(read(text).text().length()).isLessThanOrEqualTo(2 * text.length());
    assertThat(read(text + "\n".repeat(20_000) + "x").text()).isNotNull();
  }
}
