package hearsay.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.furniture.NameTable;
import hearsay.furniture.Rows;
import hearsay.metadata.PageSigns.Sign;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageSignsTest {

  private static final NameTable<Sign> SIGNS = PageSigns.standard();

  static Stream<Rows.Row> rows() {
    return Rows.of(PageSigns.class, "page-signs.tsv").stream();
  }

  static Stream<Rows.Row> negatives() {
    return rows().filter(row -> !row.get("not").isEmpty());
  }

  private static Sign sign(Rows.Row row) {
    return Sign.valueOf(Rows.constant(row.get("sign")));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowKnowsItsExample(Rows.Row row) {
    assertThat(SIGNS.of(row.get("example"))).contains(sign(row));
  }

  @ParameterizedTest
  @MethodSource("negatives")
  void wordsAreWholeWords(Rows.Row row) {
    assertThat(SIGNS.of(row.get("not"))).doesNotContain(sign(row));
  }

  @Test
  void namesThatMachinesMakeSayNothing() {
    assertThat(SIGNS.of("author".repeat(1000))).isEmpty();
    assertThat(SIGNS.of("")).isEmpty();
  }
}
