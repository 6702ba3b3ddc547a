package hearsay.cli;

import hearsay.json.ArticleField;
import hearsay.json.FieldNames;
import java.util.Arrays;
import java.util.List;

/**
 * Where in JSON the parts of an article stand, by the options {@code --field NAME=PATH,PATH} and
 * the user's defaults {@code field.NAME = PATH,PATH}. Immutable.
 */
final class FieldOptions {

  /** What the keys of defaults begin with. */
  private static final String PREFIX = "field.";

  private final Context context;
  private final Settings settings;

  FieldOptions(Context context, Settings settings) {
    this.context = context;
    this.settings = settings;
  }

  /** The keys of defaults. */
  static List<String> keys() {
    return ArticleField.ids().stream().map(id -> PREFIX + id).toList();
  }

  /** True for paths with commas between them, none of them empty. */
  static boolean arePaths(String told) {
    return Arrays.stream(told.split(",", -1)).noneMatch(String::isBlank);
  }

  /**
   * The standard names but for those that were told.
   *
   * @throws UsageException if an option names no field, or no path
   */
  FieldNames names(List<String> options) {
    FieldNames names = FieldNames.STANDARD;
    for (ArticleField field : ArticleField.values()) {
      String told = settings.or(null, PREFIX + field.id());
      names = told == null ? names : names.with(field, paths(told));
    }
    for (String option : options) {
      int equals = option.indexOf('=');
      String id = equals < 0 ? option : option.substring(0, equals).strip();
      String told = equals < 0 ? "" : option.substring(equals + 1);
      ArticleField field = ArticleField.of(id).orElse(null);
      if (field == null || !arePaths(told)) {
        String known = String.join(", ", ArticleField.ids());
        throw new UsageException(context.text("usage.field", option, known));
      }
      names = names.with(field, paths(told));
    }
    return names;
  }

  private static List<String> paths(String told) {
    return Arrays.stream(told.split(",", -1)).map(String::strip).toList();
  }
}
