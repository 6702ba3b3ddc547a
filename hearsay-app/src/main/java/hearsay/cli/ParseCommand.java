package hearsay.cli;

import hearsay.formats.ConlluSentence;
import hearsay.input.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay parse}: from running text, or from tokens, to CoNLL-U. */
@Command(name = "parse", sortOptions = false)
final class ParseCommand extends AnyCommand {

  private static final List<String> FORMS = List.of("auto", "text");

  private final Complaints complaints;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "parse.file")
  private List<Path> files = List.of();

  @Option(names = "--tokens", descriptionKey = "parse.tokens")
  private boolean tokens;

  @Option(names = "--lang", paramLabel = "CODE", descriptionKey = "option.lang")
  private @Nullable String lang;

  @Option(names = "--from", paramLabel = "auto|text", descriptionKey = "parse.from")
  private String from = "auto";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "parse.output")
  private @Nullable Path output;

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "read.quiet")
  private boolean quiet;

  ParseCommand(Context context) {
    super(context);
    this.complaints = new Complaints(context);
  }

  @Override
  public Integer call() {
    Settings settings = Settings.read(context());
    check();
    boolean silent = settings.flag(quiet, "quiet");
    Inputs inputs = new Inputs(context(), complaints);
    inputs.take(files);
    Notices notices = new Notices(context(), !silent);
    Parses parses = new Parses(notices, complaints, settings.or(lang, "lang"));
    InputGuard guard = new InputGuard(inputs.files(), context());
    ConlluOutput out = new ConlluOutput(Destination.of(context(), output, guard));
    boolean onScreen = output == null && context().surroundings().outIsTerminal();
    Progress progress =
        new Progress(context(), !onScreen && !silent, "progress.parse", inputs.files().size());
    try {
      parseAll(inputs, parses, out, progress);
      out.commit();
    } catch (RuntimeException e) {
      progress.clear();
      out.abandon();
      throw e;
    }
    return (complaints.count() > 0 ? ExitCode.FAILED : ExitCode.DONE).code();
  }

  private void check() {
    if (lang != null && !Pipelines.has(lang)) {
      throw new UsageException(context().text("usage.lang", lang, Pipelines.languages()));
    }
    if (!FORMS.contains(from)) {
      String known = String.join(", ", FORMS);
      throw new UsageException(context().text("usage.choice", "--from", from, known));
    }
  }

  private void parseAll(Inputs inputs, Parses parses, ConlluOutput out, Progress progress) {
    List<Path> found = inputs.files();
    for (int i = 0; i < found.size(); i++) {
      progress.at(i + 1, found.get(i).toString());
      Consumer<ConlluSentence> taker =
          sentence -> {
            out.write(sentence);
            progress.add();
          };
      Source source = inputs.open(found.get(i));
      if (tokens) {
        parses.tokens(source, taker);
      } else {
        parses.text(source, from.equals("text"), taker);
      }
      progress.clear();
      out.flush();
    }
  }
}
