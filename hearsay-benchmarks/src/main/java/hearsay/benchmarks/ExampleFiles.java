package hearsay.benchmarks;

import hearsay.extract.ArticleList;
import hearsay.extract.ArticleReader;
import hearsay.input.Hints;
import hearsay.input.Source;
import hearsay.input.UnreadableInputException;
import hearsay.text.Article;
import hearsay.text.Timestamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The example articles of the project as files, and what is told about them. Immutable. */
public final class ExampleFiles {

  /** The folder of the project. */
  public static final Path ROOT = Path.of(System.getProperty("hearsay.root", "."));

  /** A file and what is told about it. */
  private record Input(Source source, Hints hints, int bytes) {}

  private final ArticleReader reader = new ArticleReader();
  private final List<Input> inputs;

  private ExampleFiles(List<Input> inputs) {
    this.inputs = inputs;
  }

  /** Reads the files from the project's folder. */
  public static ExampleFiles read() throws IOException {
    return new ExampleFiles(
        List.of(
            input("barrage.html", Hints.NONE),
            input("ferry.txt", told("The Marlow Courier", "2025-03-18")),
            input("greve.txt", told("La Gazette d’Ambreville", "2025-03-25")),
            input("wire.jsonl", Hints.NONE)));
  }

  /** Bytes of all files together. */
  int bytes() {
    return inputs.stream().mapToInt(Input::bytes).sum();
  }

  /** The articles, from bytes. */
  public List<Article> articles() throws UnreadableInputException {
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

  private static Hints told(String outlet, String date) {
    return Hints.NONE.withOutlet(outlet).withPublished(Timestamp.parse(date).orElseThrow());
  }

  private static Input input(String file, Hints hints) throws IOException {
    byte[] bytes = Files.readAllBytes(ROOT.resolve("examples").resolve(file));
    return new Input(Source.of(file, bytes), hints, bytes.length);
  }
}
