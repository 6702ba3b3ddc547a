package hearsay.cli;

import hearsay.claims.Reading;
import hearsay.text.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs the tool inside the test, in surroundings that the test chooses. */
final class Trial {

  /** How a run ended. */
  record Result(int code, String out, String err) {}

  private final Map<String, String> variables = new HashMap<>();
  private byte[] in = {};
  private boolean terminal;
  private Context.Reader reader = new LazyHearsay();
  private Context.@Nullable Fetching fetching;

  Trial() {
    variables.put("LC_ALL", "en_GB.UTF-8");
  }

  Trial with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  Trial in(String text) {
    in = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  Trial onATerminal() {
    terminal = true;
    return this;
  }

  /** Every article becomes this reading, with the article's own metadata. */
  Trial reading(Reading reading) {
    reader = article -> withMetadata(reading, article);
    return this;
  }

  Trial reader(Context.Reader own) {
    reader = own;
    return this;
  }

  Trial fetching(Context.Fetching own) {
    fetching = own;
    return this;
  }

  private static Reading withMetadata(Reading reading, Article article) {
    return new Reading(
        reading.article().withMetadata(article.metadata()),
        reading.analysis(),
        reading.mentions(),
        reading.voices(),
        reading.attributions(),
        reading.claims(),
        reading.problems());
  }

  Result run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = run(out, err, arguments);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  int run(OutputStream out, OutputStream err, String... arguments) {
    Surroundings surroundings =
        new Surroundings(
            variables,
            new ByteArrayInputStream(in),
            out,
            err,
            terminal,
            terminal,
            Locale.ROOT,
            StandardCharsets.UTF_8);
    Tool tool =
        fetching == null
            ? new Tool(surroundings, reader)
            : new Tool(surroundings, reader, fetching);
    return tool.run(arguments);
  }
}
