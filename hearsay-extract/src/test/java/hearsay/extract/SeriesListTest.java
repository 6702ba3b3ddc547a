package hearsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.extract.ArticleList.Entry;
import hearsay.input.Place;
import hearsay.input.Series;
import hearsay.input.UnreadableInputException;
import hearsay.input.UnreadableInputException.Reason;
import hearsay.text.Article;
import hearsay.text.Metadata;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A fault stays where it is. */
class SeriesListTest {

  /** Numbers from one; at the fourth the series itself is at fault. */
  private static final class Numbers implements Series<Integer> {
    private int number;

    @Override
    public @Nullable Found<Integer> next() {
      number++;
      if (number == 4) {
        throw new IllegalStateException("test");
      }
      return new Found.Thing<>(Place.line(number), number);
    }

    @Override
    public void close() {}
  }

  private static Article article(int number) throws UnreadableInputException {
    if (number == 1) {
      throw new UnreadableInputException(Reason.EMPTY, "a");
    }
    if (number == 2) {
      throw new IllegalArgumentException("test");
    }
    return new Article("Le port rouvre.", List.of(), Metadata.NONE, List.of());
  }

  @Test
  void faultInOneArticleLeavesTheNextAndOneInTheSeriesEndsIt() {
    List<Entry> entries = new ArrayList<>();

    new SeriesList<>("a", new Numbers(), SeriesListTest::article, null)
        .forEachRemaining(entries::add);

    assertThat(entries).hasSize(4);
    assertThat(((Entry.Refused) entries.get(0)).why().place()).isEqualTo(Place.line(1));
    assertThat(((Entry.Failed) entries.get(1)).place()).isEqualTo(Place.line(2));
    assertThat(entries.get(2)).isInstanceOf(Entry.Read.class);
    assertThat(((Entry.Failed) entries.get(3)).fault()).isInstanceOf(IllegalStateException.class);
  }
}
