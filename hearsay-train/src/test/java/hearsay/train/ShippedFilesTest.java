package hearsay.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hearsay.train.lemma.MakeLemmas;
import hearsay.train.lexicon.MakeLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lexicons and lemma files in the language modules are what their sources give today. */
class ShippedFilesTest {

  private static final Path ROOT = Path.of(System.getProperty("hearsay.root", ".."));

  /** The folder of the treebanks; asked for by name, for it takes a minute. */
  private static Path data() {
    String data = System.getProperty("hearsay.data", "");
    assumeTrue(
        !data.isEmpty() && Files.isDirectory(Path.of(data, "ud")),
        "skipped: name the folder of the treebanks with -Dhearsay.data=FOLDER");
    return Path.of(data);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "de"})
  void sourcesGiveTheShippedBytes(String language, @TempDir Path made) throws IOException {
    String data = data().toString();
    Path shipped = ROOT.resolve("hearsay-" + language + "/src/main/resources/hearsay/" + language);
    Path words = shipped.resolve("function-words.tsv");
    if (Files.exists(words)) {
      Files.copy(words, made.resolve("function-words.tsv"));
    }
    MakeLexicon.main(new String[] {language, made.toString(), data});
    MakeLemmas.main(new String[] {language, made.toString(), data});
    for (String file : new String[] {"lexicon.bin", "lemmas.bin"}) {
      assertThat(made.resolve(file)).hasSameBinaryContentAs(shipped.resolve(file));
    }
  }
}
