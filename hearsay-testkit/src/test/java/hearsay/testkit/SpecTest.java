package hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.Hearsay;
import hearsay.attribution.Attribution;
import hearsay.attribution.Relay;
import hearsay.attribution.Voice;
import hearsay.claims.Claim;
import hearsay.claims.Reading;
import hearsay.text.Extent;
import hearsay.text.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the examples of {@code spec/*.md} through the whole reader. An example is a fenced block
 * whose info string is {@code example} and a language; its text stands above a line with a full
 * stop, what must be found below it. Each file says what its lines mean.
 */
class SpecTest {

  private static final Path SPEC = Path.of("..", "spec");
  private static final Hearsay HEARSAY = Hearsay.load();

  /** One example of a specification. */
  record Example(String language, String text, List<String> expected) {}

  static Stream<Arguments> attribution() {
    return numbered("attribution.md");
  }

  static Stream<Arguments> quotations() {
    return numbered("quotations.md");
  }

  static Stream<Arguments> evidence() {
    return numbered("evidence.md");
  }

  private static Stream<Arguments> numbered(String file) {
    List<Example> examples = examples(file);
    return Stream.iterate(0, i -> i < examples.size(), i -> i + 1)
        .map(i -> Arguments.argumentSet(file + " " + (i + 1), examples.get(i)));
  }

  @ParameterizedTest
  @MethodSource("attribution")
  void attributionsAreThoseOfTheExample(Example example) {
    Reading r = HEARSAY.read(Articles.of(example.language(), example.text()));
    List<String> found =
        r.attributions().stream().map(a -> chain(r, a) + ": " + words(r, a)).toList();
    assertThat(found).as(example.text()).isEqualTo(example.expected());
  }

  @ParameterizedTest
  @MethodSource("quotations")
  void speechIsWhatTheExampleSays(Example example) {
    Reading r = HEARSAY.read(Articles.of(example.language(), example.text()));
    List<String> found = new ArrayList<>();
    r.attributions()
        .forEach(a -> found.add(a.form().name().toLowerCase(Locale.ROOT) + ": " + words(r, a)));
    r.problems().stream().map(Problem::kind).forEach(k -> found.add("problem: " + k.id()));
    assertThat(found).as(example.text()).isEqualTo(example.expected());
  }

  @ParameterizedTest
  @MethodSource("evidence")
  void evidenceOfEachClaimIsThatOfTheExample(Example example) {
    Reading r = HEARSAY.read(Articles.of(example.language(), example.text()));
    List<String> found = new ArrayList<>();
    for (Claim c : r.claims()) {
      String rule = c.stance().rule().replaceFirst(".*\\.mood\\.", "");
      String words = c.span().of(example.text()).toString();
      found.add(c.evidence().id() + " (" + rule + "): " + words);
    }
    assertThat(found).as(example.text()).isEqualTo(example.expected());
  }

  @Test
  void eachFileHasItsExamples() {
    assertThat(List.of("attribution.md", "quotations.md", "evidence.md"))
        .allSatisfy(file -> assertThat(examples(file)).hasSizeGreaterThanOrEqualTo(25));
  }

  private static String chain(Reading r, Attribution a) {
    List<String> voices = new ArrayList<>();
    Attribution at = a;
    voices.addAll(0, voices(r, at));
    while (at.parent() != Attribution.NONE) {
      at = r.attributions().get(at.parent());
      voices.addAll(0, voices(r, at));
    }
    return String.join(" › ", voices);
  }

  private static List<String> voices(Reading r, Attribution a) {
    List<String> voices = new ArrayList<>();
    for (Relay relay : a.via()) {
      voices.add(label(r, relay.voice()));
    }
    voices.add(label(r, a.voice()));
    return voices;
  }

  private static String label(Reading r, int id) {
    if (id == Attribution.NONE) {
      return "?";
    }
    Voice voice = r.voices().get(id);
    String name = voice.name();
    String description = voice.description();
    return name != null ? name : description != null ? description : voice.kind().name();
  }

  private static String words(Reading r, Attribution a) {
    String text = r.article().text();
    return Stream.of(part(text, "[", a.source(), "]"), part(text, "{", a.cue(), "}"))
            .filter(part -> !part.isEmpty())
            .map(part -> part + " ")
            .collect(Collectors.joining())
        + part(text, "<", a.content(), ">");
  }

  private static String part(String text, String open, @Nullable Extent extent, String close) {
    return extent == null ? "" : open + extent.of(text) + close;
  }

  private static List<Example> examples(String file) {
    List<Example> examples = new ArrayList<>();
    List<String> block = null;
    String language = "";
    for (String line : lines(SPEC.resolve(file))) {
      if (block == null && line.startsWith("```example ")) {
        block = new ArrayList<>();
        language = line.substring("```example ".length()).strip();
      } else if (block != null && line.equals("```")) {
        examples.add(example(file, language, block));
        block = null;
      } else if (block != null) {
        block.add(line);
      }
    }
    return examples;
  }

  private static Example example(String file, String language, List<String> block) {
    int stop = block.indexOf(".");
    if (stop < 0) {
      throw new IllegalArgumentException(file + ": no line with a full stop in " + block);
    }
    List<String> expected = block.subList(stop + 1, block.size());
    return new Example(
        language,
        String.join("\n", block.subList(0, stop)),
        expected.equals(List.of("nothing")) ? List.of() : List.copyOf(expected));
  }

  private static List<String> lines(Path path) {
    try {
      return Files.readAllLines(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
