package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SimilarTest {

  @Test
  void distanceCountsLetters() {
    assertThat(Similar.distance("depot", "depot")).isZero();
    assertThat(Similar.distance("depot", "deopt")).isEqualTo(2);
    assertThat(Similar.distance("", "abc")).isEqualTo(3);
    assertThat(Similar.distance("x".repeat(1000), "y")).isEqualTo(200);
  }

  @Test
  void nearestComeFirstAndStrangersNot() {
    assertThat(Similar.to("depot.txt", List.of("port.txt", "Depot.txt", "depots.txt", "photo.jpg")))
        .containsExactly("Depot.txt", "depots.txt", "port.txt");
    assertThat(Similar.to("quux", List.of("depot.txt"))).isEmpty();
  }

  @Test
  void argumentsAreQuotedAsAShellNeedsThem() {
    assertThat(Shell.command("read", "my file.txt", "l'été.txt", "-o", "a.html"))
        .isEqualTo("hearsay read 'my file.txt' 'l'\\''été.txt' -o a.html");
    assertThat(Shell.quote("")).isEqualTo("''");
  }
}
