package hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.attribution.VoiceKind;
import hearsay.language.LanguagePack;
import hearsay.language.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shape of the tables of word roles: known to the code, nothing twice. */
class GrammarTablesTest {

  private static final Path CORE = Path.of("..", "hearsay-core", "src", "main", "java");

  private static Table table(String language, String name) {
    return LanguagePack.find(language).orElseThrow().table(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void speakerKindsAreKindsOfVoice(String language) {
    Set<String> kinds =
        Stream.concat(
                Stream.of(VoiceKind.values()).map(k -> k.name().toLowerCase(Locale.ROOT)),
                Stream.of("none"))
            .collect(Collectors.toSet());
    assertThat(table(language, "speakers").rows())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(kinds).contains(row.get("kind")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void noSpeakerHasTwoKinds(String language) {
    List<String> words = new ArrayList<>();
    table(language, "speakers").rows().forEach(r -> words.addAll(List.of(words(r))));
    assertThat(words).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void noRoleIsListedTwiceNorAWordTwiceInIt(String language) {
    List<Table.Row> rows = table(language, "grammar").rows();
    assertThat(rows).extracting(row -> row.get("role")).doesNotHaveDuplicates();
    assertThat(rows).allSatisfy(row -> assertThat(words(row)).doesNotHaveDuplicates());
  }

  @Test
  void everyRoleIsAskedForByTheCode() {
    String code = code();
    Set<String> unknown = new TreeSet<>();
    for (String language : List.of("fr", "en")) {
      table(language, "grammar").rows().stream()
          .map(row -> row.get("role"))
          .filter(role -> !code.contains('"' + role + '"'))
          .forEach(unknown::add);
    }
    assertThat(unknown).isEmpty();
  }

  private static String[] words(Table.Row row) {
    return row.get("words").split(" ");
  }

  private static String code() {
    try (Stream<Path> files = Files.walk(CORE)) {
      StringBuilder code = new StringBuilder();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        code.append(Files.readString(file));
      }
      return code.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
