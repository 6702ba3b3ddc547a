package hearsay.dates;

import hearsay.dates.WrittenDate.Label;
import hearsay.furniture.Line;
import hearsay.furniture.Rows;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of dates: rows of {@code months.tsv} and {@code date-words.tsv}. All words are folded
 * as {@link Line} folds. Immutable.
 */
final class DateWords {

  /** One spelling of a month in one language. */
  private record Month(String language, int number) {}

  private record Phrase(String words, Label label) {}

  private final Map<String, List<Month>> months = new HashMap<>();
  private final List<Phrase> labels = new ArrayList<>();
  private final Map<String, Set<String>> kinds = new HashMap<>();
  private final Map<String, String> values = new HashMap<>();
  private final String marks;

  private DateWords(List<Rows.Row> monthRows, List<Rows.Row> rows) {
    for (Rows.Row row : monthRows) {
      Month month = new Month(row.get("language"), Integer.parseInt(row.get("month")));
      for (String word : row.get("words").split(" ")) {
        months.computeIfAbsent(fold(word), k -> new ArrayList<>()).add(month);
      }
    }
    StringBuilder signs = new StringBuilder();
    for (Rows.Row row : rows) {
      String words = fold(row.get("words"));
      switch (row.get("kind")) {
        case "published" -> labels.add(new Phrase(words, Label.PUBLISHED));
        case "modified" -> labels.add(new Phrase(words, Label.MODIFIED));
        default -> add(row.get("kind"), words, row.get("value"));
      }
      signs.append(row.get("kind").equals("mark") && words.length() == 1 ? words : "");
    }
    marks = signs.toString();
  }

  static DateWords standard() {
    return new DateWords(
        Rows.of(DateWords.class, "months.tsv"), Rows.of(DateWords.class, "date-words.tsv"));
  }

  private static String fold(String words) {
    return Line.of(words).folded();
  }

  private void add(String kind, String words, String value) {
    for (String word : words.split(" ")) {
      kinds.computeIfAbsent(kind, k -> new HashSet<>()).add(word);
      values.put(kind + " " + word, value);
    }
  }

  /** Signs that stand after numbers, each a word of its own. */
  String marks() {
    return marks;
  }

  /**
   * The month of a word, 1 to 12; 0 when it is none, or another one in another language and the
   * language of the page does not decide.
   */
  int month(String word, String language) {
    int found = 0;
    boolean several = false;
    for (Month month : months.getOrDefault(word, List.of())) {
      if (month.language.equals(language)) {
        return month.number;
      }
      several |= found != 0 && found != month.number;
      found = month.number;
    }
    return several ? 0 : found;
  }

  boolean isA(String kind, DateToken token) {
    return token.isWord() && kinds.getOrDefault(kind, Set.of()).contains(token.text());
  }

  boolean isMark(DateToken token, String value) {
    return isA("mark", token) && value.equals(values.get("mark " + token.text()));
  }

  boolean isAfternoon(DateToken token) {
    return "pm".equals(values.get("half " + token.text()));
  }

  @Nullable ZoneOffset zone(DateToken token) {
    String offset = isA("zone", token) ? values.get("zone " + token.text()) : null;
    return offset == null ? null : ZoneOffset.of(offset);
  }

  /** What the last of these words says of a date that follows them. */
  Label label(String folded) {
    Label label = Label.NONE;
    int last = -1;
    for (Phrase phrase : labels) {
      int end = endOfLast(folded, phrase.words);
      if (end > last) {
        last = end;
        label = phrase.label;
      }
    }
    return label;
  }

  /** Where the last whole occurrence of some words ends; -1 when there is none. */
  private static int endOfLast(String text, String words) {
    int at = text.lastIndexOf(words);
    while (at >= 0) {
      int end = at + words.length();
      boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (starts && ends) {
        return end;
      }
      at = at == 0 ? -1 : text.lastIndexOf(words, at - 1);
    }
    return -1;
  }
}
