package hearsay.mentions;

import hearsay.language.LanguagePack;
import hearsay.language.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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

  /** No entry has more parts. */
  static final int LONGEST = 16;

  /** The country of a name that several countries have. */
  private static final String SEVERAL = "";

  /** What is known of a row of words: kinds by bit, and the country it belongs to. */
  record Entry(int kinds, int lowerKinds, @Nullable String country) {

    @Override
    public @Nullable String country() {
      return SEVERAL.equals(country) ? null : country;
    }

    Entry and(Entry other) {
      boolean clash = country != null && other.country != null && !country.equals(other.country);
      String common = clash ? SEVERAL : country == null ? other.country : country;
      return new Entry(kinds | other.kinds, lowerKinds | other.lowerKinds, common);
    }
  }

  /** One match in a sentence. */
  record Match(int from, int to, Entry entry) {}

  private static final String WORLD = "/hearsay/mentions/names.tsv";

  private final NameTable table = new NameTable();

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
    long[] pieces = NameWord.pieces(name);
    if (pieces.length == 0 || pieces.length > LONGEST) {
      throw new IllegalArgumentException("a name of 1 to " + LONGEST + " parts: " + name);
    }
    long hash = NameHash.chain(0, pieces[0]);
    for (int i = 1; i < pieces.length; i++) {
      table.begin(hash);
      hash = NameHash.chain(hash, pieces[i]);
    }
    boolean capital = Character.isUpperCase(name.codePointAt(0));
    table.add(hash, new Entry(capital ? kind.bit() : 0, capital ? 0 : kind.bit(), country));
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

  /** A word of no pieces, a hyphen, may stand inside a match. */
  private @Nullable Match longest(List<NameWord> words, int from) {
    Match found = null;
    long hash = 0;
    int pieces = words.get(from).pieceCount();
    for (int at = from; at < words.size() && pieces > 0 && pieces <= LONGEST; at++) {
      NameWord word = words.get(at);
      for (int i = 0; i < word.pieceCount(); i++) {
        if (hash != 0 && !table.begins(hash)) {
          return found;
        }
        hash = NameHash.chain(hash, word.piece(i));
      }
      Entry entry = word.pieceCount() == 0 ? null : table.find(hash);
      found = entry == null ? found : new Match(from, at + 1, entry);
      pieces += at + 1 < words.size() ? Math.max(1, words.get(at + 1).pieceCount()) : 0;
    }
    return found;
  }

  /** True for a word that stands at the end of names of organisations. */
  boolean isTail(String word) {
    long hash = 0;
    for (long piece : NameWord.pieces(word)) {
      hash = NameHash.chain(hash, piece);
    }
    Entry entry = table.find(hash);
    return entry != null && ((entry.kinds() | entry.lowerKinds()) & NameKind.ORG_TAIL.bit()) != 0;
  }

  /** What the whole row of words is known as, in whatever case. */
  @Nullable Entry find(List<NameWord> words) {
    long hash = 0;
    for (NameWord word : words) {
      for (int i = 0; i < word.pieceCount(); i++) {
        hash = NameHash.chain(hash, word.piece(i));
      }
    }
    return table.find(hash);
  }
}
