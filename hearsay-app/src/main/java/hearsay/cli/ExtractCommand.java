package hearsay.cli;

import hearsay.text.Article;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay extract}: from files to the articles in them, which are not read. */
@Command(name = "extract", sortOptions = false)
final class ExtractCommand extends AnyCommand {

  private static final List<OutputFormat> FORMATS = List.of(OutputFormat.TEXT, OutputFormat.JSON);

  private final Complaints complaints;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      converter = Input.Converter.class,
      descriptionKey = "extract.file")
  private List<Input> named = List.of();

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "extract.format")
  private @Nullable String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "extract.output")
  private @Nullable Path output;

  @Mixin private ArticleOptions article = new ArticleOptions();

  @Mixin private NetworkOptions network = new NetworkOptions();

  @Option(names = "--strict", descriptionKey = "read.strict")
  private boolean strict;

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "read.quiet")
  private boolean quiet;

  ExtractCommand(Context context) {
    super(context);
    this.complaints = new Complaints(context);
  }

  @Override
  public Integer call() {
    Settings settings = Settings.read(context());
    Articles articles = article.articles(context(), settings, complaints);
    OutputChoice choice = new OutputChoice(context(), FORMATS, format, output, spec);
    OutputFormat written = choice.format(settings);
    boolean silent = settings.flag(quiet, "quiet");
    Pages pages = network.pages(context(), settings, complaints, silent);
    Inputs inputs = new Inputs(context(), complaints, pages);
    inputs.find(named, output);
    boolean several = inputs.all().size() > 1;
    Form<Article> form = form(written, choice, several);
    Output<Article> out = choice.open(written, form, new InputGuard(inputs.files(), context()));
    boolean wanted = !choice.isOnScreen() && !silent;
    Progress progress = new Progress(context(), wanted, "progress", inputs.all().size());
    TextLanguage language = new TextLanguage();
    int problems =
        new Run<>(inputs, out, progress)
            .all(
                (source, taker) ->
                    articles.read(source, (a, from) -> taker.accept(language.settle(a), from)),
                a -> a.problems().size());
    return ExitCode.of(complaints, settings.flag(strict, "strict") ? problems : 0).code();
  }

  private static Form<Article> form(OutputFormat written, OutputChoice choice, boolean several) {
    if (written == OutputFormat.JSON) {
      return Forms.article();
    }
    return choice.isFolder()
        ? Forms.story(choice.charset())
        : Forms.stories(several, choice.charset());
  }
}
