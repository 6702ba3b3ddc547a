package hearsay.benchmarks.engine;

import hearsay.benchmarks.measure.Pace;
import hearsay.formats.ConlluReader;
import hearsay.formats.ConlluSentence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one process measures. Immutable.
 *
 * @param language BCP 47 primary subtag
 * @param out what the files begin with that are written: {@code OUT.tsv}, {@code OUT.NAME.conllu}
 * @param inputs what is read, in order
 * @param pace how long and how often
 * @param parser a file with another parser than the language's own; null for its own
 */
public record Options(
    String language, String out, List<Input> inputs, Pace pace, @Nullable Path parser) {

  /** What is done with an input. */
  public enum Task {
    /** Characters, timed. */
    TEXT,
    /** Given tokens, timed. */
    TOKENS,
    /** Given tokens, read once for the answer. */
    ONCE
  }

  /** A file to read: characters for {@link Task#TEXT}, else CoNLL-U. */
  public record Input(Task task, String name, Path file) {

    String text() throws IOException {
      return Files.readString(file, StandardCharsets.UTF_8);
    }

    List<ConlluSentence> sentences() throws IOException {
      try (ConlluReader reader =
          new ConlluReader(
              Files.newBufferedReader(file, StandardCharsets.UTF_8), file.toString())) {
        return reader.all();
      }
    }

    Engine.Work work(Engine engine) throws IOException {
      return task == Task.TEXT ? engine.fromText(text()) : engine.fromTokens(sentences());
    }
  }

  public Options {
    inputs = List.copyOf(inputs);
  }

  /**
   * Reads {@code LANGUAGE OUT} and then any of {@code text.NAME=FILE}, {@code tokens.NAME=FILE},
   * {@code once.NAME=FILE}, {@code parser=FILE}, {@code warm=SECONDS}, {@code rounds=COUNT}, {@code
   * seconds=SECONDS}.
   *
   * @throws IllegalArgumentException if there is anything else
   */
  public static Options parse(String[] args) {
    if (args.length < 2) {
      throw new IllegalArgumentException("expected LANGUAGE OUT …");
    }
    List<Input> inputs = new ArrayList<>();
    Map<String, String> rest = new HashMap<>();
    for (int i = 2; i < args.length; i++) {
      String[] pair = args[i].split("=", 2);
      String[] name = pair[0].split("\\.", 2);
      if (pair.length == 2 && name.length == 2) {
        inputs.add(new Input(task(name[0]), name[1], Path.of(pair[1])));
      } else {
        rest.put(pair[0], pair.length == 2 ? pair[1] : "");
      }
    }
    Pace pace = Pace.take(rest);
    String parser = rest.remove("parser");
    if (!rest.isEmpty()) {
      throw new IllegalArgumentException("unknown options " + rest);
    }
    return new Options(args[0], args[1], inputs, pace, parser == null ? null : Path.of(parser));
  }

  private static Task task(String name) {
    return switch (name) {
      case "text" -> Task.TEXT;
      case "tokens" -> Task.TOKENS;
      case "once" -> Task.ONCE;
      default -> throw new IllegalArgumentException("unknown task " + name);
    };
  }
}
