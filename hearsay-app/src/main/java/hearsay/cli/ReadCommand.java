package hearsay.cli;

import hearsay.report.ReportOptions;
import hearsay.report.TerminalReport;
import hearsay.report.TerminalStyle;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay read}: from files to their readings. */
@Command(name = "read", sortOptions = false)
final class ReadCommand extends AnyCommand {

  private final Complaints complaints;
  private int problems;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "read.file")
  private List<Path> files = List.of();

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
        new Readings(context().reader(), article.hints(context()), settings, complaints);
    OutputFormat written = format(settings);
    SingleOutput.Form form = form(written, settings);
    Inputs inputs = new Inputs(context(), complaints);
    inputs.find(files, output);
    Output out = output(written, form, new InputGuard(inputs.files(), context()));
    Progress progress = progress(settings, inputs.files().size());
    try {
      readAll(inputs, readings, out, progress);
      out.commit();
    } catch (RuntimeException e) {
      progress.clear();
      out.abandon();
      throw e;
    }
    return exitCode(settings.flag(strict, "strict")).code();
  }

  private void readAll(Inputs inputs, Readings readings, Output out, Progress progress) {
    List<Path> found = inputs.files();
    for (int i = 0; i < found.size(); i++) {
      progress.at(i + 1, found.get(i).toString());
      readings.read(
          inputs.open(found.get(i)),
          (reading, from) -> {
            progress.clear();
            problems += reading.problems().size();
            out.write(reading, from);
            progress.add();
          });
    }
    progress.clear();
  }

  private Progress progress(Settings settings, int count) {
    boolean onScreen = output == null && context().surroundings().outIsTerminal();
    return new Progress(context(), !onScreen && !settings.flag(quiet, "quiet"), "progress", count);
  }

  private ExitCode exitCode(boolean isStrict) {
    if (complaints.count() > 0) {
      return ExitCode.FAILED;
    }
    return isStrict && problems > 0 ? ExitCode.PROBLEMS_FOUND : ExitCode.DONE;
  }

  /** The format asked for, or that of the output's suffix, or the user's own, or text. */
  private OutputFormat format(Settings settings) {
    Path target = output;
    if (format == null && target != null && !isFolder(target)) {
      return OutputFormat.ofFile(target)
          .orElseThrow(() -> new UsageException(context().text("usage.suffix", target)));
    }
    String told = settings.or(format, "format");
    String id = told == null ? OutputFormat.TEXT.id() : told;
    String known = String.join(", ", OutputFormat.ids());
    return OutputFormat.of(id)
        .orElseThrow(
            () -> new UsageException(context().text("usage.choice", "--format", id, known)));
  }

  private boolean isFolder(Path path) {
    return Files.isDirectory(path) || asTyped().endsWith("/");
  }

  /** The output as the user typed it: a path forgets the "/" at its end. */
  private String asTyped() {
    OptionSpec typed =
        spec == null ? null : spec.commandLine().getParseResult().matchedOption("--output");
    return typed == null ? "" : typed.originalStringValues().get(0);
  }

  private SingleOutput.Form form(OutputFormat written, Settings settings) {
    return switch (written) {
      case JSON -> SingleOutput.json();
      case HTML -> SingleOutput.html(reportOptions());
      case TEXT -> {
        Charset charset =
            output == null ? context().surroundings().screenCharset() : StandardCharsets.UTF_8;
        TerminalStyle style = screen.style(context(), settings, output == null, charset);
        boolean everything = settings.flag(all, "all");
        TerminalReport report =
            new TerminalReport(style, context().surroundings().locale(), everything);
        yield SingleOutput.text(report, style);
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

  private Output output(OutputFormat written, SingleOutput.Form form, InputGuard guard) {
    Path target = output;
    if (target != null && isFolder(target)) {
      return new FolderOutput(target, written, form, guard);
    }
    Destination destination = Destination.of(context(), target, guard);
    return written == OutputFormat.HTML
        ? new PageOutput(destination, form, context())
        : new SingleOutput(destination, form);
  }
}
