package hearsay.train.parser;

import hearsay.language.Features;
import hearsay.language.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A language's rows of the table of patterns: the patterns themselves, each as often as its share
 * says, and small words that fill their slots. Immutable but for the chance that is handed in.
 */
final class SpeechPatterns {

  /**
   * A word of a pattern, or a slot.
   *
   * @param form what is written, or the slot's name
   * @param upos a part of speech; of a slot, what it asks for
   */
  record Word(String form, String upos, String feats, String head, String relation) {

    private static final int COLUMNS = 5;

    static Word of(String written) {
      String[] columns = written.split("/");
      if (columns.length != COLUMNS) {
        throw new IllegalArgumentException("a pattern's word has not five columns: " + written);
      }
      return new Word(columns[0], columns[1], columns[2], columns[3], columns[4]);
    }

    boolean isMark() {
      return upos.equals("PUNCT");
    }
  }

  /** The words of a sentence to be made. */
  record Pattern(List<Word> words) {

    private static final String QUOTES = "\"«“";

    static Pattern of(String written) {
      List<Word> words = new ArrayList<>();
      for (String word : written.split(" ")) {
        words.add(Word.of(word));
      }
      return new Pattern(List.copyOf(words));
    }

    boolean has(String slot) {
      return at(slot) >= 0;
    }

    private int at(String slot) {
      for (int i = 0; i < words.size(); i++) {
        if (words.get(i).form().equals(slot)) {
          return i;
        }
      }
      return -1;
    }

    /** What a slot asks for; empty if it is not there or asks for nothing. */
    String asked(String slot) {
      return has(slot) ? words.get(at(slot)).upos() : "";
    }

    /** The features that are told of a slot that it has. */
    String feats(String slot) {
      return words.get(at(slot)).feats();
    }

    /** The first of some slots that it has; the last of them if none. */
    String firstOf(String... slots) {
      int at = 0;
      while (at < slots.length - 1 && !has(slots[at])) {
        at++;
      }
      return slots[at];
    }

    /** Whether a slot's first word keeps its capital: first of all, or after an opening mark. */
    boolean opens(String slot) {
      int at = at(slot);
      return at == 0 || (at > 0 && QUOTES.contains(words.get(at - 1).form()));
    }

    /** Whether the first part of a sentence ends where its subject does: a comma follows here. */
    boolean cutsAfterSubject() {
      int at = at("S1");
      return at >= 0 && words.get(at + 1).form().equals(",");
    }
  }

  private final List<Pattern> patterns = new ArrayList<>();
  private final Map<String, List<String[]>> rows = new HashMap<>();

  SpeechPatterns(Table table, String language) {
    for (Table.Row row : table.rows()) {
      for (int n = Integer.parseInt(row.get("share")); n > 0; n--) {
        if (row.get("language").equals(language)) {
          add(row.get("role"), row.get("value"));
        }
      }
    }
  }

  private void add(String role, String value) {
    if (role.equals("pattern")) {
      patterns.add(Pattern.of(value));
    } else {
      rows.computeIfAbsent(role, r -> new ArrayList<>()).add(value.split(" "));
    }
  }

  boolean isEmpty() {
    return patterns.isEmpty();
  }

  Pattern any(Random random) {
    return patterns.get(random.nextInt(patterns.size()));
  }

  /** The small words of a role: form, part of speech, features. */
  List<String[]> words(String role) {
    return rows.getOrDefault(role, List.of());
  }

  /** Those that agree with something. */
  List<String[]> words(String role, Features with) {
    return words(role).stream().filter(row -> Features.parse(row[2]).agrees(with)).toList();
  }
}
