package hearsay.mentions;

import hearsay.text.Span;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * One written word as the name tagger sees it: its letters, hashed once, and its shape. Immutable.
 */
public final class NameWord {

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
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 0x7f) {
        return withoutMarks(Normalizer.normalize(lower, Normalizer.Form.NFD));
      }
    }
    return lower;
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
