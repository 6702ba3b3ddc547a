package hearsay.mentions;

import hearsay.language.LanguagePack;
import hearsay.language.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names and words beside names that are known beforehand, from the tables {@code names} {@code
 * nations} and {@code acronyms} of a language and those of the world. Immutable; safe for all
 * threads.
 *
 * <p>An entry that is written with a capital matches only words with a capital (or all capitals);
 * accents and case inside words do not count. A match says what a name can be, never what it is.
 */
public final class NameLexicon {

  /** No entry has more words. */
  static final int LONGEST = 12;

  /** What is known of a row of words: kinds by bit, and the country it belongs to. */
  record Entry(int kinds, int lowerKinds, @Nullable String country) {}

  /** One match in a sentence. */
  record Match(int from, int to, Entry entry) {}

  private static final String WORLD = "/hearsay/mentions/names.tsv";

  private final Map<Long, Entry> entries = new HashMap<>();
  private final Set<Long> beginnings = new HashSet<>();

  private NameLexicon() {}

  /**
   * @throws UncheckedIOException if a table is there but cannot be read
   */
  public static NameLexicon of(LanguagePack pack) {
    NameLexicon lexicon = new NameLexicon();
    lexicon.addNames(world());
    lexicon.addNames(pack.table("names"));
    lexicon.addNations(pack.table("nations"));
    lexicon.addAcronyms(pack.table("acronyms"));
    return lexicon;
  }

  private static Table world() {
    try (InputStream in = NameLexicon.class.getResourceAsStream(WORLD)) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: " + WORLD);
      }
      return Table.read(WORLD, in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + WORLD, e);
    }
  }

  private void addNames(Table table) {
    for (Table.Row row : table.rows()) {
      NameKind kind = NameKind.of(row.get("kind"));
      String country = row.find("country").orElse(null);
      row.list("names").forEach(name -> add(name, kind, country));
    }
  }

  private void addNations(Table table) {
    for (Table.Row row : table.rows()) {
      String country = row.find("country").orElse(null);
      row.list("names").forEach(name -> add(name, NameKind.COUNTRY, country));
      row.list("people").forEach(name -> add(name, NameKind.PEOPLE, country));
      row.list("adjectives").forEach(name -> add(name, NameKind.ADJECTIVE, country));
      row.list("capital").forEach(name -> add(name, NameKind.CITY, country));
    }
  }

  private void addAcronyms(Table table) {
    for (Table.Row row : table.rows()) {
      row.list("short").forEach(name -> add(name, NameKind.ORG, null));
      row.list("long").forEach(name -> add(name, NameKind.ORG, null));
    }
  }

  private void add(String name, NameKind kind, @Nullable String country) {
    List<String> words = words(name);
    if (words.isEmpty() || words.size() > LONGEST) {
      throw new IllegalArgumentException("a name of 1 to " + LONGEST + " words: " + name);
    }
    long hash = 0;
    for (int i = 0; i < words.size(); i++) {
      hash = NameHash.chain(hash, NameHash.of(NameWord.folded(words.get(i))));
      if (i + 1 < words.size()) {
        beginnings.add(hash);
      }
    }
    boolean capital = Character.isUpperCase(name.codePointAt(0));
    Entry fresh = new Entry(capital ? kind.bit() : 0, capital ? 0 : kind.bit(), country);
    entries.merge(hash, fresh, NameLexicon::both);
  }

  private static Entry both(Entry a, Entry b) {
    boolean clash = a.country() != null && b.country() != null && !a.country().equals(b.country());
    String country = clash ? null : a.country() == null ? b.country() : a.country();
    return new Entry(a.kinds() | b.kinds(), a.lowerKinds() | b.lowerKinds(), country);
  }

  /** Words as the tokeniser cuts them: at white space, after an apostrophe. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String piece : name.strip().split(" ")) {
      int cut = piece.indexOf('\'') + 1;
      boolean elided = cut > 0 && cut <= 3 && cut < piece.length() && piece.charAt(0) != 'O';
      if (elided) {
        words.add(piece.substring(0, cut));
        words.add(piece.substring(cut));
      } else if (!piece.isEmpty()) {
        words.add(piece);
      }
    }
    return words;
  }

  /** The longest match from each word on. */
  List<Match> matches(List<NameWord> words) {
    List<Match> matches = new ArrayList<>();
    for (int from = 0; from < words.size(); from++) {
      Match match = longest(words, from);
      if (match != null) {
        matches.add(match);
      }
    }
    return matches;
  }

  private @Nullable Match longest(List<NameWord> words, int from) {
    Match found = null;
    long hash = 0;
    for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
      hash = NameHash.chain(hash, words.get(to - 1).foldedHash());
      Entry entry = entries.get(hash);
      if (entry != null) {
        found = new Match(from, to, entry);
      }
      if (!beginnings.contains(hash)) {
        break;
      }
    }
    return found;
  }

  /** True for a word that stands at the end of names of organisations; without accents. */
  boolean isTail(String word) {
    Entry entry = entries.get(NameHash.chain(0, NameHash.of(word)));
    return entry != null && ((entry.kinds() | entry.lowerKinds()) & NameKind.ORG_TAIL.bit()) != 0;
  }

  /** What the whole row of words is known as, in whatever case. */
  @Nullable Entry find(List<NameWord> words) {
    long hash = 0;
    for (NameWord word : words) {
      hash = NameHash.chain(hash, word.foldedHash());
    }
    return entries.get(hash);
  }
}
