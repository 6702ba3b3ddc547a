package hearsay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.language.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file that is not code says where it comes from. */
class ProvenanceTest {

  private static final Path ROOT = Path.of(System.getProperty("hearsay.root", ".."));

  private static List<Table.Row> rows(String module) throws IOException {
    Path file = ROOT.resolve(module).resolve("PROVENANCE.tsv");
    try (InputStream in = Files.newInputStream(file)) {
      return Table.read(file.toString(), in).rows();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hearsay-fr", "hearsay-en", "hearsay-de", "hearsay-core"})
  void everyTableOfALanguageIsListed(String module) throws IOException {
    Path resources = ROOT.resolve(module).resolve("src/main/resources");
    try (Stream<Path> files = Files.walk(resources)) {
      List<String> tables =
          files
              .filter(Files::isRegularFile)
              .map(file -> resources.relativize(file).toString().replace('\\', '/'))
              .toList();
      assertThat(rows(module).stream().map(row -> row.get("file")))
          .containsExactlyInAnyOrderElementsOf(tables);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hearsay-fr", "hearsay-en", "hearsay-de", "hearsay-core"})
  void fileThatCanBeMadeAgainIsTheOneThatWasMade(String module) throws Exception {
    Path resources = ROOT.resolve(module).resolve("src/main/resources");
    List<Table.Row> made =
        rows(module).stream().filter(row -> !row.get("sha256").equals("-")).toList();
    assertThat(made).isNotEmpty();
    for (Table.Row row : made) {
      byte[] bytes = Files.readAllBytes(resources.resolve(row.get("file")));
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      assertThat(HexFormat.of().formatHex(digest)).as(row.get("file")).isEqualTo(row.get("sha256"));
      assertThat(row.get("command")).as(row.get("file")).isNotEqualTo("-");
    }
  }
}
