package hearsay.train.lexicon;

import hearsay.lexicon.Lexicon;
import hearsay.train.Treebank;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a language's lexicon into its folder, and beside the given report file how well it agrees
 * with the treebanks it is made for.
 *
 * <pre>{@code MakeLexicon fr hearsay-fr/src/main/resources/hearsay/fr DATA report.tsv}
 * </pre>
 */
public final class MakeLexicon {

  private MakeLexicon() {}

  /**
   * @param args language, folder of its tables, data folder, and optionally where to write a report
   */
  public static void main(String[] args) throws IOException {
    Path pack = Path.of(args[1]);
    Path data = Path.of(args[2]);
    byte[] bytes = LexiconWriter.bytes(LexiconBuilder.build(args[0], pack, data));
    Files.write(pack.resolve(Lexicon.FILE), bytes);
    if (args.length > 3) {
      LexiconCheck check = new LexiconCheck(Lexicon.read(new ByteArrayInputStream(bytes)));
      for (var row : LexiconBuilder.sources(args[0], "treebank")) {
        check.add(Treebank.read(data.resolve(row.get("path"))));
      }
      Files.writeString(Path.of(args[3]), check.report());
    }
  }
}
