package hearsay.identification;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.text.Article;
import hearsay.text.Block;
import hearsay.text.BlockKind;
import hearsay.text.Metadata;
import hearsay.text.MetadataOrigin;
import hearsay.text.Normalizer;
import hearsay.text.Problem;
import hearsay.text.ProblemKind;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleLanguagesTest {

  private static final ArticleLanguages LANGUAGES = new ArticleLanguages(LanguageGuesser.load());

  private static final String FRENCH =
      "La direction du chantier naval de Port-Lannec a annoncé mardi la suppression de cent vingt"
          + " emplois, malgré les aides reçues de la région depuis trois ans.";
  private static final String MORE_FRENCH =
      "Les syndicats appellent à une grève illimitée et demandent à être reçus par le ministre de"
          + " l'Industrie avant la fin de la semaine.";
  private static final String ENGLISH =
      "“We have worked in this yard for thirty years, and nobody had the decency to tell us before"
          + " the papers did,” wrote the men of the night shift in their letter.";
  private static final String DUTCH =
      "De directie van de scheepswerf heeft dinsdag bekendgemaakt dat er honderdtwintig banen"
          + " verdwijnen, ondanks de steun die zij van de provincie heeft gekregen.";

  private static Article article(
      @Nullable String language, MetadataOrigin origin, List<BlockKind> kinds, String... texts) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      int start = text.length();
      text.append(texts[i]);
      blocks.add(new Block(kinds.get(i), new Span(start, text.length())));
      text.append("\n\n");
    }
    Metadata metadata = Metadata.builder().language(language, origin).build();
    return new Article(text.toString(), blocks, metadata, List.of());
  }

  private static Article paragraphs(@Nullable String language, MetadataOrigin by, String... texts) {
    return article(
        language, by, List.of(texts).stream().map(t -> BlockKind.PARAGRAPH).toList(), texts);
  }

  private static ArticleLanguages.Result settle(Article article) {
    return LANGUAGES.settle(article, Normalizer.normalize(article.text()));
  }

  private static List<@Nullable String> ofBlocks(Article article) {
    List<@Nullable String> languages = new ArrayList<>();
    article.blocks().forEach(block -> languages.add(block.language()));
    return languages;
  }

  @Test
  void blockInAnotherLanguageIsMarkedAndNotRead() {
    Article article = paragraphs(null, MetadataOrigin.TEXT, FRENCH, ENGLISH, MORE_FRENCH);
    ArticleLanguages.Result result = settle(article);
    assertThat(result.article().metadata().language()).isEqualTo("fr");
    assertThat(ofBlocks(result.article())).containsExactly(null, "en", null);
    assertThat(result.article().blocks().get(1).isRead()).isFalse();
    Span where = article.blocks().get(1).span();
    assertThat(result.problems())
        .containsExactly(Problem.at(where, ProblemKind.LANGUAGE_OTHER, "en"));
  }

  @Test
  void languageOfMostOfTheTextIsTheArticlesHoweverMuchTheOtherWeighs() {
    String end = "Les syndicats appellent à une grève illimitée et demandent à être reçus.";
    Article article = paragraphs(null, MetadataOrigin.TEXT, FRENCH, ENGLISH, end);
    ArticleLanguages.Result result = settle(article);
    assertThat(result.article().metadata().language()).isEqualTo("fr");
    assertThat(ofBlocks(result.article())).containsExactly(null, "en", null);
  }

  @Test
  void blocksAreMarkedUnderALanguageThatTheUserToldTruly() {
    Article article = paragraphs("fr-BE", MetadataOrigin.OPTION, FRENCH, MORE_FRENCH, ENGLISH);
    ArticleLanguages.Result result = settle(article);
    assertThat(result.article().metadata().language()).isEqualTo("fr-BE");
    assertThat(ofBlocks(result.article())).containsExactly(null, null, "en");
  }

  @Test
  void whatTheUserSaysHoldsAgainstTheText() {
    Article article = paragraphs("fr", MetadataOrigin.OPTION, DUTCH, DUTCH);
    assertThat(settle(article)).isEqualTo(new ArticleLanguages.Result(article, List.of()));
  }

  @Test
  void textThatIsSurelyInAnotherLanguageThanItsPageSaysIsReadInItsOwn() {
    ArticleLanguages.Result result =
        settle(paragraphs("en", MetadataOrigin.OG, FRENCH, MORE_FRENCH));
    assertThat(result.article().metadata().language()).isEqualTo("fr");
    assertThat(result.problems())
        .containsExactly(Problem.of(ProblemKind.LANGUAGE_MISTOLD, "fr", "en"));
  }

  @Test
  void pageIsBelievedWhereItsTextIsShort() {
    ArticleLanguages.Result result =
        settle(paragraphs("en", MetadataOrigin.OG, "Voici ce que l'on sait de la grève."));
    assertThat(result.article().metadata().language()).isEqualTo("en");
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void pageThatNamesItsRegionIsRightAboutItsLanguage() {
    Article article = paragraphs("fr-CA", MetadataOrigin.OG, FRENCH, MORE_FRENCH);
    assertThat(settle(article)).isEqualTo(new ArticleLanguages.Result(article, List.of()));
  }

  @Test
  void furnitureInAnotherLanguageHasNoVote() {
    List<BlockKind> kinds = List.of(BlockKind.OTHER, BlockKind.PARAGRAPH, BlockKind.RELATED);
    String menu = ENGLISH + " " + ENGLISH + " " + ENGLISH;
    ArticleLanguages.Result result =
        settle(article(null, MetadataOrigin.TEXT, kinds, menu, FRENCH, menu));
    assertThat(result.article().metadata().language()).isEqualTo("fr");
    assertThat(ofBlocks(result.article())).containsExactly(null, null, null);
  }

  @Test
  void languageThatCannotBeToldIsAProblem() {
    ArticleLanguages.Result result = settle(paragraphs(null, MetadataOrigin.TEXT, "1 2 3"));
    assertThat(result.article().metadata().language()).isEqualTo(LanguageGuesser.UNKNOWN);
    assertThat(result.problems()).containsExactly(Problem.of(ProblemKind.LANGUAGE_UNSURE, "und"));
  }

  @Test
  void shortBlocksAndNamesAreOfTheArticlesLanguage() {
    String names = "John Whitmore, Kate Underhill, Rebecca Hall (The Marlow Courier)";
    ArticleLanguages.Result result =
        settle(paragraphs(null, MetadataOrigin.TEXT, "Le Fanal", FRENCH, names, "Yes we can"));
    assertThat(ofBlocks(result.article())).containsOnlyNulls();
  }
}
