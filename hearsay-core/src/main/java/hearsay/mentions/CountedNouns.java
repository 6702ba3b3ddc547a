package hearsay.mentions;

import hearsay.language.LanguagePack;
import hearsay.language.Table;
import hearsay.mentions.Phrases.Hit;
import hearsay.mentions.Word.Joint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells which word a number counts, and where a number counts nothing, from word lists and endings
 * alone. Immutable after {@link #of}; safe for all threads.
 */
final class CountedNouns {

  /** Most adjectives that are followed to their noun. */
  private static final int ADJECTIVES = 3;

  private final Map<String, Phrases<Boolean>> roles = new HashMap<>();
  private final Phrases<Boolean> labels = new Phrases<>();
  private final List<String> endings = new ArrayList<>();
  private final List<String> notEndings = new ArrayList<>();
  private int gap;
  private boolean yearWins;
  private boolean scaleLinks;

  private CountedNouns() {}

  static CountedNouns of(LanguagePack pack, WordScanner scanner) {
    CountedNouns nouns = new CountedNouns();
    for (Table.Row row : pack.table("count-nouns").rows()) {
      nouns.add(row.get("role"), row.list("words"), scanner);
    }
    return nouns;
  }

  private void add(String role, List<String> words, WordScanner scanner) {
    switch (role) {
      case "ending" -> endings.addAll(words);
      case "not-ending" -> notEndings.addAll(words);
      case "scale-links" -> scaleLinks = words.contains("yes");
      case "year-wins" -> yearWins = words.contains("yes");
      case "gap" -> gap = Integer.parseInt(words.get(0));
      case "label" -> words.forEach(word -> labels.add(scanner.scan(word), true));
      default -> {
        Phrases<Boolean> members = roles.computeIfAbsent(role, r -> new Phrases<>());
        words.forEach(word -> members.add(scanner.scan(word), true));
      }
    }
  }

  private boolean has(String role, Word word) {
    Phrases<Boolean> members = roles.get(role);
    return members != null && members.get(word) != null;
  }

  /** The noun that a number before word {@code at} counts; -1 when none can be told. */
  int noun(List<Word> words, int at, boolean plural) {
    int unknown = 0;
    for (int i = at; i < words.size() && i <= at + ADJECTIVES; i++) {
      Word word = words.get(i);
      boolean elided = i > 0 && words.get(i - 1).lower().endsWith("'");
      if (!canBeNoun(word, i > at, elided)) {
        return -1;
      }
      if (!has("adjective", word)) {
        if (!plural || isPlural(word)) {
          return i;
        }
        unknown++;
      }
      if (unknown > gap) {
        return -1;
      }
    }
    return -1;
  }

  /** True for a word that may be a noun, whatever its number. */
  boolean isWord(List<Word> words, int at) {
    return at < words.size() && canBeNoun(words.get(at), false, false);
  }

  private boolean canBeNoun(Word word, boolean later, boolean elided) {
    boolean apart = elided || word.isJoined(Joint.SPACE) || (later && word.isJoined(Joint.HYPHEN));
    return word.isLetters() && apart && !has("function", word) && word.end() - word.start() > 1;
  }

  private boolean isPlural(Word word) {
    if (has("plural", word) || has("one", word)) {
      return true;
    }
    String lower = word.lower();
    return lower.length() > 2
        && endings.stream().anyMatch(lower::endsWith)
        && notEndings.stream().noneMatch(lower::endsWith);
  }

  /** The noun that "un" or "one" before word {@code at} counts, from the list of such nouns. */
  int oneNoun(List<Word> words, int at) {
    if (at >= words.size()) {
      return -1;
    }
    if (has("only", words.get(at))) {
      return noun(words, at + 1, false);
    }
    return has("one", words.get(at)) ? at : -1;
  }

  /** Past "de", "des", "of the" and what else stands between a share and its noun; else -1. */
  int afterOf(List<Word> words, int at) {
    if (at >= words.size() || !has("of", words.get(at))) {
      return -1;
    }
    int i = at + 1;
    while (i < words.size() && i < at + 3 && has("determiner", words.get(i))) {
      i++;
    }
    return i;
  }

  /** True when "2000" before this word counts it: never in a language where years stand there. */
  boolean countsOverYear(List<Word> words, int at) {
    if (yearWins) {
      return at < words.size() && has("plural", words.get(at));
    }
    int noun = noun(words, at, true);
    return noun >= 0 && !words.get(noun).isCapital();
  }

  /** True where "million" needs an "of" before what it counts. */
  boolean scaleLinks() {
    return scaleLinks;
  }

  /** Past the determiners between "half" and its noun. */
  int afterDeterminers(List<Word> words, int at) {
    int i = at;
    while (i < words.size() && i < at + 2 && has("determiner", words.get(i))) {
      i++;
    }
    return i;
  }

  /** True when the number at {@code at} only names something: "article 4", "Boeing 737". */
  boolean isLabel(List<Word> words, int at) {
    for (int i = Math.max(0, at - 3); i < at; i++) {
      Hit<Boolean> label = labels.longest(words, i);
      if (label != null && label.end() == at) {
        return true;
      }
    }
    return false;
  }

  /** True when the word behind a number makes it the number of a house. */
  boolean isAddress(List<Word> words, int at) {
    @Nullable Word next = at < words.size() ? words.get(at) : null;
    return next != null && has("street", next);
  }
}
