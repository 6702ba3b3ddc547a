package hearsay.cli;

import hearsay.claims.Claim;
import hearsay.claims.Reading;
import hearsay.report.TerminalExplanation;
import hearsay.report.TerminalStyle;
import hearsay.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay explain}: why one claim was read as it was. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand extends AnyCommand {

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      converter = Input.Converter.class,
      descriptionKey = "explain.file")
  private Input named = new Input.StandardInput();

  @Parameters(index = "1", paramLabel = "CLAIM", descriptionKey = "explain.claim")
  private String claim = "";

  @Option(names = "--article", paramLabel = "ID", descriptionKey = "explain.article")
  private @Nullable String chosen;

  @Mixin private ArticleOptions article = new ArticleOptions();

  @Mixin private NetworkOptions network = new NetworkOptions();

  @Mixin private ScreenOptions screen = new ScreenOptions();

  ExplainCommand(Context context) {
    super(context);
  }

  private record Found(Reading reading, Origin from) {}

  @Override
  public Integer call() {
    Settings settings = Settings.read(context());
    TerminalStyle style =
        screen.style(context(), settings, true, context().surroundings().screenCharset());
    if (named instanceof Input.InFile file && Files.isDirectory(file.path())) {
      throw new UsageException(context().text("usage.explain-folder", file.path()));
    }
    if (!claim.matches("[cC]?[1-9][0-9]{0,8}")) {
      throw new UsageException(context().text("usage.claim", claim));
    }
    Complaints complaints = new Complaints(context());
    List<Found> found = new ArrayList<>();
    Readings readings =
        new Readings(
            article.articles(context(), settings, complaints), context().reader(), complaints);
    Pages pages = network.pages(context(), settings, complaints, settings.flag(false, "quiet"));
    new Inputs(context(), complaints, pages)
        .open(named)
        .ifPresent(
            source ->
                readings.read(
                    source,
                    this::isChosen,
                    (reading, from) -> found.add(new Found(reading, from))));
    if (found.isEmpty() && complaints.count() > 0) {
      return ExitCode.FAILED.code();
    }
    Reading reading = only(found);
    print(
        new TerminalExplanation(style, context().surroundings().locale(), reading), style, reading);
    return ExitCode.DONE.code();
  }

  private boolean isChosen(Article read, Origin from) {
    return chosen == null
        || chosen.equals(String.valueOf(from.place().number()))
        || chosen.equals(read.metadata().given())
        || chosen.equals(read.id());
  }

  private Reading only(List<Found> found) {
    if (found.isEmpty()) {
      throw new UsageException(
          context().text("usage.article", named.name(), String.valueOf(chosen)));
    }
    if (found.size() > 1) {
      String lines =
          found.stream()
              .limit(5)
              .map(f -> String.valueOf(f.from().place().number()))
              .collect(Collectors.joining(", "));
      throw new UsageException(context().text("usage.articles", named.name(), found.size(), lines));
    }
    return found.get(0).reading();
  }

  private void print(TerminalExplanation explanation, TerminalStyle style, Reading reading) {
    int number = Integer.parseInt(claim.replaceFirst("[cC]", ""));
    List<Claim> claims = reading.claims();
    if (claims.isEmpty()) {
      throw new UsageException(context().text("usage.no-claims", named.name()));
    }
    if (number > claims.size()) {
      throw new UsageException(
          context().text("usage.no-claim", named.name(), claim, claims.size()));
    }
    try {
      context().out().write(explanation.of(claims.get(number - 1)).getBytes(style.charset()));
      context().out().flush();
    } catch (IOException e) {
      throw new OutputException("", e);
    }
  }
}
