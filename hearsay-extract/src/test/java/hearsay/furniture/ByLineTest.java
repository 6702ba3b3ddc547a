package hearsay.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByLineTest {

  private static final Set<String> JOINERS = Furniture.standard().joiners();

  @Test
  void severalPersonsAreToldApart() {
    assertThat(ByLine.persons("Anne Lestrade, Marc Tessier et Paul de La Tour", JOINERS))
        .containsExactly("Anne Lestrade", "Marc Tessier", "Paul de La Tour");
    assertThat(ByLine.persons("Ann Tulley and Tom O'Reeve", JOINERS))
        .containsExactly("Ann Tulley", "Tom O'Reeve");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Rédaction · 3 min", "la rédaction", "AFP", "3 min", "", " ", "https://a.b"})
  void whatIsNoPersonIsDropped(String text) {
    assertThat(ByLine.persons(text, JOINERS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ann Tulley", "Paul de La Tour", "J. R. Reeve", "Tom Reeve Jr."})
  void aNameAloneIsAPerson(String line) {
    assertThat(ByLine.isPerson(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Good Soup.", "Thanks again Ann", "Copied into DVD.", "Well done, Ann"})
  void aShortSentenceIsNoPerson(String line) {
    assertThat(ByLine.isPerson(line)).isFalse();
  }
}
