package hearsay.cli;

import hearsay.language.LanguagePack;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The user's own defaults, from a file of {@code key = value} lines; {@code #} starts a comment. An
 * option of the command line wins over it. Immutable.
 *
 * <p>The file is {@code $HEARSAY_CONFIG}; else {@code hearsay/hearsay.properties} in {@code
 * $XDG_CONFIG_HOME}, or in {@code ~/.config}. Nothing in it is passed over: an unknown key, or a
 * value that the option would refuse, is an error that names file and line.
 */
final class Settings {

  /** The keys, each the long name of an option. */
  static final List<String> KEYS =
      Stream.concat(
              Stream.of(
                  "outlet", "lang", "format", "color", "width", "all", "strict", "quiet",
                  "offline"),
              FieldOptions.keys().stream())
          .toList();

  private final Map<String, String> values;

  private Settings(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  /**
   * Reads the file; no settings when nobody named one and there is none.
   *
   * @throws UsageException if the file was named but cannot be read, or holds something unknown
   */
  static Settings read(Context context) {
    String named = context.surroundings().variable("HEARSAY_CONFIG");
    Path file = named == null ? usualFile(context.surroundings()) : Path.of(named);
    if (file == null) {
      return new Settings(Map.of());
    }
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      return new Settings(parse(lines, file.toString(), context));
    } catch (NoSuchFileException e) {
      if (named == null) {
        return new Settings(Map.of());
      }
      throw new UsageException(context.text("config.missing", named));
    } catch (MalformedInputException e) {
      throw new UsageException(context.text("config.unreadable", file, "UTF-8"));
    } catch (IOException e) {
      throw new UsageException(
          context.text("config.unreadable", file, String.valueOf(e.getMessage())));
    }
  }

  private static @Nullable Path usualFile(Surroundings surroundings) {
    String folder = surroundings.variable("XDG_CONFIG_HOME");
    String home = surroundings.variable("HOME");
    if (folder == null && home == null) {
      return null;
    }
    Path config = folder != null ? Path.of(folder) : Path.of(String.valueOf(home), ".config");
    return config.resolve("hearsay").resolve("hearsay.properties");
  }

  private static Map<String, String> parse(List<String> lines, String file, Context context) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      String at = file + ":" + (i + 1);
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int equals = line.indexOf('=');
      if (equals < 0) {
        throw new UsageException(context.text("config.form", at));
      }
      String key = line.substring(0, equals).strip();
      String value = line.substring(equals + 1).strip();
      check(key, value, at, context);
      values.put(key, value);
    }
    return values;
  }

  private static void check(String key, String value, String at, Context context) {
    if (!KEYS.contains(key)) {
      String known = String.join(", ", KEYS);
      throw new UsageException(context.text("config.key", at, key, known));
    }
    boolean valid =
        switch (key) {
          case "format" -> OutputFormat.of(value).isPresent();
          case "color" -> ScreenOptions.COLORS.contains(value);
          case "width" -> ScreenOptions.isWidth(value);
          case "lang" -> LanguagePack.find(value).filter(LanguagePack::isForArticles).isPresent();
          case "all", "strict", "quiet", "offline" -> value.equals("true") || value.equals("false");
          case "outlet" -> !value.isEmpty();
          default -> FieldOptions.arePaths(value);
        };
    if (!valid) {
      throw new UsageException(context.text("config.value", at, key, value, allowed(key)));
    }
  }

  private static String allowed(String key) {
    return switch (key) {
      case "format" -> String.join(", ", OutputFormat.ids());
      case "color" -> String.join(", ", ScreenOptions.COLORS);
      case "width" -> "60-100";
      case "lang" -> ArticleOptions.languages();
      case "outlet" -> "outlet = Le Fanal";
      case "all", "strict", "quiet" -> "true, false";
      default -> key + " = a.b, c";
    };
  }

  /** The option's value, or else the one set here under its name. */
  @Nullable String or(@Nullable String option, String key) {
    return option != null ? option : values.get(key);
  }

  /** True when the option was given or is set to true here. */
  boolean flag(boolean option, String key) {
    return option || "true".equals(values.get(key));
  }
}
