package hearsay.examples;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.Hearsay;
import hearsay.extract.ArticleList;
import hearsay.extract.ArticleReader;
import hearsay.formats.LedgerJson;
import hearsay.input.Hints;
import hearsay.input.Source;
import hearsay.input.UnreadableInputException;
import hearsay.testkit.Golden;
import hearsay.testkit.JsonTree;
import hearsay.testkit.LedgerChange;
import hearsay.text.Timestamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From the files in {@code examples/} to their ledgers. */
class ExampleArticlesTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("hearsay.root", "..")).resolve("examples");

  private static final Example BARRAGE = Example.untold("barrage.html");
  private static final Example FERRY =
      Example.told("ferry.txt", "The Marlow Courier", "2025-03-18");
  private static final Example GREVE =
      Example.told("greve.txt", "La Gazette d’Ambreville", "2025-03-25");
  private static final Example WIRE = Example.untold("wire.jsonl");

  static List<Example> examples() {
    return List.of(BARRAGE, FERRY, GREVE, WIRE);
  }

  /** One file of the folder, with what a user would tell on the command line. */
  record Example(String file, Hints hints) {

    static Example untold(String file) {
      return new Example(file, Hints.NONE);
    }

    static Example told(String file, String outlet, String date) {
      Timestamp published = Timestamp.parse(date).orElseThrow();
      return new Example(file, Hints.NONE.withOutlet(outlet).withPublished(published));
    }

    @Override
    public String toString() {
      return file;
    }

    String golden() {
      return "golden/examples/" + file.substring(0, file.indexOf('.')) + ".json";
    }

    /** The ledgers, one JSON object each, by a reader that has read nothing before. */
    List<String> ledgers() throws IOException, UnreadableInputException {
      byte[] bytes = Files.readAllBytes(FOLDER.resolve(file));
      Hearsay hearsay = Hearsay.load();
      LedgerJson json = new LedgerJson();
      List<String> ledgers = new ArrayList<>();
      try (ArticleList list = new ArticleReader().readAll(Source.of(file, bytes), hints)) {
        while (list.hasNext()) {
          ArticleList.Entry.Read read = (ArticleList.Entry.Read) list.next();
          ledgers.add(json.line(hearsay.read(read.article())));
        }
      }
      return ledgers;
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleReadsAsItDidWhenSomebodyLookedAtIt(Example example) throws Exception {
    List<String> now = example.ledgers();
    List<String> before = folded(Golden.before("hearsay-app", example.golden()));
    String change = LedgerChange.between(before, now).report(example.file());
    if (!before.equals(now)) {
      System.out.print(change);
    }
    Golden.check("hearsay-app", example.golden(), unfolded(now));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleReadTwiceGivesTheSameBytes(Example example) throws Exception {
    List<String> first = example.ledgers();
    List<String> second = example.ledgers();
    assertThat(second).isNotEmpty().isEqualTo(first);
  }

  @Test
  void everyExampleIsRead() throws IOException {
    try (var files = Files.list(FOLDER)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .containsExactlyInAnyOrderElementsOf(examples().stream().map(Example::file).toList());
    }
  }

  @Test
  void claimGoesThroughThreeVoices() throws Exception {
    JsonTree ledger = JsonTree.parse(FERRY.ledgers().get(0));
    List<JsonTree> voices = ledger.at("voices").items();
    assertThat(ledger.at("claims").items())
        .anySatisfy(
            claim -> {
              assertThat(claim.at("text").text())
                  .isEqualTo("the harbour master knew about the leak");
              assertThat(claim.at("chain").items())
                  .extracting(id -> voices.get(Integer.parseInt(id.text().substring(1))))
                  .extracting(voice -> voice.at("name").text())
                  .containsExactly("The Marlow Courier", "Northlight", "two senior officials");
            });
  }

  @Test
  void unclosedQuotationAndWrongDateAreProblems() throws Exception {
    JsonTree ledger = JsonTree.parse(GREVE.ledgers().get(0));
    assertThat(ledger.at("problems").items())
        .extracting(problem -> problem.at("kind").text())
        .contains("quotation.unclosed", "date.impossible");
  }

  @Test
  void captionAndLinksMakeNoClaim() throws Exception {
    JsonTree ledger = JsonTree.parse(BARRAGE.ledgers().get(0));
    assertThat(ledger.at("claims").items())
        .extracting(claim -> claim.at("text").text())
        .isNotEmpty()
        .noneMatch(text -> text.contains("belvédère") || text.contains("ponts coupés"));
  }

  /**
   * One object of the ledger a line, so that a change can be read: line ends before every id and
   * list, where no text can have them.
   */
  private static String unfolded(List<String> ledgers) {
    StringBuilder unfolded = new StringBuilder();
    for (String ledger : ledgers) {
      unfolded.append(
          ledger
              .replace("{\"id\":", "\n{\"id\":")
              .replaceAll(",\"([a-z]+)\":\\[(?=\n)", "\n,\"$1\":["));
      unfolded.append("\n\n");
    }
    return unfolded.toString();
  }

  private static List<String> folded(String unfolded) {
    return Arrays.stream(unfolded.split("\n\n"))
        .filter(ledger -> !ledger.isBlank())
        .map(ledger -> ledger.replace("\n", ""))
        .toList();
  }
}
