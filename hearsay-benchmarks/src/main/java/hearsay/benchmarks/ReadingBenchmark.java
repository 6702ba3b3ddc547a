package hearsay.benchmarks;

import static hearsay.benchmarks.ExampleArticles.check;

import hearsay.claims.Reading;
import hearsay.formats.LedgerJson;
import hearsay.input.UnreadableInputException;
import hearsay.mentions.Mention;
import hearsay.mentions.Quantity;
import hearsay.mentions.TimeExpression;
import hearsay.text.Article;
import hearsay.text.Block;
import hearsay.text.Normalizer;
import hearsay.text.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** One operation reads every example article once; each layer takes what the one before gave. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ReadingBenchmark {

  /** Bytes of files to articles. */
  @Benchmark
  public int extract(ExampleArticles examples) throws UnreadableInputException {
    return check(examples.extract().size(), examples.reads().size(), "articles");
  }

  /** Articles to sentences, tokens and tags. */
  @Benchmark
  public int analyse(ExampleArticles examples) {
    int tokens = 0;
    for (ExampleArticles.Read read : examples.reads()) {
      Article article = read.article();
      tokens +=
          read.parts()
              .analyzer()
              .analyze(article, Normalizer.normalize(article.text()))
              .analysis()
              .tokenCount();
    }
    return check(tokens, examples.tokens(), "tokens");
  }

  /** Quantities and times. */
  @Benchmark
  public int measures(ExampleArticles examples) {
    int found = 0;
    int expected = 0;
    for (ExampleArticles.Read read : examples.reads()) {
      for (Block block : read.article().blocks()) {
        if (block.isRead() && !block.span().isEmpty()) {
          var measures = read.parts().measures().find(read.text(), block.span(), day(read));
          found += measures.quantities().size() + measures.times().size();
        }
      }
      for (Mention mention : read.reading().mentions()) {
        expected += mention instanceof Quantity || mention instanceof TimeExpression ? 1 : 0;
      }
    }
    return check(found, expected, "mentions");
  }

  /** Who says what. */
  @Benchmark
  public int attribution(ExampleArticles examples) {
    int found = 0;
    int expected = 0;
    for (ExampleArticles.Read read : examples.reads()) {
      var said = read.parts().attributor().attribute(read.article(), read.reading().analysis());
      found += said.attributions().size();
      expected += read.reading().attributions().size();
    }
    return check(found, expected, "attributions");
  }

  /** Claims from all of that. */
  @Benchmark
  public int claims(ExampleArticles examples) {
    int found = 0;
    for (ExampleArticles.Read read : examples.reads()) {
      Reading known = read.reading();
      found +=
          read.parts()
              .claims()
              .assemble(
                  known.article(),
                  known.analysis(),
                  known.mentions(),
                  known.voices(),
                  known.attributions(),
                  known.problems())
              .size();
    }
    return check(found, examples.claims(), "claims");
  }

  /** Bytes of files to the JSON of the ledger: all of it. */
  @Benchmark
  public int whole(ExampleArticles examples) throws UnreadableInputException {
    LedgerJson json = new LedgerJson();
    int claims = 0;
    List<String> ledgers = new ArrayList<>();
    for (Article article : examples.extract()) {
      Reading reading = examples.hearsay.read(article);
      claims += reading.claims().size();
      ledgers.add(json.line(reading));
    }
    check(claims, examples.claims(), "claims");
    return ledgers.size();
  }

  private static @Nullable LocalDate day(ExampleArticles.Read read) {
    Timestamp published = read.article().metadata().published();
    return published == null ? null : published.date();
  }
}
