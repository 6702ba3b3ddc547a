package hearsay.mentions;

import hearsay.language.LanguagePack;
import hearsay.language.Table;
import hearsay.mentions.Phrases.Hit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words that bound a number: before it ("plus de"), behind it ("ou plus"), around two ("entre … et
 * …", "… à …"). Immutable after {@link #of}; safe for all threads.
 */
final class Bounds {

  private final Phrases<Bound> before = new Phrases<>();
  private final Phrases<Bound> after = new Phrases<>();

  /** What opens a range, with the word that must link its two numbers. */
  private final Phrases<Phrases<Boolean>> opening = new Phrases<>();

  private final Phrases<Boolean> links = new Phrases<>();
  private final Phrases<Boolean> changes = new Phrases<>();

  private Bounds() {}

  static Bounds of(LanguagePack pack, WordScanner scanner) {
    Bounds bounds = new Bounds();
    for (Table.Row row : pack.table("bounds").rows()) {
      for (String form : row.list("words")) {
        bounds.add(row, scanner.scan(form), scanner);
      }
    }
    return bounds;
  }

  private void add(Table.Row row, List<Word> words, WordScanner scanner) {
    switch (row.get("place")) {
      case "before" -> before.add(words, bound(row));
      case "after" -> after.add(words, bound(row));
      case "opening" -> {
        Phrases<Boolean> link = new Phrases<>();
        row.list("link").forEach(form -> link.add(scanner.scan(form), true));
        opening.add(words, link);
      }
      case "between" -> links.add(words, true);
      case "change" -> changes.add(words, true);
      default -> throw new IllegalArgumentException(row.at() + ": place " + row.get("place"));
    }
  }

  private static Bound bound(Table.Row row) {
    return Bound.valueOf(row.get("bound").toUpperCase(Locale.ROOT));
  }

  @Nullable Hit<Bound> before(List<Word> words, int at) {
    return before.longest(words, at);
  }

  @Nullable Hit<Bound> after(List<Word> words, int at) {
    return after.longest(words, at);
  }

  /** "entre", "de", "between": opens a range, if what follows is one. */
  @Nullable Hit<Phrases<Boolean>> opening(List<Word> words, int at) {
    return opening.longest(words, at);
  }

  /** "à", "ou", "to" between two numbers that nothing opened. */
  @Nullable Hit<Boolean> link(List<Word> words, int at) {
    return links.longest(words, at);
  }

  /** True when one of the three words before {@code at} tells a change: "passer de 3 à 5". */
  boolean changesBefore(List<Word> words, int at) {
    for (int i = Math.max(0, at - 3); i < at; i++) {
      if (changes.get(words.get(i)) != null) {
        return true;
      }
    }
    return false;
  }
}
