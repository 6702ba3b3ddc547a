package hearsay.cli;

import hearsay.report.TerminalStyle;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How text is laid out. */
final class ScreenOptions {

  static final List<String> COLORS = List.of("auto", "always", "never");

  @Option(names = "--color", paramLabel = "auto|always|never", descriptionKey = "option.color")
  private @Nullable String color;

  @Option(names = "--width", paramLabel = "COLUMNS", descriptionKey = "option.width")
  private @Nullable String width;

  static boolean isWidth(String value) {
    return value.matches("[1-9][0-9]{0,4}");
  }

  /**
   * The style that was asked for.
   *
   * @param screen true when the text goes to standard output, where a terminal may be
   * @throws UsageException if an option has a value it cannot have
   */
  TerminalStyle style(Context context, Settings settings, boolean screen, Charset charset) {
    Surroundings surroundings = context.surroundings();
    String wide = settings.or(width, "width");
    if (wide != null && !isWidth(wide)) {
      throw new UsageException(context.text("usage.width", wide));
    }
    int usual = screen ? surroundings.columns() : TerminalStyle.USUAL;
    int columns = wide == null ? usual : Integer.parseInt(wide);
    String when = settings.or(color, "color");
    if (when != null && !COLORS.contains(when)) {
      throw new UsageException(
          context.text("usage.choice", "--color", when, String.join(", ", COLORS)));
    }
    return new TerminalStyle(columns, isColored(surroundings, when, screen), charset);
  }

  private static boolean isColored(
      Surroundings surroundings, @Nullable String when, boolean screen) {
    if (when != null && !when.equals("auto")) {
      return when.equals("always");
    }
    return screen
        && surroundings.outIsTerminal()
        && surroundings.variable("NO_COLOR") == null
        && !"dumb".equals(surroundings.variable("TERM"));
  }
}
