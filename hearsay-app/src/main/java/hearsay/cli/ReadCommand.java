package hearsay.cli;

import hearsay.claims.Reading;
import hearsay.report.ReportOptions;
import hearsay.report.TerminalReport;
import hearsay.report.TerminalStyle;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay read}: from files to their readings. */
@Command(name = "read", sortOptions = false)
final class ReadCommand extends AnyCommand {

  private final Complaints complaints;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      converter = Input.Converter.class,
      descriptionKey = "read.file")
  private List<Input> named = List.of();

  @Option(names = "--format", paramLabel = "text|json|html", descriptionKey = "read.format")
  private @Nullable String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "read.output")
  private @Nullable Path output;

  @Option(names = "--all", descriptionKey = "read.all")
  private boolean all;

  @Mixin private ArticleOptions article = new ArticleOptions();

  @Mixin private NetworkOptions network = new NetworkOptions();

  @Mixin private ScreenOptions screen = new ScreenOptions();

  @Option(names = "--strict", descriptionKey = "read.strict")
  private boolean strict;

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "read.quiet")
  private boolean quiet;

  ReadCommand(Context context) {
    super(context);
    this.complaints = new Complaints(context);
  }

  @Override
  public Integer call() {
    Settings settings = Settings.read(context());
    Readings readings =
        new Readings(
            article.articles(context(), settings, complaints), context().reader(), complaints);
    OutputChoice choice =
        new OutputChoice(context(), List.of(OutputFormat.values()), format, output, spec);
    OutputFormat written = choice.format(settings);
    Form<Reading> form = form(written, choice, settings);
    boolean silent = settings.flag(quiet, "quiet");
    Pages pages = network.pages(context(), settings, complaints, silent);
    Inputs inputs = new Inputs(context(), complaints, pages);
    inputs.find(named, output);
    Output<Reading> out = choice.open(written, form, new InputGuard(inputs.files(), context()));
    boolean wanted = !choice.isOnScreen() && !silent;
    Progress progress = new Progress(context(), wanted, "progress", inputs.all().size());
    int problems =
        new Run<>(inputs, out, progress)
            .all((source, taker) -> readings.read(source, taker::accept), r -> r.problems().size());
    return ExitCode.of(complaints, settings.flag(strict, "strict") ? problems : 0).code();
  }

  private Form<Reading> form(OutputFormat written, OutputChoice choice, Settings settings) {
    return switch (written) {
      case JSON -> Forms.ledger();
      case HTML -> Forms.html(reportOptions());
      case TEXT -> {
        TerminalStyle style = screen.style(context(), settings, output == null, choice.charset());
        boolean everything = settings.flag(all, "all");
        TerminalReport report =
            new TerminalReport(style, context().surroundings().locale(), everything);
        yield Forms.text(report, style);
      }
    };
  }

  private ReportOptions reportOptions() {
    String[] arguments =
        spec == null
            ? new String[0]
            : spec.root().commandLine().getParseResult().originalArgs().toArray(String[]::new);
    return new ReportOptions(
        context().surroundings().locale(), Version.number(), Shell.command(arguments));
  }
}
