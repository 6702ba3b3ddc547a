package hearsay.cli;

import hearsay.fetch.FetchLimits;
import hearsay.fetch.Fetcher;
import hearsay.report.TerminalStyle;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * {@code hearsay} without the process around it. For one thread.
 *
 * <pre>{@code int code = new Tool(surroundings).run("read", "--format", "json", "depot.txt");}
 * </pre>
 */
public final class Tool {

  private final Context context;

  /** Standard output failed, which was told: what waits in its buffer cannot be written either. */
  private boolean outputLost;

  Tool(Surroundings surroundings) {
    this(surroundings, new LazyHearsay());
  }

  Tool(Surroundings surroundings, Context.Reader reader) {
    this(
        surroundings,
        reader,
        (visitor, waiting) -> new Fetcher(visitor, FetchLimits.DEFAULT, waiting));
  }

  Tool(Surroundings surroundings, Context.Reader reader, Context.Fetching fetching) {
    this.context = new Context(surroundings, reader, fetching);
  }

  /** Runs one command line; gives the exit code. */
  public int run(String... arguments) {
    CommandLine line = commandLine();
    int code = execute(line, arguments);
    return flush(line) ? code : ExitCode.FAILED.code();
  }

  private int execute(CommandLine line, String... arguments) {
    try {
      return line.execute(arguments);
    } catch (Error e) {
      context.say(context.text("failed", e.toString()));
      context.explain(e);
      return ExitCode.FAILED.code();
    }
  }

  /** The commands with their options, in the user's language. */
  CommandLine commandLine() {
    CommandLine line = new CommandLine(new HearsayCommand(context));
    line.addSubcommand(new ReadCommand(context));
    line.addSubcommand(new ExtractCommand(context));
    line.addSubcommand(new ExplainCommand(context));
    line.addSubcommand(new ParseCommand(context));
    line.addSubcommand(new CompletionCommand(context));
    line.setResourceBundle(context.messages().bundle());
    Surroundings surroundings = context.surroundings();
    TerminalStyle screen =
        new TerminalStyle(surroundings.columns(), false, surroundings.screenCharset());
    line.setUsageHelpWidth(screen.width());
    line.setUsageHelpLongOptionsMaxWidth(30);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi()));
    line.setOut(writer(screen.charset()));
    line.setParameterExceptionHandler((e, given) -> wrong(e));
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line;
  }

  private Ansi ansi() {
    boolean colored =
        context.surroundings().outIsTerminal()
            && context.surroundings().variable("NO_COLOR") == null;
    return colored ? Ansi.ON : Ansi.OFF;
  }

  private PrintWriter writer(Charset charset) {
    return new PrintWriter(new OutputStreamWriter(context.out(), charset));
  }

  private boolean flush(CommandLine line) {
    line.getOut().flush();
    if (outputLost) {
      return true;
    }
    try {
      context.out().flush();
      return true;
    } catch (ClosedOutputException enough) {
      return true;
    } catch (IOException e) {
      context.say(
          context.text(
              "output.failed", context.text("output.standard"), String.valueOf(e.getMessage())));
      return false;
    }
  }

  /** The command line itself is wrong: what, and where to read on. */
  private int wrong(ParameterException e) {
    context.say(sentence(e));
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    context.print(context.text("usage.help", command) + "\n");
    return ExitCode.WRONG_USAGE.code();
  }

  private String sentence(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing(missing.getMissing().get(0));
    }
    return String.valueOf(e.getMessage());
  }

  private String unknown(UnmatchedArgumentException e) {
    String given = e.getUnmatched().get(0);
    List<String> known =
        given.startsWith("-")
            ? e.getCommandLine().getCommandSpec().options().stream()
                .flatMap(option -> Stream.of(option.names()))
                .toList()
            : List.copyOf(e.getCommandLine().getSubcommands().keySet());
    String what = given.startsWith("-") ? "option" : known.isEmpty() ? "argument" : "command";
    List<String> similar = Similar.to(given, known);
    return similar.isEmpty()
        ? context.text("usage.unknown-" + what, given)
        : context.text("usage.unknown-" + what + ".similar", given, String.join(", ", similar));
  }

  private String missing(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? context.text("usage.missing-value", option.longestName(), option.paramLabel())
        : context.text("usage.missing", argument.paramLabel());
  }

  /** A command could not do its work. */
  private int failed(Exception e) throws Exception {
    if (e instanceof UsageException) {
      context.say(String.valueOf(e.getMessage()));
      return ExitCode.WRONG_USAGE.code();
    }
    if (e instanceof OutputException output) {
      outputLost = output.where().isEmpty();
      if (output.getCause() instanceof ClosedOutputException) {
        return ExitCode.DONE.code();
      }
      context.say(outputSentence(output));
      return ExitCode.FAILED.code();
    }
    context.say(context.text("failed", e.toString()));
    context.explain(e);
    return ExitCode.FAILED.code();
  }

  private String outputSentence(OutputException e) {
    String where = e.where().isEmpty() ? context.text("output.standard") : e.where();
    Throwable cause = e.getCause();
    return cause instanceof AccessDeniedException
        ? context.text("output.denied", where)
        : context.text("output.failed", where, cause == null ? "?" : "" + cause.getMessage());
  }
}
