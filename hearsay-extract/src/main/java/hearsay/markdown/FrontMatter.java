package hearsay.markdown;

import hearsay.furniture.Rows;
import hearsay.text.Metadata;
import hearsay.text.MetadataField;
import hearsay.text.MetadataOrigin;
import hearsay.text.Span;
import hearsay.text.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The lines between two lines of three dashes (YAML) or plus signs (TOML) at the head of a Markdown
 * file. Of YAML the simple part is read that people write there: a key and a value a line, and
 * lists. Which key tells which field is a row of {@code front-matter.tsv}. Immutable.
 *
 * @param values what stands under each key, in lower case; an entry a value
 * @param length of the front matter in UTF-16 units, its last line end included; 0 without
 */
record FrontMatter(Map<String, List<String>> values, int length) {

  private static final FrontMatter NONE = new FrontMatter(Map.of(), 0);

  /** A longer one is text. */
  private static final int MOST_LINES = 500;

  private static final List<Rows.Row> ROWS = Rows.of(FrontMatter.class, "front-matter.tsv");

  /** Reads what stands at the head of a text. */
  static FrontMatter of(String text) {
    String fence = text.startsWith("---") ? "---" : text.startsWith("+++") ? "+++" : "";
    int at = endOfLine(text, 0);
    if (fence.isEmpty() || !text.substring(0, at).strip().equals(fence)) {
      return NONE;
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    String key = "";
    for (int lines = 0; lines < MOST_LINES && at < text.length(); lines++) {
      int end = endOfLine(text, at);
      String line = text.substring(at, end);
      at = end;
      if (line.strip().equals(fence) || (fence.equals("---") && line.strip().equals("..."))) {
        return new FrontMatter(values, at);
      }
      key = read(line, fence.equals("---") ? ':' : '=', key, values);
    }
    return NONE;
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  /** Reads one line; gives the key that entries of a list after it belong to. */
  private static String read(
      String line, char sign, String last, Map<String, List<String>> values) {
    String bare = line.strip();
    if (bare.startsWith("- ") && !last.isEmpty()) {
      add(values, last, bare.substring(2));
      return last;
    }
    int at = line.indexOf(sign);
    boolean key = at > 0 && !bare.startsWith("#") && Character.isLetter(line.charAt(0));
    if (!key) {
      return last;
    }
    String name = line.substring(0, at).strip().toLowerCase(Locale.ROOT);
    String value = line.substring(at + 1).strip();
    boolean list = value.startsWith("[") && value.endsWith("]");
    for (String entry :
        list ? value.substring(1, value.length() - 1).split(",", -1) : new String[] {value}) {
      add(values, name, entry);
    }
    return name;
  }

  private static void add(Map<String, List<String>> values, String key, String told) {
    String value = told.strip();
    char first = value.isEmpty() ? ' ' : value.charAt(0);
    boolean quoted =
        value.length() > 1
            && (first == '"' || first == '\'')
            && value.charAt(value.length() - 1) == first;
    String bare = quoted ? value.substring(1, value.length() - 1) : value;
    Span words = new Span(0, bare.length()).trim(bare);
    if (!words.isEmpty()) {
      values.computeIfAbsent(key, k -> new ArrayList<>()).add(words.of(bare));
    }
  }

  /** Writes what is told into metadata. */
  Metadata over(Metadata known) {
    Metadata.Builder builder = known.toBuilder();
    // From the last row to the first, since what is written later holds.
    for (int i = ROWS.size() - 1; i >= 0; i--) {
      List<String> told = values.get(ROWS.get(i).get("key"));
      if (told != null) {
        set(builder, MetadataField.valueOf(Rows.constant(ROWS.get(i).get("field"))), told);
      }
    }
    return builder.build();
  }

  private static void set(Metadata.Builder builder, MetadataField field, List<String> told) {
    MetadataOrigin origin = MetadataOrigin.FILE;
    String first = told.get(0);
    switch (field) {
      case TITLE -> builder.title(first, origin);
      case URL -> builder.url(first.startsWith("http") ? first : null, origin);
      case OUTLET -> builder.outlet(first, origin);
      case LANGUAGE -> builder.language(first, origin);
      case SECTION -> builder.section(first, origin);
      case AUTHORS -> builder.authors(told, origin);
      case PUBLISHED -> builder.published(date(first), origin);
      case MODIFIED -> builder.modified(date(first), origin);
      default -> throw new IllegalStateException("front-matter.tsv names " + field);
    }
  }

  private static @org.jspecify.annotations.Nullable Timestamp date(String told) {
    return Timestamp.parse(told).orElse(null);
  }
}
