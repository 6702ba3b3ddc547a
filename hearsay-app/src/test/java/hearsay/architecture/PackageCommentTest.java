package hearsay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackageCommentTest {

  private static final Path ROOT = Path.of(System.getProperty("hearsay.root", ".."));

  /** Every folder of the main sources, in every module, that holds Java. */
  static List<Path> packages() throws IOException {
    return modules().flatMap(PackageCommentTest::foldersWithJava).sorted().toList();
  }

  private static Stream<Path> modules() throws IOException {
    try (Stream<Path> modules = Files.list(ROOT)) {
      return modules
          .map(module -> module.resolve("src/main/java"))
          .filter(Files::isDirectory)
          .toList()
          .stream();
    }
  }

  private static Stream<Path> foldersWithJava(Path sources) {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Path::getParent)
          .distinct()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyPackageThatShipsIsLookedAt() throws IOException {
    assertThat(packages().size()).isGreaterThanOrEqualTo(House.ORDER.size());
  }

  @ParameterizedTest
  @MethodSource("packages")
  void packageSaysWhatItIsForAndIsNullMarked(Path folder) throws IOException {
    Path file = folder.resolve("package-info.java");
    assertThat(file).exists();
    String source = Files.readString(file, StandardCharsets.UTF_8);
    int comment = source.indexOf("/**");
    int end = source.indexOf("*/");
    assertThat(comment).as("comment in %s", file).isEqualTo(0);
    assertThat(source.substring(comment, end).split("\\s+").length)
        .as("words of the comment in %s", file)
        .isGreaterThan(12);
    assertThat(source.substring(end)).contains("@NullMarked\npackage ");
  }

  @ParameterizedTest
  @MethodSource("packages")
  void classesThatTheCommentNamesAreThere(Path folder) throws IOException {
    String source = Files.readString(folder.resolve("package-info.java"), StandardCharsets.UTF_8);
    Matcher link = Pattern.compile("\\{@link[\\s*]+(hearsay[.\\w]*)").matcher(source);
    while (link.find()) {
      String file = link.group(1).replace('.', '/') + ".java";
      assertThat(modules().map(module -> module.resolve(file)))
          .as("%s, named by %s", link.group(1), folder)
          .anyMatch(Files::exists);
    }
  }
}
