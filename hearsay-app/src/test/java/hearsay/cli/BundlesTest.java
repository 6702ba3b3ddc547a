package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences: the same in both languages, none without use. */
class BundlesTest {

  /** Keys that code puts together; the first part stands in the sources. */
  private static final List<String> COMPOSED =
      List.of(
          "\"bound.",
          "\"certainty.",
          "\"check.",
          "\"evidence.",
          "\"flag.",
          "\"form.",
          "\"language.",
          "\"reason.",
          "\"mood.",
          "\"network.",
          "\"polarity.",
          "\"refused.",
          "\"time.",
          "\"usage.unknown-");

  private static Properties bundle(String name) throws IOException {
    Properties bundle = new Properties();
    try (InputStream in = BundlesTest.class.getResourceAsStream("/hearsay/" + name);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      bundle.load(reader);
    }
    return bundle;
  }

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    for (String name : List.of("cli/messages", "report/report")) {
      assertThat(bundle(name + "_fr.properties").stringPropertyNames())
          .isEqualTo(bundle(name + ".properties").stringPropertyNames());
    }
  }

  @Test
  void bothLanguagesTakeTheSameArguments() throws IOException {
    Properties english = bundle("cli/messages.properties");
    Properties french = bundle("cli/messages_fr.properties");
    for (String key : english.stringPropertyNames()) {
      for (String argument : List.of("{0}", "{1}", "{2}", "{3}", "{4}", "{5}")) {
        assertThat(french.getProperty(key).contains(argument))
            .as("%s in %s", argument, key)
            .isEqualTo(english.getProperty(key).contains(argument));
      }
    }
  }

  @Test
  void everySentenceIsUsed() throws IOException {
    String sources = sources();
    assertThat(bundle("cli/messages.properties").stringPropertyNames())
        .filteredOn(key -> !isPicocli(key))
        .allMatch(key -> isUsed(key, sources));
    assertThat(bundle("report/report.properties").stringPropertyNames())
        .filteredOn(key -> !key.startsWith("html."))
        .allMatch(key -> isUsed(key.replaceFirst("\\.(one|many)$", ""), sources));
  }

  private static boolean isUsed(String key, String sources) {
    return sources.contains("\"" + key + "\"")
        || key.equals("plural.from")
        || COMPOSED.stream().anyMatch(c -> ("\"" + key).startsWith(c) && sources.contains(c));
  }

  /** Keys that picocli looks up by itself: parts of help pages. */
  private static boolean isPicocli(String key) {
    return key.matches("(hearsay\\.)?(\\w+\\.)?usage\\.(\\w+Heading|header|description)")
        || key.matches("(hearsay\\.)?(\\w+\\.)?usage\\.(footer|exitCodeList)\\.\\d+");
  }

  private static String sources() throws IOException {
    Path root = Path.of(System.getProperty("hearsay.root", ".."), "hearsay-app/src/main/java");
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    assertThat(all).isNotEmpty();
    return all.toString();
  }
}
