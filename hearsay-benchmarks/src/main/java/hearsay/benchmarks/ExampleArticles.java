package hearsay.benchmarks;

import hearsay.Hearsay;
import hearsay.attribution.Attributor;
import hearsay.claims.ClaimAssembler;
import hearsay.claims.Reading;
import hearsay.extract.ArticleList;
import hearsay.extract.ArticleReader;
import hearsay.extract.Hints;
import hearsay.extract.Source;
import hearsay.extract.UnreadableInputException;
import hearsay.language.Analyzer;
import hearsay.language.LanguagePack;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.mentions.Measures;
import hearsay.text.AlignedText;
import hearsay.text.Article;
import hearsay.text.Limits;
import hearsay.text.Normalizer;
import hearsay.text.Timestamp;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The example articles, read once, and the parts that read them. Read by many threads. */
@State(Scope.Benchmark)
public class ExampleArticles {

  private static final Path ROOT = Path.of(System.getProperty("hearsay.root", "."));

  /** The published models that the tagger uses, for the tagger alone. */
  private static final Map<String, String> MODELS =
      Map.of(
          "fr", "/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin",
          "en", "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin");

  /** A file and what is told about it. */
  private record Input(Source source, Hints hints, int bytes) {}

  /** The parts that are made once for a language. */
  record Parts(
      Analyzer analyzer,
      Measures measures,
      Attributor attributor,
      ClaimAssembler claims,
      POSModel model) {}

  /** An article after every layer. */
  record Read(Article article, AlignedText text, Reading reading, Parts parts) {

    List<String[]> sentences() {
      List<String[]> forms = new ArrayList<>();
      for (Sentence sentence : reading.analysis().sentences()) {
        forms.add(sentence.tokens().stream().map(Token::form).toArray(String[]::new));
      }
      return forms;
    }
  }

  final Hearsay hearsay = Hearsay.load();
  private final ArticleReader reader = new ArticleReader();
  private final Map<String, Parts> parts = new HashMap<>();
  private List<Input> inputs = List.of();
  private List<Read> reads = List.of();
  private int claims;
  private int tokens;
  private int bytes;

  /** Reads everything once and compares the number of claims with the golden ledgers. */
  @Setup
  public void read() throws IOException, UnreadableInputException {
    inputs =
        List.of(
            input("barrage.html", Hints.NONE),
            input("ferry.txt", told("The Marlow Courier", "2025-03-18")),
            input("greve.txt", told("La Gazette d’Ambreville", "2025-03-25")),
            input("wire.jsonl", Hints.NONE));
    reads = extract().stream().map(this::whole).toList();
    claims = reads.stream().mapToInt(r -> r.reading().claims().size()).sum();
    tokens = reads.stream().mapToInt(r -> r.reading().analysis().tokenCount()).sum();
    bytes = inputs.stream().mapToInt(Input::bytes).sum();
    check(claims, goldenClaims(), "claims of the golden ledgers");
    String sizes =
        "articles=" + reads.size() + " tokens=" + tokens + " bytes=" + bytes + " claims=" + claims;
    Files.writeString(ROOT.resolve("hearsay-benchmarks/target/sizes.txt"), sizes);
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
    List<Article> articles = new ArrayList<>();
    for (Input input : inputs) {
      try (ArticleList list = reader.readAll(input.source(), input.hints())) {
        while (list.hasNext()) {
          articles.add(((ArticleList.Entry.Read) list.next()).article());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return articles;
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
        ClaimAssembler.of(pack),
        model(language));
  }

  private static POSModel model(String language) {
    String name = Objects.requireNonNull(MODELS.get(language));
    try (InputStream in = POSTaggerME.class.getResourceAsStream(name)) {
      return new POSModel(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static Hints told(String outlet, String date) {
    return Hints.NONE.withOutlet(outlet).withPublished(Timestamp.parse(date).orElseThrow());
  }

  private static Input input(String file, Hints hints) throws IOException {
    byte[] bytes = Files.readAllBytes(ROOT.resolve("examples").resolve(file));
    return new Input(Source.of(file, bytes), hints, bytes.length);
  }

  private static int goldenClaims() throws IOException {
    int count = 0;
    for (String name : List.of("barrage", "ferry", "greve", "wire")) {
      Path golden =
          ROOT.resolve("hearsay-app/src/test/resources/golden/examples/" + name + ".json");
      String ledger = Files.readString(golden, StandardCharsets.UTF_8);
      count += (int) Pattern.compile("\"chain\":\\[").matcher(ledger).results().count();
    }
    return count;
  }
}
