package hearsay.train.names;

import hearsay.language.Table;
import hearsay.train.Treebank;
import hearsay.train.names.NameCorpora.Columns;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * One corpus of a language, as the table {@code corpora} says what it is for. Immutable.
 *
 * @param name of the corpus, part of what decides which articles measure
 * @param own true for text of the kind that will be read
 * @param training articles that train
 * @param measuring articles that measure; none of them trains
 * @param casing articles that only show how words are written
 */
public record NameCorpus(
    String name,
    boolean own,
    List<NamedArticle> training,
    List<NamedArticle> measuring,
    List<NamedArticle> casing) {

  private static final String TABLE = "corpora.tsv";

  /** One article in this many measures. */
  private static final int PARTS = 5;

  public NameCorpus {
    training = List.copyOf(training);
    measuring = List.copyOf(measuring);
    casing = List.copyOf(casing);
  }

  /**
   * The corpora of a language in the order of the table. An article of one corpus that measures is
   * in no other that trains, as long as ids tell.
   *
   * @param data folder that the files of the table lie in
   * @throws IOException if one of them cannot be read
   */
  public static List<NameCorpus> of(String language, Path data) throws IOException {
    List<NameCorpus> corpora = new ArrayList<>();
    List<NamedArticle> known = new ArrayList<>();
    for (Table.Row row : table().rows()) {
      if (row.get("language").equals(language)) {
        List<NamedArticle> articles = read(row, data.resolve(row.get("file")), known);
        known.addAll(articles);
        corpora.add(of(row, articles));
      }
    }
    return corpora;
  }

  private static Table table() throws IOException {
    try (InputStream in = NameCorpus.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new FileNotFoundException("no table " + TABLE);
      }
      return Table.read(TABLE, in);
    }
  }

  private static List<NamedArticle> read(Table.Row row, Path file, List<NamedArticle> known)
      throws IOException {
    return switch (row.get("kind")) {
      case "json-lines" -> NameCorpora.jsonLines(file);
      case "uner" -> NameCorpora.columns(file, Columns.UNER);
      case "wiki" -> NameCorpora.columns(file, Columns.WIKI);
      case "europeana" -> NameCorpora.inRows(NameCorpora.columns(file, Columns.EUROPEANA));
      case "apart" -> NamesApart.read(row.get("names")).in(Treebank.read(file), known);
      case "text" -> NameCorpora.inRows(List.of(NameCorpora.nameless(Treebank.read(file))));
      default -> throw new IllegalArgumentException(row.at() + ": kind " + row.get("kind"));
    };
  }

  private static NameCorpus of(Table.Row row, List<NamedArticle> articles) {
    String name = row.get("name");
    boolean own = row.get("domain").equals("own");
    return switch (row.get("use")) {
      case "train" -> new NameCorpus(name, own, articles, List.of(), List.of());
      case "measure" -> new NameCorpus(name, own, List.of(), articles, List.of());
      case "case" -> new NameCorpus(name, own, List.of(), List.of(), articles);
      case "fifth" -> {
        List<NamedArticle> training = new ArrayList<>();
        List<NamedArticle> measuring = new ArrayList<>();
        articles.forEach(a -> (isFifth(name, a.id()) ? measuring : training).add(a));
        yield new NameCorpus(name, own, training, measuring, List.of());
      }
      default -> throw new IllegalArgumentException(row.at() + ": use " + row.get("use"));
    };
  }

  /** True for the articles that measure: CRC-32 of corpus and article, divisible by five. */
  static boolean isFifth(String corpus, String article) {
    CRC32 crc = new CRC32();
    crc.update((corpus + article).getBytes(StandardCharsets.UTF_8));
    return crc.getValue() % PARTS == 0;
  }
}
