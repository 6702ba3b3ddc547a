package hearsay.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import crawlercommons.robots.SimpleRobotRulesParser;
import hearsay.language.Table;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RobotsFileTest {

  private static RobotsRules read(String file) {
    return RobotsFile.read(file.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean allows(String file, String target) {
    return read(file).forbidding(target).isEmpty();
  }

  /** {@code |} parts the lines of a file. */
  @ParameterizedTest
  @CsvSource({
    "'', /a, true",
    "User-agent: *|Disallow: /a, /a, false",
    "User-agent: *|Disallow: /a, /ab/c, false",
    "User-agent: *|Disallow: /a, /b, true",
    "User-agent: *|Disallow: /a, /A, true",
    "User-agent: *|Disallow:, /a, true",
    "User-agent: *|Disallow: /, /, false",
    "user-AGENT:*|disallow:/a, /a, false",
    "User-agent: hearsay|Disallow: /a, /a, false",
    "User-agent: HearSay, /a, true",
    "User-agent: Hearsay/1.0 (x)|Disallow: /, /a, false",
    "User-agent: hearsays|Disallow: /, /a, true",
    "User-agent: hear|Disallow: /, /a, true",
    "User-agent: other|Disallow: /, /a, true",
    "User-agent: *|Disallow: /|User-agent: hearsay|Disallow: /b, /a, true",
    "User-agent: *|Disallow: /|User-agent: hearsay|Disallow:, /a, true",
    "User-agent: hearsay|Disallow: /a|User-agent: other|Disallow: /b|User-agent: hearsay|Disallow: /c, /c, false",
    "User-agent: hearsay|Disallow: /a|User-agent: other|Disallow: /b|User-agent: hearsay|Disallow: /c, /b, true",
    "User-agent: other|User-agent: hearsay|Disallow: /a, /a, false",
    "User-agent: hearsay|User-agent: other|Disallow: /a, /a, false",
    "User-agent: hearsay|Sitemap: /s|User-agent: other|Disallow: /a, /a, false",
    "User-agent: hearsay|Crawl-delay: 9|User-agent: other|Disallow: /a, /a, false",
    "User-agent: hearsay|Disallow: /a|User-agent: other|Disallow: /b, /b, true",
    "Disallow: /a|User-agent: *|Disallow: /b, /a, true",
    "User-agent: *|Disallow: /a|Allow: /a/b, /a/b, true",
    "User-agent: *|Allow: /a/b|Disallow: /a, /a/c, false",
    "User-agent: *|Disallow: /a|Allow: /a, /a, true",
    "User-agent: *|Allow: /a|Disallow: /a, /a, true",
    "User-agent: *|Disallow: /*.php, /a/b.php?c, false",
    "User-agent: *|Disallow: /*.php$, /a/b.php?c, true",
    "User-agent: *|Disallow: /*.php$, /a.php/b.php, false",
    "User-agent: *|Disallow: /a$, /a, false",
    "User-agent: *|Disallow: /a$, /ab, true",
    "User-agent: *|Disallow: /a*$, /ab, false",
    "User-agent: *|Disallow: *, /a, false",
    "User-agent: *|Disallow: /a**b, /axb, false",
    "User-agent: *|Disallow: /a*bc*d, /abxbcd, false",
    "User-agent: *|Disallow: /ab*b$, /ab, true",
    "User-agent: *|Disallow: /*?, /a, true",
    "User-agent: *|Disallow: /*?, /a?b, false",
    "User-agent: *|Disallow: a, /a, true",
    "User-agent: *|Disallow: /a$b, /a$b, false",
    "User-agent: *|Disallow: /a%24, /a$, false",
    "User-agent: *|Disallow: /a%2A, /a*, false",
    "User-agent: *|Disallow: /a%2A, /ab, true",
    "User-agent: *|Disallow: /%7ejean, /~jean, false",
    "User-agent: *|Disallow: /été, /%C3%A9t%C3%A9, false",
    "User-agent: *|Disallow: /%c3%a9t, /%C3%A9t%C3%A9, false",
    "User-agent: *|Disallow: /a%2Fb, /a/b, true",
    "User-agent: * # all|Disallow: /a # not this, /a, false",
    "#User-agent: *|Disallow: /a, /a, true",
    "User-agent : *| Disallow : /a , /a, false",
    "'User-agent: *|||nonsense|Disallow: /a', /a, false",
    "<html>|User-agent: *|Disallow: /a, /a, false",
  })
  void ruleThatMeansUsAndMatchesLongestDecides(String file, String target, boolean allowed) {
    assertThat(allows(file.replace('|', '\n'), target)).isEqualTo(allowed);
    assertThat(allows("\uFEFF" + file.replace("|", "\r\n"), target)).isEqualTo(allowed);
    assertThat(allows(file.replace("|", "\r"), target)).isEqualTo(allowed);
  }

  static List<Table.Row> keys() {
    return Tables.rows("robots-keys.tsv");
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everySpellingIsRead(Table.Row row) {
    String line = row.get("example");
    RobotsRules rules =
        switch (row.get("key")) {
          case "user-agent" -> read(line.replace("hearsay", "*") + "\nDisallow: /archives/");
          case "allow" -> read("User-agent: *\nDisallow: /archives/\n" + line);
          default -> read("User-agent: *\n" + line + "\nDisallow: /archives/");
        };
    assertThat(rules.forbidding("/archives/1")).isPresent();
    assertThat(rules.forbidding("/une/")).isEmpty();
    assertThat(rules.delay().isPresent()).isEqualTo(row.get("key").equals("crawl-delay"));
    assertThat(rules.rules()).hasSize(row.get("key").contains("allow") ? 2 : 1);
  }

  @Test
  void ruleThatForbidsIsToldWithItsLine() {
    RobotsRules.Rule rule =
        read("# Le Fanal\n\nUser-agent: *\n Disallow: /archives/ # old\n")
            .forbidding("/archives/1")
            .orElseThrow();
    assertThat(rule.number()).isEqualTo(4);
    assertThat(rule.line()).isEqualTo("Disallow: /archives/ # old");
  }

  @ParameterizedTest
  @CsvSource({
    "User-agent: *|Crawl-delay: 5, 5000",
    "User-agent: *|Crawl-delay: 0.5, 500",
    "User-agent: *|Crawl-delay: 5|Crawl-delay: 2, 5000",
    "User-agent: *|Crawl-delay: 5|Disallow: /|User-agent: hearsay|Crawl-delay: 2, 2000",
    "User-agent: other|Crawl-delay: 5, -1",
    "User-agent: *|Crawl-delay: -5, -1",
    "User-agent: *|Crawl-delay: 1e9, -1",
    "User-agent: *|Crawl-delay: 99999999999, -1",
    "User-agent: *|Crawl-delay:, -1",
  })
  void delayIsRead(String file, long millis) {
    assertThat(read(file.replace('|', '\n')).delay().map(Duration::toMillis).orElse(-1L))
        .isEqualTo(millis);
  }

  @Test
  void anyBytesAreRead() {
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      assertThat(RobotsFile.read(bytes).forbidding("/a")).isEmpty();
    }
  }

  /** As long as we read, and made to take time. */
  @Test
  void longestFileIsReadAndAskedInNoTime() {
    String path = "/" + "a".repeat(WebAddress.LONGEST - 2);
    List<String> rules =
        List.of(
            "*ab", "*" + "a".repeat(900) + "b", "*a*a*a*a*a*a*b", "*".repeat(2000) + "b", "\u0001");
    for (String rule : rules) {
      String line = "Disallow: " + rule + "\n";
      String file = "User-agent: *\n" + line.repeat((500 << 10) / line.length());
      boolean allowed = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> allows(file, path));
      assertThat(allowed).isTrue();
    }
  }

  /** Another reader of the same files decides the same. */
  @Test
  void crawlerCommonsAgrees() throws FetchException {
    Random random = new Random(5);
    int forbidden = 0;
    for (int i = 0; i < 3000; i++) {
      String file = file(random);
      String target = WebAddress.parse("https://fanal.example/" + path(random, false)).target();
      boolean ours = allows(file, target);
      boolean theirs =
          new SimpleRobotRulesParser()
              .parseContent(
                  "https://fanal.example/robots.txt",
                  file.getBytes(StandardCharsets.UTF_8),
                  "text/plain",
                  Set.of("hearsay"))
              .isAllowed("https://fanal.example" + target);
      assertThat(ours).as("%s in%n%s", target, file).isEqualTo(theirs);
      forbidden += ours ? 0 : 1;
    }
    assertThat(forbidden).isBetween(300, 2700);
  }

  private static String file(Random random) {
    StringBuilder file = new StringBuilder();
    for (int group = random.nextInt(3); group >= 0; group--) {
      for (int name = random.nextInt(2); name >= 0; name--) {
        String agent = List.of("*", "hearsay", "Hearsay", "other").get(random.nextInt(4));
        file.append("User-agent: ").append(agent).append('\n');
      }
      for (int rule = random.nextInt(4); rule >= 0; rule--) {
        file.append(random.nextInt(3) == 0 ? "Allow: /" : "Disallow: /");
        file.append(path(random, true)).append('\n');
      }
    }
    return file.toString();
  }

  /**
   * A path, or a pattern without a star before "$": theirs takes what follows a star at the first
   * place alone, and misses the end ({@code /*.php$} does not match {@code /a.php/b.php}).
   */
  private static String path(Random random, boolean pattern) {
    List<String> pieces =
        List.of("a", "b", "a/", "b/", "a.php", "?b", "%61", "%C3%A9", pattern ? "*" : "b");
    StringBuilder path = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      path.append(pieces.get(random.nextInt(pieces.size())));
    }
    boolean end = pattern && path.indexOf("*") < 0 && random.nextInt(4) == 0;
    return path.append(end ? "$" : "").toString();
  }
}
