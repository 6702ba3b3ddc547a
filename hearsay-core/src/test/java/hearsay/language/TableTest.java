package hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TableTest {

  private static Table table(String text) throws IOException {
    return Table.read("t", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void headerOfAnAppendedTableIsNoRow() throws IOException {
    Table table = table("code\tname\nen\tEnglish\n\ncode\tname\nfr\tfrançais\n");
    assertThat(table.rows()).extracting(row -> row.get("code")).containsExactly("en", "fr");
  }

  @Test
  void commentsAndEmptyLinesAreNoRows() throws IOException {
    assertThat(table("# words\n\nword\tnote\nnon\n").rows())
        .singleElement()
        .satisfies(row -> assertThat(row.get("note")).isEmpty());
  }

  @Test
  void lineWithTooManyCellsIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> table("word\nnon\tno\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("t:2");
  }
}
