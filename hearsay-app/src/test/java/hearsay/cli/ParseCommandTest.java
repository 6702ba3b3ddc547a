package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.cli.Trial.Result;
import hearsay.formats.ConlluReader;
import hearsay.formats.ConlluSentence;
import hearsay.formats.ConlluText;
import hearsay.testkit.Golden;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ParseCommandTest {

  private static final Path EXAMPLES =
      Path.of(System.getProperty("hearsay.root", "..")).resolve("examples");

  private static final String PORT =
      "Le port est fermé, a dit la préfecture.\n\nLa digue a cédé aux vagues dans la nuit.\n";

  private static final String TOKENS =
      """
      # newdoc id = mine
      # sent_id = a
      1\tLe\tX\tX\tX\tX\t9\tX\t2:x\tGloss=the
      2-3\tdu\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
      2\tde\t_\t_\t_\t_\t_\t_\t_\t_
      3\tle\t_\t_\t_\t_\t_\t_\t_\t_
      3.1\tvide\t_\t_\t_\t_\t_\t_\t1:x\t_
      4\t280\u00A0000 €\t_\t_\t_\t_\t_\t_\t_\t_

      # sent_id = b
      1\tFermé\t_\t_\t_\t_\t_\t_\t_\t_

      """;

  private final Path folder;
  private final String port;
  private final String tokens;

  ParseCommandTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    port = Files.writeString(folder.resolve("port.txt"), PORT).toString();
    tokens = Files.writeString(folder.resolve("given.conllu"), TOKENS).toString();
  }

  private static Result parse(String... arguments) {
    return new Trial()
        .run(Stream.concat(Stream.of("parse"), Stream.of(arguments)).toArray(String[]::new));
  }

  private static List<ConlluSentence> sentences(String conllu) throws IOException {
    try (ConlluReader reader = new ConlluReader(new StringReader(conllu), "out.conllu")) {
      return reader.all();
    }
  }

  private static String text(String conllu) throws IOException {
    StringBuilder text = new StringBuilder();
    sentences(conllu).forEach(sentence -> text.append(ConlluText.text(sentence)));
    return text.toString();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  // ---- running text

  @Test
  void smallTextIsParsedAsItWasWhenSomebodyLookedAtIt() throws IOException {
    Result result = new Trial().in(PORT).run("parse", "-");
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    Golden.check("hearsay-app", "golden/parse-port.conllu", result.out());
  }

  @Test
  void documentsParagraphsAndSentencesAreTold() throws IOException {
    Result result = parse("--lang", "fr", port, port);
    List<ConlluSentence> all = sentences(result.out());
    assertThat(all)
        .extracting(s -> s.comment("sent_id").orElseThrow())
        .containsExactly("1", "2", "3", "4");
    assertThat(all)
        .extracting(s -> s.comment("newdoc id").orElse(""))
        .containsExactly(port, "", port, "");
    assertThat(all).allMatch(s -> s.starts("newpar"));
    assertThat(all.get(1).comment("text")).contains("La digue a cédé aux vagues dans la nuit.");
    assertThat(all.get(1).tokens()).singleElement().matches(range -> range.form().equals("aux"));
    assertThat(all.get(0).words()).allMatch(w -> w.xpos().equals("_") && w.deps().equals("_"));
  }

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void textComesBackFromWhatWasParsed(Path example) throws IOException {
    String text = Files.readString(example);
    for (String language : List.of("fr", "en")) {
      Result result = parse("--from", "text", "--lang", language, example.toString());
      assertThat(result.code()).isZero();
      assertThat(text(result.out())).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, ''", "UTF-8, \uFEFF", "UTF-16LE, \uFEFF", "windows-1252, ''"})
  void charsetIsFoundAndUtf8IsWritten(String charset, String mark) throws IOException {
    Path file =
        Files.write(folder.resolve("x.txt"), (mark + PORT).getBytes(Charset.forName(charset)));
    assertThat(text(parse(file.toString()).out())).isEqualTo(PORT);
  }

  @Test
  void languageIsToldByTheText() {
    assertThat(
            new Trial()
                .in("The harbour is small, and nobody knows when it opens.")
                .run("parse", "-")
                .out())
        .contains("opens\topen\tVERB");
  }

  @Test
  void languageThatNobodyParsesIsRefusedByName() {
    Result dutch =
        new Trial()
            .in(
                "De haven is gesloten en niemand weet wanneer hij weer opengaat, zegt de burgemeester.")
            .run("parse", "-");
    assertThat(dutch.code()).isEqualTo(1);
    assertThat(dutch.out()).isEmpty();
    assertThat(dutch.err()).contains("Dutch (nl)", "fr (français)", "--lang");
    Result told = parse("--lang", "nl", port);
    assertThat(told.code()).isEqualTo(2);
    assertThat(told.err()).contains("--lang nl", "en (English), fr (français)");
  }

  @Test
  void defaultLanguageOfTheUserIsTaken() throws IOException {
    Path config = Files.writeString(folder.resolve("my.properties"), "lang = fr\n");
    Result result =
        new Trial().with("HEARSAY_CONFIG", config.toString()).in("Paris").run("parse", "-");
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
  }

  // ---- tokens given

  @Test
  void givenTokensAreKept() throws IOException {
    Result result = parse("--tokens", "--lang", "fr", tokens);
    assertThat(result).extracting(Result::code, Result::err).containsExactly(0, "");
    List<ConlluSentence> all = sentences(result.out());
    List<ConlluSentence> given;
    try (ConlluReader reader = ConlluReader.ofTokens(new StringReader(TOKENS), "given")) {
      given = reader.all();
    }
    assertThat(all).hasSameSizeAs(given);
    for (int i = 0; i < all.size(); i++) {
      assertKept(given.get(i), all.get(i));
    }
  }

  private static void assertKept(ConlluSentence given, ConlluSentence parsed) {
    assertThat(parsed.comments()).isEqualTo(given.comments());
    assertThat(parsed.tokens()).isEqualTo(given.tokens());
    assertThat(parsed.emptyNodes()).isEqualTo(given.emptyNodes());
    assertThat(parsed.words().stream().map(w -> w.form() + "\t" + w.misc()))
        .containsExactlyElementsOf(
            given.words().stream().map(w -> w.form() + "\t" + w.misc()).toList());
    assertThat(parsed.words()).filteredOn(word -> word.head() == 0).hasSize(1);
    assertThat(parsed.words())
        .allMatch(word -> word.xpos().equals("_") && word.deps().equals("_"))
        .noneMatch(word -> word.upos().equals("_") || word.lemma().equals("X"));
  }

  @Test
  void whatWasParsedCanBeParsedAgainAndStays() {
    String once = parse("--lang", "fr", port).out();
    Result again = new Trial().in(once).run("parse", "--tokens", "--lang", "fr", "-");
    assertThat(again).isEqualTo(new Result(0, once, ""));
    Result dos =
        new Trial()
            .in(once.replace("\n", "\r\n").strip())
            .run("parse", "--tokens", "--lang", "fr", "-");
    assertThat(dos.out()).isEqualTo(once);
  }

  @Test
  void sentenceThatIsTooLongStaysOneAndIsTold() throws IOException {
    StringBuilder given = new StringBuilder();
    for (int i = 1; i <= 1_000; i++) {
      given.append(i).append("\tport").append("\t_".repeat(8)).append('\n');
    }
    Result result = new Trial().in(given.toString()).run("parse", "--tokens", "--lang", "fr", "-");
    assertThat(result.code()).isZero();
    assertThat(result.err())
        .contains("-: sentences of more than 400 words: 1, the first is sentence 1");
    assertThat(sentences(result.out()))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.words()).hasSize(1_000);
              assertThat(one.words()).filteredOn(w -> w.head() == 0).hasSize(1);
            });
    assertThat(
            new Trial()
                .in(given.toString())
                .run("parse", "--tokens", "--lang", "fr", "-q", "-")
                .err())
        .isEmpty();
  }

  @Test
  void badLineIsNamedAndTheOtherFilesAreParsed() throws IOException {
    String bad = TOKENS.replace("1\tFermé", "2\tFermé");
    Path file = Files.writeString(folder.resolve("bad.conllu"), bad);
    Result result = parse("--tokens", "--lang", "fr", file.toString(), tokens);
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .isEqualTo(
            "hearsay: "
                + file
                + ":11: word 1 should stand here, and there is 2; number the words of a sentence 1, 2, 3 …, with an empty line after its last\n");
    assertThat(result.out()).endsWith(parse("--tokens", "--lang", "fr", tokens).out());
    Result french =
        new Trial().with("LC_ALL", "fr_FR.UTF-8").run("parse", "--tokens", file.toString());
    assertThat(french.err()).contains(":11 : le mot 1 devrait être ici");
  }

  // ---- what cannot be parsed

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                       | empty, there is nothing",
        "'  '                                     | empty, there is nothing",
        "%PDF-1.4                                 | pdftotext",
        "<!doctype html><p>Le phare.</p>          | not plain text but html",
        "{\"text\":\"Le phare.\"}                 | hearsay read --format json",
        "7                                        | say it with --lang",
      })
  void inputThatIsNoTextIsToldWithTheRemedy(String start, String told) {
    Result result = new Trial().in(start).run("parse", "-");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("hearsay: -: ").contains(told);
  }

  @Test
  void textAndConlluAreNotTakenForEachOther() {
    assertThat(parse(tokens).err()).contains("given.conllu: CoNLL-U, not plain text; add --tokens");
    assertThat(parse("--tokens", port).err())
        .contains("port.txt:1: not CoNLL-U", "leave --tokens out");
    assertThat(new Trial().in("# newdoc\n").run("parse", "--tokens", "-").err())
        .contains("-: empty");
  }

  @Test
  void missingFilesAndFoldersAreToldAndTheRestIsParsed() {
    Result result = parse("--lang", "fr", path("prot.txt"), folder.toString(), port);
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .contains("did you mean port.txt?", "a folder where a file was expected");
    assertThat(result.out()).contains("# newdoc id = " + port);
  }

  // ---- output

  @Test
  void outputIsAFileWholeOrNotAtAll() throws IOException {
    assertThat(parse("--lang", "fr", port, "-o", path("out.conllu")))
        .isEqualTo(new Result(0, "", ""));
    assertThat(text(Files.readString(folder.resolve("out.conllu")))).isEqualTo(PORT);
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("port.txt", "given.conllu", "out.conllu");
  }

  @Test
  void wrongUsageIsRefusedBeforeAnythingIsDone() {
    assertThat(parse(port, "-o", port).err()).contains("would write over the input");
    assertThat(parse(port, "-o", folder.toString()).err())
        .contains("is a folder; name a file in it");
    assertThat(parse(port, "-o", path("no/x.conllu")).err()).contains("there is no folder");
    assertThat(parse("-", "-").err()).contains("can be read only once");
    assertThat(parse("--from", "html", port).err())
        .contains("--from cannot be \"html\"; choose one of: auto, text");
    assertThat(parse().code()).isEqualTo(2);
    assertThat(parse("-", "-").code()).isEqualTo(2);
  }

  @Test
  void damagedBytesAreToldAndTheRestIsParsed() throws IOException {
    byte[] bytes = PORT.repeat(5).getBytes(StandardCharsets.UTF_8);
    bytes[3] = (byte) 0xFF;
    Path file = Files.write(folder.resolve("damaged.txt"), bytes);
    Result result = parse("--lang", "fr", file.toString());
    assertThat(result.code()).isZero();
    assertThat(result.err()).contains("damaged.txt: bytes that are not UTF-8: 1");
  }
}
