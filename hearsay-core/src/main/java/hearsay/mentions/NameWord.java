package hearsay.mentions;

import hearsay.text.Span;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * One written word as the name tagger sees it: its letters, hashed once, and its shape. Immutable.
 */
public final class NameWord {

  private static final char FIRST_LATIN = '\u00c0';
  private static final char LAST_LATIN = '\u024f';

  /**
   * For the letters from {@link #FIRST_LATIN} to {@link #LAST_LATIN} their lower case without
   * marks, as Unicode decomposes them; the tables of Java take longer to load than all names
   * together.
   */
  static final String LATIN =
      "aaaaaa\u00e6ceeeeiiii\u00f0nooooo\u00d7\u00f8uuuuy\u00fe\u00dfaaaaaa\u00e6ceee"
          + "eiiii\u00f0nooooo\u00f7\u00f8uuuuy\u00feyaaaaaaccccccccdd\u0111\u0111eeeeeeeee"
          + "egggggggghh\u0127\u0127iiiiiiii\u0130\u0131\u0133\u0133jjkk\u0138llllll\u0140"
          + "\u0140\u0142\u0142nnnnnn\u0149\u014b\u014boooooo\u0153\u0153rrrrrrsssssssstttt"
          + "\u0167\u0167uuuuuuuuuuuuwwyyyzzzzzz\u017f\u0180\u0253\u0183\u0183\u0185\u0185"
          + "\u0254\u0188\u0188\u0256\u0257\u018c\u018c\u018d\u01dd\u0259\u025b\u0192\u0192"
          + "\u0260\u0263\u0195\u0269\u0268\u0199\u0199\u019a\u019b\u026f\u0272\u019e\u0275"
          + "oo\u01a3\u01a3\u01a5\u01a5\u0280\u01a8\u01a8\u0283\u01aa\u01ab\u01ad\u01ad"
          + "\u0288uu\u028a\u028b\u01b4\u01b4\u01b6\u01b6\u0292\u01b9\u01b9\u01ba\u01bb"
          + "\u01bd\u01bd\u01be\u01bf\u01c0\u01c1\u01c2\u01c3\u01c6\u01c6\u01c6\u01c9\u01c9"
          + "\u01c9\u01cc\u01cc\u01ccaaiioouuuuuuuuuu\u01ddaaaa\u00e6\u00e6\u01e5\u01e5ggkk"
          + "oooo\u0292\u0292j\u01f3\u01f3\u01f3gg\u0195\u01bfnnaa\u00e6\u00e6\u00f8\u00f8a"
          + "aaaeeeeiiiioooorrrruuuusstt\u021d\u021dhh\u019e\u0221\u0223\u0223\u0225\u0225a"
          + "aeeooooooooyy\u0234\u0235\u0236\u0237\u0238\u0239\u2c65\u023c\u023c\u019a"
          + "\u2c66\u023f\u0240\u0242\u0242\u0180\u0289\u028c\u0247\u0247\u0249\u0249\u024b"
          + "\u024b\u024d\u024d\u024f\u024f";

  /** Longer words are cut for their shape: what they look like is known by then. */
  private static final int SHAPE_LETTERS = 12;

  private final Span span;
  private final String form;
  private final String lower;
  private final long formHash;
  private final long lowerHash;
  private final long[] pieces;
  private final long shape;
  private final boolean capital;
  private final boolean upper;

  NameWord(Span span, String form) {
    this.span = span;
    this.form = form;
    this.lower = form.toLowerCase(Locale.ROOT);
    this.formHash = NameHash.of(form);
    this.lowerHash = NameHash.of(lower);
    this.pieces = pieces(form);
    this.shape = shape(form);
    this.capital = Character.isUpperCase(form.codePointAt(0));
    this.upper = capital && isUpper(form);
  }

  /** Lower case without accents, one form for names whose accents come and go. */
  static String folded(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    char[] letters = lower.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      char c = letters[i];
      if (c > LAST_LATIN) {
        return withoutMarks(Normalizer.normalize(lower, Normalizer.Form.NFD));
      }
      letters[i] = c < FIRST_LATIN ? c : LATIN.charAt(c - FIRST_LATIN);
    }
    return new String(letters);
  }

  /**
   * The hashes of the parts by which tables know a word or a row of words: lower case without
   * accents, cut at spaces, hyphens and apostrophes, without stops. None for a hyphen or a stop
   * alone. So it does not matter whether {@code Port-Saïd} is one word or three, and {@code U.S} is
   * {@code U.S.}.
   */
  static long[] pieces(String words) {
    String plain = isAscii(words) ? words : folded(words);
    long[] pieces = new long[4];
    int count = 0;
    long hash = NameHash.EMPTY;
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : ' ';
      if (!isCut(c)) {
        hash = c == '.' ? hash : NameHash.next(hash, c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
      } else if (hash != NameHash.EMPTY) {
        pieces = count == pieces.length ? Arrays.copyOf(pieces, 2 * count) : pieces;
        pieces[count++] = hash;
        hash = NameHash.EMPTY;
      }
    }
    return Arrays.copyOf(pieces, count);
  }

  private static boolean isCut(char c) {
    return switch (c) {
      case ' ', '\u00a0', '-', '\u2010', '\u2011', '\'', '\u2019' -> true;
      default -> false;
    };
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 0x7f) {
        return false;
      }
    }
    return true;
  }

  private static String withoutMarks(String decomposed) {
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** Kinds of characters in a row, repeated ones once: {@code Xx}, {@code X.}, {@code d-d}. */
  private static long shape(String form) {
    long hash = 17;
    int before = -1;
    for (int i = 0; i < Math.min(form.length(), SHAPE_LETTERS); i++) {
      int kind = kind(form.charAt(i));
      if (kind != before) {
        hash = NameHash.chain(hash, kind);
      }
      before = kind;
    }
    return hash;
  }

  private static int kind(char c) {
    if (Character.isUpperCase(c)) {
      return 1;
    } else if (Character.isLetter(c) || Character.isSurrogate(c)) {
      return 2;
    }
    return Character.isDigit(c) ? 3 : 4 + c;
  }

  private static boolean isUpper(String form) {
    int letters = 0;
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLowerCase(form.charAt(i))) {
        return false;
      }
      letters += Character.isLetter(form.charAt(i)) ? 1 : 0;
    }
    return letters > 1;
  }

  /** Where it stands in the article's original text (UTF-16 units). */
  public Span span() {
    return span;
  }

  public String form() {
    return form;
  }

  String lower() {
    return lower;
  }

  long formHash() {
    return formHash;
  }

  long lowerHash() {
    return lowerHash;
  }

  /** How many pieces tables know the word by; none for a hyphen or a stop. */
  int pieceCount() {
    return pieces.length;
  }

  /** The hash of a piece of the word. */
  long piece(int at) {
    return pieces[at];
  }

  long shape() {
    return shape;
  }

  /** True for a word that begins with a capital. */
  public boolean isCapital() {
    return capital;
  }

  /** True for two letters or more, all of them capitals. */
  boolean isUpper() {
    return upper;
  }

  public boolean isLetters() {
    return Character.isLetterOrDigit(form.codePointAt(0));
  }
}
