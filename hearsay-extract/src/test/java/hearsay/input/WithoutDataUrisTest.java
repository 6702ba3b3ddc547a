package hearsay.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WithoutDataUrisTest {

  private static String without(String page) throws IOException {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    InputStream slow =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] into, int from, int length) {
            return super.read(into, from, Math.min(length, 7));
          }
        };
    try (InputStream in = new WithoutDataUris(slow)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void picturesInAddressesAreLeftOut() throws IOException {
    String kept = "A".repeat(64);
    String page =
        "<img src=\"data:image/png;base64," + kept + "B".repeat(5000) + "=\"><p>Le port.</p>";

    assertThat(without(page))
        .isEqualTo("<img src=\"data:image/png;base64," + kept + "\"><p>Le port.</p>");
    assertThat(without(page + page)).hasSize(2 * without(page).length());
  }

  @Test
  void wordsThatFollowSuchACommaStay() throws IOException {
    for (String text :
        new String[] {
          "On écrit ;base64,Le port rouvre.", ";base64", ";;base64,x y", ";base64,;base64,z"
        }) {
      assertThat(without(text)).isEqualTo(text);
    }
  }
}
