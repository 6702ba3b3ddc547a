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

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      converter = Input.Converter.class,
      descriptionKey = "parse.file")
  private List<Input> named = List.of();

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
    Inputs inputs =
        new Inputs(context(), complaints, new Pages(context(), complaints, true, silent));
    inputs.take(named);
    Notices notices = new Notices(context(), !silent);
    Parses parses = new Parses(notices, complaints, settings.or(lang, "lang"));
    InputGuard guard = new InputGuard(inputs.files(), context());
    ConlluOutput out = new ConlluOutput(Destination.of(context(), output, guard));
    boolean onScreen = output == null && context().surroundings().outIsTerminal();
    Progress progress =
        new Progress(context(), !onScreen && !silent, "progress.parse", inputs.all().size());
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
    for (Input input : named) {
      if (input instanceof Input.Address) {
        throw new UsageException(context().text("usage.parse-address", Shell.quote(input.name())));
      }
    }
    if (!FORMS.contains(from)) {
      String known = String.join(", ", FORMS);
      throw new UsageException(context().text("usage.choice", "--from", from, known));
    }
  }

  private void parseAll(Inputs inputs, Parses parses, ConlluOutput out, Progress progress) {
    List<Input> found = inputs.all();
    for (int i = 0; i < found.size(); i++) {
      progress.at(i + 1, found.get(i).name());
      Consumer<ConlluSentence> taker =
          sentence -> {
            out.write(sentence);
            progress.add();
          };
      inputs.open(found.get(i)).ifPresent(source -> parse(source, parses, taker));
      progress.clear();
      out.flush();
    }
  }

  private void parse(Source source, Parses parses, Consumer<ConlluSentence> taker) {
    if (tokens) {
      parses.tokens(source, taker);
    } else {
      parses.text(source, from.equals("text"), taker);
    }
  }
}
