package hearsay.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.plain.PlainTextReader;
import hearsay.text.Article;
import hearsay.text.Metadata;
import hearsay.text.Problem;
import hearsay.text.ProblemKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionCheckTest {

  private static final String STORY =
      "The dam at Penwith will open again on Monday, mayor Ann Tulley told The Marlow Courier after"
          + " a long meeting in Marlow.";

  private static List<Problem> problems(String caption) {
    Article article =
        new PlainTextReader(Furniture.standard())
            .read("Dam to open again\n\n" + caption + "\n\n" + STORY, Metadata.NONE);
    return article.problems();
  }

  @Test
  void captionAboutOtherPeopleIsReportedWithItsFirstWords() {
    List<Problem> problems =
        problems("Senator Joan Wexley greets Peter Holm at the summer fair of Marlow (AFP photo)");

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).kind()).isEqualTo(ProblemKind.CAPTION_UNRELATED);
    assertThat(problems.get(0).details().get(0))
        .startsWith("Senator Joan Wexley greets")
        .endsWith("…")
        .hasSizeLessThanOrEqualTo(60);
  }

  @Test
  void captionThatSharesANameIsTied() {
    assertThat(problems("Mayor Ann Tulley at the dam (AFP photo)")).isEmpty();
  }

  @Test
  void captionWithoutNamesIsNotJudged() {
    assertThat(problems("A field of flax (illustration)")).isEmpty();
  }

  @Test
  void photographerIsNoNameOfTheStory() {
    assertThat(problems("Photo: Joan Wexley / Getty Images")).isEmpty();
    assertThat(problems("The lake from above. Joan Wexley / Getty Images")).isEmpty();
  }
}
