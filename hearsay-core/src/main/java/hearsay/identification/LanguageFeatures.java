package hearsay.identification;

/**
 * What a language guess looks at, in one pass over a text and without an object per find: groups of
 * three and four letters with the borders of words, letters that are not in ASCII, and whole words,
 * each as a hash. (Pairs of letters were tried: they cost half the time and told nothing more.)
 * Training and guessing both read texts here. Immutable; safe for all threads; linear in the length
 * of the text.
 *
 * <p>Letters are made small. Everything that is no letter is a border, the apostrophe and the
 * hyphen too. Web and mail addresses are passed over: they are in no language. So are the pairs
 * that text in UTF-8 becomes when it is read as Latin-1, which would look Portuguese.
 */
public final class LanguageFeatures {

  /** Takes what is found. */
  public interface Sink {
    /**
     * A letter group or word of a script whose languages share it.
     *
     * @param named whether it stands in a word with a capital inside a sentence: a name more often
     *     than not, and names are in the language of whoever bears them
     */
    void feature(int hash, boolean named);

    /** The end of a word, or of a run of letters in scripts that know no words. */
    void word(int script, int letters, boolean named);
  }

  /** What a feature of a name counts, next to one of another word. */
  public static final double NAME_SHARE = 0.5;

  /** Words this short are letter groups already. */
  private static final int SHORT_WORD = 3;

  /** Features that are kept of a word before it is known whether it is a name. */
  private static final int WORD_FEATURES = 128;

  /** After these a capital is no sign of a name. */
  private static final String STARTERS = ".!?:\n\r\u2026\"\u00AB\u201C\u201E\u2013\u2014";

  private static final long FNV_START = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final long BORDER = ' ';
  private static final long HTTP = hashOf("http");
  private static final long HTTPS = hashOf("https");
  private static final long WWW = hashOf("www");

  private final WritingSystems systems;

  public LanguageFeatures(WritingSystems systems) {
    this.systems = systems;
  }

  /** Finds the features of the text from {@code from} to {@code to}. */
  public void scan(CharSequence text, int from, int to, Sink sink) {
    Scan scan = new Scan(sink);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      int script = systems.of(c);
      if (script > 0 && isDoubleEncoded(c, i + 1 < to ? text.charAt(i + 1) : ' ')) {
        scan.border();
        i++;
      } else if (script > 0) {
        scan.letter(c, script);
      } else if (script == 0) {
        scan.other(c);
      }
    }
    scan.border();
  }

  /** True for "Ã©", "â€™" and their like. */
  private static boolean isDoubleEncoded(char c, char next) {
    if (c == '\u00E2') {
      return next == '\u20AC';
    }
    return (c == '\u00C3' || c == '\u00C2')
        && ((next > '\u00A0' && next < '\u00C0') || (next >= '\u2013' && next <= '\u203A'));
  }

  private static long hashOf(String word) {
    long hash = FNV_START;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }

  private static int mixed(long key) {
    long h = (key ^ (key >>> 29)) * 0x9E3779B97F4A7C15L;
    return (int) ((h ^ (h >>> 27)) >>> 17);
  }

  /** Where one pass stands: the word so far, its last four letters and what was found in it. */
  private final class Scan {
    private final Sink sink;
    private final int[] found = new int[WORD_FEATURES];
    private int count;
    private long last = BORDER;
    private long word = FNV_START;
    private int letters;
    private int script;
    private boolean inAddress;
    private boolean starts = true;
    private boolean capital;
    private boolean named;

    Scan(Sink sink) {
      this.sink = sink;
    }

    void letter(char c, int of) {
      if (inAddress) {
        inAddress = c < 0x80;
        if (inAddress) {
          return;
        }
      }
      if (of != script) {
        border();
        script = of;
      }
      letters++;
      if (systems.isShared(of)) {
        char small = systems.fold(c);
        noteCapital(c != small);
        word = (word ^ small) * FNV_PRIME;
        push(small);
      }
    }

    /** A name has one capital, its first letter; a word in capitals is none. */
    private void noteCapital(boolean isCapital) {
      if (letters == 1) {
        capital = isCapital;
      } else if (letters == 2) {
        named = capital && !isCapital && !starts;
      }
    }

    void other(char c) {
      border();
      if (inAddress) {
        inAddress = c > ' ' && c < 0x80;
      } else if (c == '@') {
        inAddress = true;
      }
      starts |= STARTERS.indexOf(c) >= 0;
    }

    void border() {
      if (letters == 0) {
        return;
      }
      if (systems.isShared(script)) {
        push((char) BORDER);
        if (letters >= SHORT_WORD) {
          find(mixed(word));
        }
        flush();
        inAddress = word == HTTP || word == HTTPS || word == WWW;
      }
      sink.word(script, letters, named);
      letters = 0;
      script = 0;
      last = BORDER;
      word = FNV_START;
      starts = false;
      named = false;
    }

    /** The groups that end with this letter. */
    private void push(char c) {
      last = last << 16 | c;
      if (c > 0x7F) {
        find(mixed(c));
      }
      if (letters > 1 || (letters == 1 && c == BORDER)) {
        find(mixed(last & 0xFFFF_FFFF_FFFFL));
        if (last >>> 48 != 0) {
          find(mixed(last));
        }
      }
    }

    private void find(int hash) {
      if (count == found.length) {
        flush();
      }
      found[count++] = hash;
    }

    private void flush() {
      for (int i = 0; i < count; i++) {
        sink.feature(found[i], named);
      }
      count = 0;
    }
  }
}
