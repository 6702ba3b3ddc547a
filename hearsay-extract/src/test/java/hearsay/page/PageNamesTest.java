package hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.furniture.NameTable;
import hearsay.furniture.Rows;
import hearsay.page.PageNames.Role;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageNamesTest {

  private static final NameTable<Role> NAMES = PageNames.standard();

  static Stream<Rows.Row> rows() {
    return Rows.of(PageNames.class, "page-names.tsv").stream();
  }

  static Stream<Rows.Row> negatives() {
    return rows().filter(row -> !row.get("not").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowKnowsItsExample(Rows.Row row) {
    assertThat(NAMES.of(row.get("example"))).contains(Role.valueOf(Rows.constant(row.get("role"))));
  }

  @ParameterizedTest
  @MethodSource("negatives")
  void wordsAreWholeWords(Rows.Row row) {
    assertThat(NAMES.of(row.get("not")))
        .doesNotContain(Role.valueOf(Rows.constant(row.get("role"))));
  }
}
