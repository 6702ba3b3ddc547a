package hearsay.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the user wants written, and where: {@code --format} and {@code -o}. Immutable. */
final class OutputChoice {

  private final Context context;
  private final List<OutputFormat> known;
  private final @Nullable String format;
  private final @Nullable Path output;
  private final String typed;

  /**
   * @param known the formats that the command can write
   * @param spec of the command, which knows how the user typed the output: a path forgets the "/"
   *     at its end
   */
  OutputChoice(
      Context context,
      List<OutputFormat> known,
      @Nullable String format,
      @Nullable Path output,
      @Nullable CommandSpec spec) {
    this.context = context;
    this.known = known;
    this.format = format;
    this.output = output;
    OptionSpec option =
        spec == null ? null : spec.commandLine().getParseResult().matchedOption("--output");
    this.typed = option == null ? "" : option.originalStringValues().get(0);
  }

  /**
   * The format asked for, or that of the output's suffix, or the user's own where the command has
   * it, or text.
   *
   * @throws UsageException if there is no such format here
   */
  OutputFormat format(Settings settings) {
    Path target = output;
    if (format == null && target != null && !isFolder(target)) {
      return OutputFormat.ofFile(target)
          .filter(known::contains)
          .orElseThrow(() -> new UsageException(context.text("usage.suffix", target, ids())));
    }
    if (format == null) {
      String own = Objects.requireNonNullElse(settings.or(null, "format"), "");
      return OutputFormat.of(own).filter(known::contains).orElse(OutputFormat.TEXT);
    }
    String id = format;
    return OutputFormat.of(id)
        .filter(known::contains)
        .orElseThrow(() -> new UsageException(context.text("usage.choice", "--format", id, ids())));
  }

  private String ids() {
    return String.join(", ", known.stream().map(OutputFormat::id).toList());
  }

  private boolean isFolder(Path path) {
    return Files.isDirectory(path) || typed.endsWith("/");
  }

  /** True when each article gets a file of its own. */
  boolean isFolder() {
    return output != null && isFolder(output);
  }

  /** True when the results appear on the user's terminal. */
  boolean isOnScreen() {
    return output == null && context.surroundings().outIsTerminal();
  }

  /** The charset of text: the screen's, or UTF-8 in files. */
  Charset charset() {
    return output == null ? context.surroundings().screenCharset() : StandardCharsets.UTF_8;
  }

  /**
   * Opens the place.
   *
   * @throws UsageException if it cannot be there
   * @throws OutputException if it cannot be made
   */
  <T> Output<T> open(OutputFormat written, Form<T> form, InputGuard guard) {
    Path target = output;
    if (target != null && isFolder(target)) {
      return new FolderOutput<>(target, written, form, guard);
    }
    Destination destination = Destination.of(context, target, guard);
    return written == OutputFormat.HTML
        ? new PageOutput<>(destination, form, context)
        : new SingleOutput<>(destination, form);
  }
}
