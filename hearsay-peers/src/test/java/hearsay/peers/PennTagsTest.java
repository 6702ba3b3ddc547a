package hearsay.peers;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.language.Table;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PennTagsTest {

  private static final Pattern MEANT = Pattern.compile("(\\S+)/(\\S+)/(\\S+)");

  @Test
  void everyRowSaysItsTagOfItsExample() throws IOException {
    PennTags tags = PennTags.load();
    assertThat(tags.table().rows()).isNotEmpty();
    for (Table.Row row : tags.table().rows()) {
      Matcher meant = MEANT.matcher(row.get("example"));
      assertThat(meant.find()).as(row.get("example")).isTrue();
      assertThat(tags.upos(meant.group(2), meant.group(3), meant.group(1)))
          .as(row.get("example"))
          .isEqualTo(row.get("upos"));
    }
  }

  @Test
  void tagThatIsInNoRowIsX() throws IOException {
    assertThat(PennTags.load().upos("??", "dep", "word")).isEqualTo("X");
  }
}
