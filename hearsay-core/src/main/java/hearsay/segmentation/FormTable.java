package hearsay.segmentation;

import hearsay.language.LanguagePack;
import hearsay.language.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The rows of a language's table {@code tokens} by their form, found in a text without cutting the
 * form out of it. Letter case does not count. A form may stand in several rows: it then is of
 * several kinds. Immutable.
 */
final class FormTable {

  /** A word that ends with its apostrophe: {@code l'}. */
  static final int ELISION = 1;

  /** A word of its own that is attached by a hyphen: {@code -t-il}. */
  static final int ENCLITIC = 1 << 1;

  /** One token, whatever marks stand in it. */
  static final int WHOLE = 1 << 2;

  /** One token that is several words: {@code au}. */
  static final int FUSED = 1 << 3;

  /** One token that may be several words: {@code des}. */
  static final int FUSABLE = 1 << 10;

  /** A word at the end of another, one token with it: {@code n't}. */
  static final int CLITIC = 1 << 4;

  /** Seldom has a capital but where a sentence starts. */
  static final int STARTER = 1 << 5;

  /** Belongs to the word before it: {@code (s)}. */
  static final int BRACKETED = 1 << 11;

  /** Abbreviations of the kinds that {@link SentenceSplitter} explains. */
  static final int TITLE = 1 << 6;

  static final int INNER = 1 << 7;
  static final int NAME = 1 << 8;
  static final int ANY = 1 << 9;

  static final int ABBREVIATION = TITLE | INNER | NAME | ANY;

  /** No form is longer; keeps look-ups in very long words constant. */
  static final int LONGEST = 24;

  private final String[] forms;
  private final int[] kinds;
  private final List<List<String>> parts = new ArrayList<>();
  private final int mask;

  /** How long a whole entry may be, by the last bits of its first character. */
  private final int[] longestWhole = new int[128];

  private FormTable(Table tokens) {
    int size = Integer.highestOneBit(Math.max(16, 4 * tokens.rows().size()));
    forms = new String[size];
    kinds = new int[size];
    mask = size - 1;
    for (int i = 0; i < size; i++) {
      forms[i] = "";
      parts.add(List.of());
    }
    tokens.rows().forEach(this::add);
  }

  static FormTable of(LanguagePack pack) {
    return new FormTable(pack.table("tokens"));
  }

  private void add(Table.Row row) {
    String form = row.get("form").toLowerCase(Locale.ROOT);
    if (form.isEmpty() || form.length() > LONGEST) {
      throw new IllegalArgumentException(row.at() + ": a form has 1 to " + LONGEST + " characters");
    }
    int at = slot(form, 0, form.length());
    forms[at] = form;
    kinds[at] |= kind(row);
    if (kind(row) == WHOLE) {
      int first = form.charAt(0) & 127;
      longestWhole[first] = Math.max(longestWhole[first], form.length());
    }
    row.find("parts").ifPresent(words -> parts.set(at, List.of(words.split(" "))));
  }

  private static int kind(Table.Row row) {
    return switch (row.get("kind")) {
      case "elision" -> ELISION;
      case "enclitic" -> ENCLITIC;
      case "whole" -> WHOLE;
      case "fused" -> FUSED;
      case "fusable" -> FUSABLE;
      case "clitic" -> CLITIC;
      case "bracketed" -> BRACKETED;
      case "starter" -> STARTER;
      case "abbreviation-title" -> TITLE;
      case "abbreviation-inner" -> INNER;
      case "abbreviation-name" -> NAME;
      case "abbreviation-any" -> ANY;
      default -> throw new IllegalArgumentException(row.at() + ": unknown kind " + row.get("kind"));
    };
  }

  /** What the stretch of text is; 0 when it stands in no row. */
  int kinds(String text, int from, int to) {
    return to - from > LONGEST ? 0 : kinds[slot(text, from, to)];
  }

  boolean is(int kind, String text, int from, int to) {
    return (kinds(text, from, to) & kind) != 0;
  }

  /** No whole entry that begins with a character is longer; 0 where none does. */
  int longestWhole(char first) {
    return longestWhole[Character.toLowerCase(first) & 127];
  }

  /** The words a fused form stands for, in lower case; none where it stands in no such row. */
  List<String> parts(String text, int from, int to) {
    return to - from > LONGEST ? List.of() : parts.get(slot(text, from, to));
  }

  /** Where the form is, or the free place where it would be. */
  private int slot(String text, int from, int to) {
    int at = Shapes.wordHash(text, from, to) & mask;
    while (!forms[at].isEmpty() && !equals(forms[at], text, from, to)) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private static boolean equals(String form, String text, int from, int to) {
    if (form.length() != to - from) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) != Character.toLowerCase(text.charAt(from + i))) {
        return false;
      }
    }
    return true;
  }
}
