package hearsay.benchmarks;

import hearsay.Hearsay;
import hearsay.analysis.Analyzer;
import hearsay.attribution.Attributor;
import hearsay.claims.ClaimAssembler;
import hearsay.claims.Reading;
import hearsay.input.UnreadableInputException;
import hearsay.language.LanguagePack;
import hearsay.mentions.Measures;
import hearsay.text.AlignedText;
import hearsay.text.Article;
import hearsay.text.Limits;
import hearsay.text.Normalizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The example articles, read once, and the parts that read them. Read by many threads. */
@State(Scope.Benchmark)
public class ExampleArticles {

  /** The parts that are made once for a language. */
  record Parts(
      Analyzer analyzer, Measures measures, Attributor attributor, ClaimAssembler claims) {}

  /** An article after every layer. */
  record Read(Article article, AlignedText text, Reading reading, Parts parts) {}

  final Hearsay hearsay = Hearsay.load();
  private final Map<String, Parts> parts = new HashMap<>();
  private @Nullable ExampleFiles files;
  private List<Read> reads = List.of();
  private int claims;
  private int tokens;
  private int bytes;

  /** Reads everything once and compares the number of claims with the golden ledgers. */
  @Setup
  public void read() throws IOException, UnreadableInputException {
    files = ExampleFiles.read();
    reads = extract().stream().map(this::whole).toList();
    claims = reads.stream().mapToInt(r -> r.reading().claims().size()).sum();
    tokens = reads.stream().mapToInt(r -> r.reading().analysis().tokenCount()).sum();
    bytes = files.bytes();
    check(claims, goldenClaims(), "claims of the golden ledgers");
    String sizes =
        "articles=" + reads.size() + " tokens=" + tokens + " bytes=" + bytes + " claims=" + claims;
    Files.writeString(ExampleFiles.ROOT.resolve("hearsay-benchmarks/target/sizes.txt"), sizes);
  }

  List<Read> reads() {
    return reads;
  }

  int claims() {
    return claims;
  }

  int tokens() {
    return tokens;
  }

  /** The articles again, from bytes. */
  List<Article> extract() throws UnreadableInputException {
    return Objects.requireNonNull(files).articles();
  }

  /**
   * Refuses a wrong answer.
   *
   * @throws IllegalStateException if the two differ
   */
  static int check(int found, int expected, String what) {
    if (found != expected) {
      throw new IllegalStateException(what + ": " + found + " instead of " + expected);
    }
    return found;
  }

  private Read whole(Article article) {
    Reading reading = hearsay.read(article);
    String language = reading.analysis().language();
    Parts made = parts.computeIfAbsent(language, ExampleArticles::parts);
    return new Read(reading.article(), Normalizer.normalize(article.text()), reading, made);
  }

  private static Parts parts(String language) {
    LanguagePack pack = LanguagePack.find(language).orElseThrow();
    return new Parts(
        Analyzer.of(pack, Limits.DEFAULT).orElseThrow(),
        Measures.of(pack),
        Attributor.of(pack, Limits.DEFAULT),
        ClaimAssembler.of(pack));
  }

  private static int goldenClaims() throws IOException {
    int count = 0;
    for (String name : List.of("barrage", "ferry", "greve", "wire")) {
      Path golden =
          ExampleFiles.ROOT.resolve(
              "hearsay-app/src/test/resources/golden/examples/" + name + ".json");
      String ledger = Files.readString(golden, StandardCharsets.UTF_8);
      count += (int) Pattern.compile("\"chain\":\\[").matcher(ledger).results().count();
    }
    return count;
  }
}
