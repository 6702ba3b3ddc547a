package hearsay.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameWordsTest {

  @Test
  void namesAreCutAtSignsAndInnerCapitals() {
    assertThat(NameWords.of("articleShare-bar__2 main"))
        .isEqualTo(List.of("article", "share", "bar", "main"));
    assertThat(NameWords.of("")).isEmpty();
  }
}
