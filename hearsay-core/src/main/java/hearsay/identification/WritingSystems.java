package hearsay.identification;

import hearsay.language.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The scripts that languages are told apart by, from the table {@code writing-systems.tsv}: which
 * script a letter belongs to, and which languages a script settles alone. Immutable; safe for all
 * threads.
 *
 * <p>Scripts are numbered from 1 in the order of the table; 0 stands for everything that is no
 * letter of any of them, surrogates among it.
 */
public final class WritingSystems {

  /** Stands for a sign that is neither a letter nor a border between words: an Arabic vowel. */
  static final int SKIPPED = -1;

  private static final String NAME = "writing-systems.tsv";
  private static final int FOLDED = 0x600;

  /** One line of the table; {@code language} is empty where the script settles none. */
  private record Script(String name, String language, int weight, String absorbs) {}

  private final List<Script> scripts = new ArrayList<>();
  private final byte[] scriptOf = new byte[Character.MAX_VALUE + 1];
  private final char[] folded = new char[FOLDED];

  private WritingSystems(Table table) {
    for (Table.Row row : table.rows()) {
      scripts.add(
          new Script(
              row.get("script"),
              row.get("language"),
              Integer.parseInt(row.get("weight")),
              row.get("absorbs")));
      for (String range : row.get("ranges").split(" ")) {
        add(range.split("-"), scripts.size());
      }
    }
    for (char c = 0; c < FOLDED; c++) {
      folded[c] = Character.toLowerCase(c);
    }
  }

  /** Reads the table that comes with this module. */
  public static WritingSystems load() {
    try (InputStream in = WritingSystems.class.getResourceAsStream(NAME)) {
      return new WritingSystems(Table.read(NAME, Objects.requireNonNull(in)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + NAME, e);
    }
  }

  private void add(String[] ends, int script) {
    int last = Integer.parseInt(ends[ends.length - 1], 16);
    for (int c = Integer.parseInt(ends[0], 16); c <= last; c++) {
      scriptOf[c] = (byte) (c > 0x3000 ? script : of((char) c, script));
    }
  }

  private int of(char c, int script) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK) {
      return scripts.get(script - 1).name().equals("Arabic") ? SKIPPED : script;
    }
    return Character.isLetter(c) ? script : 0;
  }

  /** How many scripts there are, 0 for none among them. */
  public int count() {
    return scripts.size() + 1;
  }

  /** The script of one UTF-16 unit; 0 for none, {@link #SKIPPED} for a sign to pass over. */
  int of(char c) {
    return scriptOf[c];
  }

  /** The number of a script by its name. */
  public int number(String name) {
    for (int i = 0; i < scripts.size(); i++) {
      if (scripts.get(i).name().equals(name)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("no such script: " + name);
  }

  /** The small letter; the unit itself where there is none or the script has no cases. */
  char fold(char c) {
    return c < FOLDED ? folded[c] : c > 0x1DFF && c < 0x2000 ? Character.toLowerCase(c) : c;
  }

  /** True when letter groups must tell the languages of the script apart. */
  boolean isShared(int script) {
    return script > 0 && scripts.get(script - 1).language().isEmpty();
  }

  /** The language that the script settles; empty for none. */
  String language(int script) {
    return script == 0 ? "" : scripts.get(script - 1).language();
  }

  /** The script that most of a text is in, from letters by script; 0 when there are none. */
  int prevailing(int[] letters) {
    int best = 0;
    long most = 0;
    for (int script = 1; script < letters.length; script++) {
      long share = share(script, letters);
      if (share > most) {
        most = share;
        best = script;
      }
    }
    return best;
  }

  /**
   * Signs of a script in letters of an alphabet, with those of the script it absorbs when there is
   * enough of its own: Japanese writes more Han than kana.
   */
  long share(int script, int[] letters) {
    Script known = scripts.get(script - 1);
    long own = (long) known.weight() * letters[script];
    if (known.absorbs().isEmpty() || own == 0) {
      return own;
    }
    int other = number(known.absorbs());
    long absorbed = (long) scripts.get(other - 1).weight() * letters[other];
    return 8 * own > absorbed ? own + absorbed : own;
  }
}
