package hearsay.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Tells what language a text is in: by its script where that settles it, else by the share of its
 * words that are among a language's commonest. Immutable; safe for all threads.
 *
 * <p>Looks at the first {@value #LOOK} characters only. Knows more languages than Hearsay reads, so
 * that a text in one of those is refused rather than misread.
 */
public final class LanguageGuesser {

  /**
   * @param language BCP 47 primary subtag; {@code und} for a text without words
   * @param sure false where the text is too short, or another language is almost as likely
   */
  public record Guess(String language, boolean sure) {}

  private static final int LOOK = 20_000;
  private static final String WORDS = "common-words.tsv";

  /** Below this share of common words no language is believed. Running text lies above 0.3. */
  private static final double LEAST_SHARE = 0.12;

  private static final Map<Character.UnicodeScript, String> BY_SCRIPT =
      Map.of(
          Character.UnicodeScript.ARABIC, "ar",
          Character.UnicodeScript.CYRILLIC, "ru",
          Character.UnicodeScript.GREEK, "el",
          Character.UnicodeScript.HEBREW, "he",
          Character.UnicodeScript.HAN, "zh",
          Character.UnicodeScript.HIRAGANA, "ja",
          Character.UnicodeScript.HANGUL, "ko",
          Character.UnicodeScript.DEVANAGARI, "hi",
          Character.UnicodeScript.ARMENIAN, "hy",
          Character.UnicodeScript.GEORGIAN, "ka");

  private final Map<String, Set<String>> languagesByWord = new HashMap<>();

  private LanguageGuesser(Table table) {
    for (Table.Row row : table.rows()) {
      for (String word : row.get("words").split(" ")) {
        languagesByWord.computeIfAbsent(word, w -> new HashSet<>()).add(row.get("language"));
      }
    }
  }

  /** Reads the word lists that come with this module. */
  public static LanguageGuesser load() {
    try (InputStream in = LanguageGuesser.class.getResourceAsStream(WORDS)) {
      return new LanguageGuesser(Table.read(WORDS, Objects.requireNonNull(in)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + WORDS, e);
    }
  }

  /** The language of a normalised text. */
  public Guess guess(String text) {
    String look = text.substring(0, Math.min(text.length(), LOOK)).toLowerCase(Locale.ROOT);
    String script = script(look);
    return script.isEmpty() ? byWords(look) : new Guess(script, true);
  }

  /** The language of the script that most letters are of; empty for Latin. */
  private static String script(String text) {
    Map<String, Integer> counts = new HashMap<>();
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 'z' && Character.isLetter(c)) {
        counts.merge(BY_SCRIPT.getOrDefault(Character.UnicodeScript.of(c), ""), 1, Integer::sum);
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    int half = letters / 2;
    return counts.entrySet().stream()
        .filter(e -> !e.getKey().isEmpty() && e.getValue() > half)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  private Guess byWords(String text) {
    Map<String, Double> scores = new HashMap<>();
    List<String> words = List.of(text.split("[^\\p{L}]+"));
    int count = 0;
    for (String word : words) {
      Set<String> languages = languagesByWord.getOrDefault(word, Set.of());
      languages.forEach(language -> scores.merge(language, 1.0 / languages.size(), Double::sum));
      count += word.isEmpty() ? 0 : 1;
    }
    return best(scores, count);
  }

  private static Guess best(Map<String, Double> scores, int words) {
    String best = "und";
    double first = 0;
    double second = 0;
    for (Map.Entry<String, Double> entry : scores.entrySet()) {
      if (entry.getValue() > first) {
        second = first;
        first = entry.getValue();
        best = entry.getKey();
      } else {
        second = Math.max(second, entry.getValue());
      }
    }
    boolean enough = words > 0 && first / words >= LEAST_SHARE;
    return new Guess(best, enough && words >= 8 && first > 1.3 * second);
  }
}
