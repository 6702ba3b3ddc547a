package hearsay.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

  private static List<String> paragraphs(String text) {
    return Paragraphs.of(text).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void everyLineIsAParagraphWhenLinesAreLong() {
    String one = "Le port de Lanrec rouvre lundi, a annoncé la mairie. ".repeat(5).strip();
    String two = "Les pêcheurs, eux, attendent encore les indemnités. ".repeat(6).strip();

    assertThat(paragraphs(one + "\n" + two + "\n")).containsExactly(one, two);
  }

  @Test
  void hardWrappedLinesAreOneParagraphAndTheTextStaysAsItIs() {
    String text =
        """
        Le port de Lanrec rouvrira lundi, a annoncé la
        mairie dans un communiqué. Les travaux, engagés
        en mars, ont coûté deux millions d'euros à la
        commune.

        Les pêcheurs attendent encore les indemnités que
        le préfet leur avait promises à la fin de
        l'hiver.
        """;

    assertThat(paragraphs(text)).hasSize(2);
    assertThat(paragraphs(text).get(0)).startsWith("Le port").endsWith("la\ncommune.");
  }

  @Test
  void shortLastLineEndsAParagraphWithoutABlankLine() {
    String text =
        """
        Le port de Lanrec rouvrira lundi, a annoncé la
        mairie dans un communiqué. Les travaux, engagés
        en mars, ont coûté deux millions.
        Les pêcheurs attendent encore les indemnités que
        le préfet leur avait promises à la fin de
        l'hiver.
        """;

    assertThat(paragraphs(text)).hasSize(2);
  }

  @Test
  void sentenceThatGoesOnInLowerCaseIsNotTornApart() {
    assertThat(paragraphs("The harbour at Penwith will open\nagain on Monday.")).hasSize(1);
  }

  @Test
  void bulletsStayApart() {
    assertThat(paragraphs("Three demands were made by the crews today\n- more pay\n- less work"))
        .containsExactly("Three demands were made by the crews today", "- more pay", "- less work");
  }

  @Test
  void everyKindOfLineEndCounts() {
    assertThat(paragraphs("Un.\r\nDeux.\rTrois.\u2028Quatre.\n\n\n"))
        .containsExactly("Un.", "Deux.", "Trois.", "Quatre.");
  }

  @Test
  void blankTextHasNoParagraph() {
    assertThat(paragraphs(" \n\u00A0\n\t")).isEmpty();
  }
}
