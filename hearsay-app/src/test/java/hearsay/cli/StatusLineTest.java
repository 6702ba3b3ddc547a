package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatusLineTest {

  private static final String CLEAR = "\r\u001b[K";

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private StatusLine line(boolean terminal, boolean wanted, Duration first) {
    Surroundings surroundings =
        new Surroundings(
            Map.of("LC_ALL", "en_GB.UTF-8"),
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            err,
            terminal,
            terminal,
            Locale.ROOT,
            StandardCharsets.UTF_8);
    Context context =
        new Context(
            surroundings,
            Trials::bare,
            (visitor, waiting) -> {
              throw new AssertionError("nothing is fetched");
            });
    return new StatusLine(context, wanted, first);
  }

  private String shown() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void lineIsShownAndTakenAway() {
    StatusLine line = line(true, true, Duration.ZERO);
    line.show("progress.page", "fanal.example");
    assertThat(shown()).isEqualTo(CLEAR + "fetching a page of fanal.example …");
    line.clear();
    line.clear();
    assertThat(shown()).isEqualTo(CLEAR + "fetching a page of fanal.example …" + CLEAR);
  }

  @Test
  void lineFitsInOneOfTheTerminal() {
    line(true, true, Duration.ZERO).show("progress.page", "é".repeat(200) + "\u001b[2J");
    assertThat(shown().substring(CLEAR.length())).hasSize(79).doesNotContain("\u001b");
  }

  @Test
  void nothingIsShownEarlyOrToNobodyOrToWhoeverWantsQuiet() {
    line(true, true, Duration.ofDays(1)).show("progress.page", "a");
    line(false, true, Duration.ZERO).show("progress.page", "a");
    StatusLine quiet = line(true, false, Duration.ZERO);
    quiet.show("progress.page", "a");
    quiet.clear();
    assertThat(shown()).isEmpty();
  }
}
