package hearsay.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms that a reading can be written in, each with the suffixes of its files. */
enum OutputFormat {
  TEXT("txt text"),
  JSON("json jsonl ndjson"),
  HTML("html htm");

  /** Separated by spaces, the usual one first. */
  private final String suffixes;

  OutputFormat(String suffixes) {
    this.suffixes = suffixes;
  }

  private List<String> all() {
    return Arrays.asList(suffixes.split(" "));
  }

  /** The word of {@code --format}. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The suffix of a file of its own. */
  String suffix() {
    return "." + all().get(0);
  }

  static Optional<OutputFormat> of(String id) {
    return Arrays.stream(values()).filter(f -> f.id().equals(id)).findFirst();
  }

  /** The format that a file's suffix stands for. */
  static Optional<OutputFormat> ofFile(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    String suffix = name.substring(name.lastIndexOf('.') + 1);
    return name.indexOf('.') < 0
        ? Optional.empty()
        : Arrays.stream(values()).filter(f -> f.all().contains(suffix)).findFirst();
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(OutputFormat::id).toList();
  }
}
