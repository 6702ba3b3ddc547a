package hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.testkit.Examples;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser: its policy lets its own style and script run, and nothing else. */
class HtmlReportIT {

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> QUIET =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-sync",
          "--disable-background-networking",
          "--disable-component-update",
          "--no-first-run",
          "--enable-logging=stderr");
  private static final long LONGEST_SECONDS = 60;

  private final Path folder;
  private final Path report;

  HtmlReportIT(@TempDir Path folder) throws IOException {
    Assumptions.assumeTrue(
        browser().isPresent(), "no Chromium on the PATH: the page is not tried in a browser");
    this.folder = folder;
    this.report = folder.resolve("depot.html");
    ReportOptions options = new ReportOptions(Locale.FRENCH, "0.1.0", "hearsay read depot.html");
    Files.writeString(report, HtmlReport.of(Examples.depot(), options));
  }

  @Test
  void theScriptRunsUnderThePolicyAndNothingIsRefused() throws Exception {
    Seen seen = open(report.toUri().toString());
    assertThat(seen.page().expectFirst("html").classNames()).contains("on");
    assertThat(seen.log()).doesNotContain("CONSOLE", "Content Security Policy");
  }

  @Test
  void anAddressThatNamesAClaimLightsItInTextAndLedger() throws Exception {
    Document page = open(report.toUri() + "#c5").page();
    assertThat(page.select(".cl.on").eachAttr("id")).containsExactly("c5");
    assertThat(page.select(".c.on[id]").eachAttr("id")).containsExactly("t5");
  }

  @Test
  void aScriptThatSomebodyAddsIsRefused() throws Exception {
    String html = Files.readString(report);
    Path changed = folder.resolve("changed.html");
    Files.writeString(
        changed, html.replace("</body>", "<script>document.title = 'taken'</script></body>"));
    Seen seen = open(changed.toUri().toString());
    assertThat(seen.page().title()).doesNotContain("taken");
    assertThat(seen.log()).contains("Content Security Policy");
  }

  private record Seen(Document page, String log) {}

  /** Loads an address and gives the page as it stands after its script, and the browser's log. */
  private Seen open(String address) throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "page", ".html");
    Path log = Files.createTempFile(folder, "log", ".txt");
    Path profile = Files.createTempDirectory(folder, "profile");
    List<String> command =
        Stream.of(
                Stream.of(browser().orElseThrow().toString()),
                QUIET.stream(),
                Stream.of("--user-data-dir=" + profile, "--dump-dom", address))
            .flatMap(part -> part)
            .toList();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(log.toFile())
            .start();
    boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended).as("the browser ended by itself").isTrue();
    String written = Files.readString(out);
    return new Seen(
        Jsoup.parse(written), new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1));
  }

  private static Optional<Path> browser() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(File.pathSeparator, -1))
        .flatMap(place -> BROWSERS.stream().map(name -> Path.of(place, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
