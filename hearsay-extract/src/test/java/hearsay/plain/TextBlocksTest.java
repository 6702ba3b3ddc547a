package hearsay.plain;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.furniture.Furniture;
import hearsay.text.Article;
import hearsay.text.BlockKind;
import hearsay.text.Metadata;
import hearsay.text.ProblemKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextBlocksTest {

  private static final String PROSE =
      "La mairie de Vauvert a confirmé mardi que le barrage rouvrira avant l’hiver, malgré les"
          + " réserves du syndicat des eaux.";
  private static final String MORE =
      "Selon Anne Lestrade, maire de la commune, les travaux ont coûté deux millions d’euros et"
          + " dureront encore trois semaines.";

  private static Article read(String... paragraphs) {
    return new PlainTextReader(Furniture.standard())
        .read(String.join("\n\n", paragraphs), Metadata.NONE);
  }

  private static List<BlockKind> kinds(String... paragraphs) {
    return read(paragraphs).blocks().stream().map(block -> block.kind()).toList();
  }

  @Test
  void labelTitleCaptionsStoryAndFurnitureAreToldApart() {
    assertThat(
            kinds(
                "Monde",
                "Le barrage de Vauvert rouvre après deux ans de travaux",
                "Des élus visitent le chantier (AFP photo)",
                "Le lac en juin (illustration)",
                PROSE,
                "Une addition salée",
                MORE,
                "Lire plus : La crue racontée par ceux qui l’ont vue",
                MORE.replace("Anne", "Claire"),
                "Partager cet article",
                "SOURCE: LE FANAL"))
        .containsExactly(
            BlockKind.OTHER,
            BlockKind.TITLE,
            BlockKind.CAPTION,
            BlockKind.CAPTION,
            BlockKind.PARAGRAPH,
            BlockKind.HEADING,
            BlockKind.PARAGRAPH,
            BlockKind.RELATED,
            BlockKind.PARAGRAPH,
            BlockKind.OTHER,
            BlockKind.CREDIT);
  }

  @Test
  void standfirstIsTheProseOverTheByLine() {
    Article article =
        read("Le barrage rouvre", PROSE, "Par Marc Tessier", "Publié le 3 mai à 10:12", MORE);

    assertThat(article.blocks().stream().map(block -> block.kind()))
        .containsExactly(
            BlockKind.TITLE,
            BlockKind.LEAD,
            BlockKind.CREDIT,
            BlockKind.CREDIT,
            BlockKind.PARAGRAPH);
    assertThat(article.metadata().authors()).containsExactly("Marc Tessier");
    assertThat(article.metadata().title()).isEqualTo("Le barrage rouvre");
  }

  @Test
  void textWithoutAHeadlineHasNone() {
    assertThat(kinds(PROSE, MORE)).containsOnly(BlockKind.PARAGRAPH);
    assertThat(read(PROSE, MORE).metadata().title()).isNull();
  }

  @Test
  void headlineMayAskAQuestion() {
    assertThat(kinds("Le barrage peut-il rouvrir ?", PROSE, MORE))
        .containsExactly(BlockKind.TITLE, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH);
  }

  @Test
  void nothingOfTheStoryFollowsASubscriptionNotice() {
    assertThat(
            kinds(
                "Le barrage rouvre",
                PROSE,
                "Il vous reste 70% de cet article à lire.",
                "La liberté se lit chaque matin dans nos pages."))
        .endsWith(BlockKind.OTHER, BlockKind.OTHER);
  }

  @Test
  void subscriptionNoticeAtTheEndIsAProblem() {
    Article article = read("Le barrage rouvre", PROSE, "Il vous reste 70% de cet article à lire.");

    assertThat(article.problems())
        .extracting(problem -> problem.kind())
        .containsExactly(ProblemKind.PAYWALL);
    assertThat(read("Le barrage rouvre", "Réservé aux abonnés", PROSE).problems()).isEmpty();
  }

  @Test
  void storyThatGoesOnAfterANoticeIsKept() {
    String rest = (PROSE + " ").repeat(4).strip();

    assertThat(kinds("Le barrage rouvre", PROSE, "Subscribe to continue reading", rest))
        .endsWith(BlockKind.OTHER, BlockKind.PARAGRAPH);
  }

  @Test
  void pullQuoteThatRepeatsTheStoryIsNotReadTwice() {
    String said = "« Nous n’avons jamais promis cela à qui que ce soit. »";

    assertThat(kinds("Le barrage rouvre", PROSE, said, MORE + " " + said))
        .containsExactly(
            BlockKind.TITLE, BlockKind.PARAGRAPH, BlockKind.OTHER, BlockKind.PARAGRAPH);
  }

  @Test
  void fieldsOfAFormAreNoHeadings() {
    assertThat(kinds("Le barrage rouvre", PROSE, "Prénom", "Nom", "Pays", MORE))
        .containsExactly(
            BlockKind.TITLE,
            BlockKind.PARAGRAPH,
            BlockKind.OTHER,
            BlockKind.OTHER,
            BlockKind.OTHER,
            BlockKind.PARAGRAPH);
  }

  @Test
  void bulletsAreEntriesOfAList() {
    assertThat(kinds("Le barrage rouvre", PROSE, "• la digue sera rehaussée", MORE))
        .containsExactly(BlockKind.TITLE, BlockKind.PARAGRAPH, BlockKind.LIST, BlockKind.PARAGRAPH);
  }

  @Test
  void agencyThatSignsIsCreditedAndIsNoStory() {
    Article article = read("Le barrage rouvre", PROSE, MORE, "Avec AFP");

    assertThat(article.blocks().get(3).kind()).isEqualTo(BlockKind.CREDIT);
    assertThat(article.metadata().credit()).isEqualTo("AFP");
  }

  @Test
  void datelineTellsTheAgency() {
    assertThat(read("Le barrage rouvre", "VAUVERT (AFP) – " + PROSE).metadata().credit())
        .isEqualTo("AFP");
  }

  @Test
  void sentenceThatNamesAnAgencyStaysAParagraph() {
    String said = "Le préfet a démenti, selon une source citée par l’AFP.";
    String closed = "Il n’a pas voulu en dire plus, et la mairie non plus. (AFP)";

    assertThat(kinds("Le barrage rouvre", PROSE, said, MORE, closed))
        .containsExactly(
            BlockKind.TITLE,
            BlockKind.PARAGRAPH,
            BlockKind.PARAGRAPH,
            BlockKind.PARAGRAPH,
            BlockKind.PARAGRAPH);
  }

  @Test
  void isoDateOfACreditLineIsTheDateOfPublication() {
    Article article = read("The dam reopens", "Ann Tulley 2021-05-03", PROSE, MORE);

    assertThat(String.valueOf(article.metadata().published())).isEqualTo("2021-05-03");
    assertThat(article.metadata().authors()).containsExactly("Ann Tulley");
  }

  @Test
  void aPointerOverProseIsTheHeadlineOfTheFirstLineAlone() {
    assertThat(kinds("En images : la crue à Vauvert", PROSE, MORE))
        .containsExactly(BlockKind.TITLE, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH);
    assertThat(kinds("Le barrage rouvre", PROSE, "En images : la crue à Vauvert", MORE))
        .containsExactly(
            BlockKind.TITLE, BlockKind.PARAGRAPH, BlockKind.RELATED, BlockKind.PARAGRAPH);
  }
}
