package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.archive.ArchiveLimits;
import hearsay.attribution.Certainty;
import hearsay.attribution.Form;
import hearsay.attribution.Polarity;
import hearsay.attribution.Voice.MentionKind;
import hearsay.attribution.VoiceKind;
import hearsay.claims.ClaimFlag;
import hearsay.claims.Evidence;
import hearsay.fetch.FetchLimits;
import hearsay.input.UnpackLimits;
import hearsay.json.ArticleField;
import hearsay.mentions.Bound;
import hearsay.mentions.TimeType;
import hearsay.text.BlockKind;
import hearsay.text.MetadataField;
import hearsay.text.MetadataOrigin;
import hearsay.text.ProblemKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What can be typed and what can be read is written down, and what is written down is there. */
class DocumentationTest {

  private static final Path ROOT = Path.of(System.getProperty("hearsay.root", ".."));
  private static final Path COMMANDS = ROOT.resolve("docs/command-line.md");
  private static final Path INPUT = ROOT.resolve("docs/input.md");
  private static final Path LEDGER = ROOT.resolve("docs/ledger.md");

  private static CommandLine tool() {
    Surroundings nowhere =
        new Surroundings(
            Map.of(),
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new ByteArrayOutputStream(),
            false,
            false,
            Locale.ROOT,
            StandardCharsets.UTF_8);
    return new Tool(nowhere).commandLine();
  }

  private static List<CommandLine> commands() {
    List<CommandLine> all = new ArrayList<>(List.of(tool()));
    all.addAll(all.get(0).getSubcommands().values());
    return all;
  }

  private static Set<String> options() {
    Set<String> names = new TreeSet<>();
    for (CommandLine command : commands()) {
      command.getCommandSpec().options().forEach(o -> names.addAll(Arrays.asList(o.names())));
    }
    return names;
  }

  @Test
  void everyOptionIsInTheManual() throws IOException {
    assertThat(options()).contains("--format", "--outlet", "-o");
    assertThat(code(COMMANDS)).containsAll(options());
  }

  @Test
  void everyCommandIsInTheManual() throws IOException {
    for (CommandLine command : commands()) {
      assertThat(text(COMMANDS)).contains(command.getCommandSpec().qualifiedName());
    }
  }

  @Test
  void everyDefaultThatCanBeSetIsInTheManual() throws IOException {
    assertThat(code(COMMANDS)).containsAll(Settings.KEYS);
  }

  /** The names that the page on input must have: forms, fields, and limits with their owners. */
  static Stream<String> namesOfInput() {
    Stream<String> limits =
        Stream.of(ArchiveLimits.class, UnpackLimits.class)
            .flatMap(
                owner ->
                    Arrays.stream(owner.getRecordComponents())
                        .filter(limit -> !limit.getType().isRecord())
                        .map(limit -> owner.getSimpleName() + "." + limit.getName()));
    return Stream.of(
            limits,
            ArticleField.ids().stream(),
            ArticleOptions.forms().stream(),
            Stream.of(
                "Limits.articleChars",
                "Limits.fileBytes",
                "Limits.lineBytes",
                "JsonArticles.DEPTH"))
        .flatMap(names -> names);
  }

  @ParameterizedTest
  @MethodSource("namesOfInput")
  void nameOfInputIsInItsPage(String name) throws IOException {
    assertThat(code(INPUT)).contains(name);
  }

  @Test
  void everyLayoutOfJsonIsInThePageOnInput() throws IOException {
    Path table = ROOT.resolve("hearsay-extract/src/main/resources/hearsay/json/json-layouts.tsv");
    List<String> layouts =
        text(table).lines().filter(line -> !line.startsWith("#")).skip(1).toList();
    assertThat(layouts).hasSizeGreaterThan(5);
    assertThat(layouts).allMatch(row -> page().contains(row.substring(0, row.indexOf('\t'))));
  }

  private static String page() {
    try {
      return text(INPUT);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void everyLimitOfFetchingIsInTheManual() throws IOException {
    List<String> limits =
        Arrays.stream(FetchLimits.class.getRecordComponents()).map(c -> c.getName()).toList();
    assertThat(code(ROOT.resolve("docs/fetching.md"))).hasSizeGreaterThan(9).containsAll(limits);
  }

  @Test
  void everyExitCodeIsInTheManual() throws IOException {
    for (ExitCode code : ExitCode.values()) {
      assertThat(text(COMMANDS)).contains("| " + code.code() + " |");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/command-line.md", "docs/input.md", "README.md"})
  void everyOptionInTheDocumentsExists(String file) throws IOException {
    Set<String> told = new TreeSet<>();
    text(ROOT.resolve(file))
        .lines()
        .filter(line -> line.contains("hearsay") || line.startsWith("| `-"))
        .forEach(line -> told.addAll(matches("(?<![\\w-])--[a-z][a-z-]+", line)));
    assertThat(told).isNotEmpty();
    assertThat(options()).containsAll(told);
  }

  /** The names of all fields: every word in quotation marks in the classes that write them. */
  static Stream<String> fields() throws IOException {
    Set<String> names = new TreeSet<>();
    for (String writer :
        List.of("LedgerObject", "LedgerArticle", "LedgerMentions", "LedgerFields")) {
      Path source =
          ROOT.resolve("hearsay-formats/src/main/java/hearsay/formats/" + writer + ".java");
      matches("\"[a-z_0-9]{2,}\"", text(source)).forEach(q -> names.add(q.replace("\"", "")));
    }
    assertThat(names).hasSizeGreaterThan(50).contains("ledger", "start", "lemma", "tdm_reserved");
    return names.stream();
  }

  @ParameterizedTest
  @MethodSource("fields")
  void fieldOfTheLedgerIsDescribed(String field) throws IOException {
    assertThat(code(LEDGER)).contains(field);
  }

  /** The words that the ledger's fields may hold. */
  static Stream<String> words() {
    return Stream.of(
            Arrays.stream(Evidence.values()).map(Evidence::id),
            Arrays.stream(ClaimFlag.values()).map(ClaimFlag::id),
            Arrays.stream(ProblemKind.values()).map(ProblemKind::id),
            Arrays.stream(MetadataField.values()).map(MetadataField::id),
            Arrays.stream(MetadataOrigin.values()).map(MetadataOrigin::id),
            Arrays.stream(Bound.values()).map(Bound::id),
            Arrays.stream(TimeType.values()).map(Enum::name),
            lower(BlockKind.values()),
            lower(VoiceKind.values()),
            lower(MentionKind.values()),
            lower(Form.values()),
            lower(Certainty.values()),
            lower(Polarity.values()))
        .flatMap(words -> words);
  }

  private static Stream<String> lower(Enum<?>[] values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @MethodSource("words")
  void wordOfTheLedgerIsDescribed(String word) throws IOException {
    assertThat(code(LEDGER)).contains(word);
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  /** Everything that a page sets as code, cut into words. */
  private static Set<String> code(Path file) throws IOException {
    Set<String> words = new TreeSet<>();
    for (String code : matches("`[^`\n]+`", text(file))) {
      words.addAll(Arrays.asList(code.replace("`", "").split("[\\s,:={}|\\\\\"]+")));
    }
    return words;
  }

  private static List<String> matches(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(m -> m.group()).toList();
  }
}
