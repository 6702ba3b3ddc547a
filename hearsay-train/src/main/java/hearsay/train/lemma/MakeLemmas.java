package hearsay.train.lemma;

import hearsay.language.Table;
import hearsay.lexicon.Lemmatizer;
import hearsay.lexicon.Lexicon;
import hearsay.train.Treebank;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes a language's lemma file into its folder, and into the given report how many lemmas of the
 * treebanks that measure come out right.
 *
 * <pre>{@code MakeLemmas fr hearsay-fr/src/main/resources/hearsay/fr DATA report.txt}</pre>
 */
public final class MakeLemmas {

  private MakeLemmas() {}

  /**
   * @param args language, folder of its tables, data folder, and optionally where to write a report
   */
  public static void main(String[] args) throws IOException {
    Path pack = Path.of(args[1]);
    Path data = Path.of(args[2]);
    Optional<Lexicon> lexicon = lexicon(pack);
    LemmaSamples samples = new LemmaSamples();
    for (Table.Row row : sources(args[0], "train")) {
      samples.add(Treebank.read(data.resolve(row.get("path"))));
    }
    byte[] bytes = LemmaTrainer.train(samples, lexicon);
    Files.write(pack.resolve(Lemmatizer.FILE), bytes);
    if (args.length > 3) {
      Lemmatizer lemmatizer = Lemmatizer.read(new ByteArrayInputStream(bytes), lexicon);
      StringBuilder report = new StringBuilder();
      for (Table.Row row : sources(args[0], "measure")) {
        Treebank treebank = Treebank.read(data.resolve(row.get("path")));
        report.append(treebank.name() + ": " + new LemmaScore(lemmatizer, treebank).report());
      }
      Files.writeString(Path.of(args[3]), report);
    }
  }

  private static Optional<Lexicon> lexicon(Path pack) throws IOException {
    Path file = pack.resolve(Lexicon.FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(Lexicon.read(in));
    }
  }

  private static List<Table.Row> sources(String language, String use) throws IOException {
    String path = "/hearsay/train/lemma/sources.tsv";
    try (InputStream in = MakeLemmas.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no table " + path);
      }
      return Table.read(path, in).rows().stream()
          .filter(row -> row.get("language").equals(language) && row.get("use").equals(use))
          .toList();
    }
  }
}
