package hearsay.segmentation;

import hearsay.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * The tokens of a stretch with what a sentence splitter asks of each, worked out once. Confined to
 * one thread.
 */
final class TokenLine {

  /** Looks beyond those of {@link Shapes#look}: marks by what they do. */
  static final int ENDING = 8;

  static final int OPENING = 9;
  static final int CLOSING = 10;
  static final int QUOTE = 11;
  static final int COLON = 12;
  static final int SEMICOLON = 13;
  static final int COMMA = 14;
  static final int DASH = 15;
  static final int ABBREVIATION = 16;

  /** An item of a list within a sentence has no more tokens. */
  private static final int LONGEST_ITEM = 25;

  private static final String OPENERS = "«“„‘‹([¿¡{";
  private static final String CLOSERS = "»”’›)]}";
  private static final String QUOTES = "«»“”„\"'‘’‹›`";
  private static final String DASHES = "-–—•*·●■▪";

  private final String text;
  private final List<Span> tokens;
  private final FormTable forms;
  private final WordClasses classes;
  private final int[] looks;
  private final int[] words;

  /** Sets of {@link WordClasses}, looked up when first asked for; -1 before that. */
  private final int[] sets;

  /** Of {@link WordSorts}, in the same way. */
  private final int[] sorts;

  TokenLine(String text, List<Span> tokens, FormTable forms, WordClasses classes) {
    this.text = text;
    this.tokens = tokens;
    this.forms = forms;
    this.classes = classes;
    looks = new int[tokens.size()];
    words = new int[tokens.size()];
    sets = new int[tokens.size()];
    Arrays.fill(sets, -1);
    sorts = sets.clone();
    for (int i = 0; i < looks.length; i++) {
      Span token = tokens.get(i);
      words[i] = Shapes.wordHash(text, token.start(), token.end());
      looks[i] = look(i, token);
    }
  }

  private int look(int at, Span token) {
    int look = Shapes.look(text, token.start(), token.end());
    char last = text.charAt(token.end() - 1);
    if (look < 7) {
      return last == '.' ? ABBREVIATION : look;
    }
    if (last == '.' || last == '!' || last == '?' || last == '…' || last == '。') {
      return ENDING;
    }
    if (QUOTES.indexOf(last) >= 0) {
      return side(at, last);
    }
    if (last == ':' || last == ';' || last == ',') {
      return last == ':' ? COLON : last == ';' ? SEMICOLON : COMMA;
    }
    if (DASHES.indexOf(last) >= 0) {
      return DASH;
    }
    return OPENERS.indexOf(last) >= 0 ? OPENING : CLOSERS.indexOf(last) >= 0 ? CLOSING : look;
  }

  /**
   * Which way a quotation mark looks: by the spaces beside it, else by its own direction. It opens
   * after a word that ends with its apostrophe, which asks for another.
   */
  private int side(int at, char mark) {
    boolean before = at == 0 || isSpaced(at - 1) || looks[at - 1] == OPENING || isElided(at - 1);
    boolean after = at + 1 >= tokens.size() || isSpaced(at) || !beginsWord(at + 1);
    if (before != after) {
      return before ? OPENING : CLOSING;
    }
    if (OPENERS.indexOf(mark) >= 0) {
      return OPENING;
    }
    return CLOSERS.indexOf(mark) >= 0 ? CLOSING : QUOTE;
  }

  private boolean isElided(int at) {
    Span token = tokens.get(at);
    return forms.is(FormTable.ELISION, text, token.start(), token.end());
  }

  private boolean beginsWord(int at) {
    char c = text.charAt(tokens.get(at).start());
    return Character.isLetterOrDigit(c) || OPENERS.indexOf(c) >= 0;
  }

  int size() {
    return looks.length;
  }

  Span token(int at) {
    return tokens.get(at);
  }

  boolean has(int at) {
    return at >= 0 && at < looks.length;
  }

  /** A look of {@link Shapes} or of this class; 0 beyond the ends. */
  int look(int at) {
    return has(at) ? looks[at] : 0;
  }

  /** Hash of the word; -1 before the first, -2 after the last. */
  int word(int at) {
    return at < 0 ? -1 : at >= looks.length ? -2 : words[at];
  }

  int suffix(int at, int length) {
    return has(at)
        ? Shapes.suffixHash(text, tokens.get(at).start(), tokens.get(at).end(), length)
        : 0;
  }

  int length(int at) {
    return has(at) ? tokens.get(at).length() : 0;
  }

  int kinds(int at) {
    return has(at) ? forms.kinds(text, tokens.get(at).start(), tokens.get(at).end()) : 0;
  }

  /** What the word can be; 0 for unknown words and beyond the ends. */
  int wordClass(int at) {
    if (!has(at)) {
      return 0;
    }
    if (sets[at] < 0) {
      sets[at] = classes.of(text, tokens.get(at).start(), tokens.get(at).end());
    }
    return sets[at];
  }

  /** One of {@link WordSorts}, of a mark too; that of nothing beyond the ends. */
  int sort(int at) {
    if (!has(at)) {
      return WordSorts.of(0, 0, 0, 0);
    }
    if (sorts[at] < 0) {
      sorts[at] =
          isOrdinal(at)
              ? WordSorts.ORDINAL
              : WordSorts.of(looks[at], length(at), kinds(at), wordClass(at));
    }
    return sorts[at];
  }

  private boolean isOrdinal(int at) {
    return looks[at] == 5 && Character.isLetter(text.charAt(tokens.get(at).end() - 1));
  }

  /** 2 where a word from one token to before another is surely a finite verb, 1 where it can be. */
  int verbs(int from, int to) {
    int found = 0;
    for (int at = from; at < to; at++) {
      found |= wordClass(at) & (WordClasses.FINITE | WordClasses.SURELY_FINITE);
    }
    return (found & WordClasses.SURELY_FINITE) != 0 ? 2 : found != 0 ? 1 : 0;
  }

  /** True for a word that is a finite verb, but by chance. */
  boolean isSurelyFinite(int at) {
    return (wordClass(at) & WordClasses.SURELY_FINITE) != 0;
  }

  /** The next token that ends a sentence or an item of a list; {@code limit} when there is none. */
  int nextMark(int from, int limit) {
    for (int at = from; at < Math.min(limit, looks.length); at++) {
      if (looks[at] == ENDING || looks[at] == COLON || looks[at] == SEMICOLON) {
        return at;
      }
    }
    return Math.min(limit, looks.length);
  }

  boolean isUpper(int at) {
    int look = look(at);
    return look >= 2 && look <= 4;
  }

  /** True when white space stands between a token and the next. */
  boolean isSpaced(int at) {
    return tokens.get(at).end() < tokens.get(at + 1).start();
  }

  /** How many line ends stand between a token and the next; 2 for more. */
  int lineEnds(int at) {
    int ends = 0;
    for (int i = tokens.get(at).end(); i < tokens.get(at + 1).start() && ends < 2; i++) {
      ends += text.charAt(i) == '\n' ? 1 : 0;
    }
    return ends;
  }

  /** True for one full stop; false for an ellipsis, a question mark and everything else. */
  boolean isFullStop(int at) {
    return has(at) && length(at) == 1 && text.charAt(tokens.get(at).start()) == '.';
  }

  boolean isEllipsis(int at) {
    char last = text.charAt(tokens.get(at).end() - 1);
    return last == '…' || (last == '.' && length(at) > 1);
  }

  /** True for a number of one or two digits and for a letter alone. */
  boolean isShortNumber(int at) {
    int look = look(at);
    return (look == 5 && length(at) <= 2) || (length(at) == 1 && look >= 1 && look <= 3);
  }

  boolean isClosingBracket(int at) {
    return has(at) && text.charAt(tokens.get(at).start()) == ')';
  }

  boolean isBracket(int at) {
    return has(at) && text.charAt(tokens.get(at).start()) == '(';
  }

  /**
   * The last semicolon of the list that a colon opens: at least two of them, each with few words
   * before it, and nothing that ends a sentence; the colon itself when it opens none.
   */
  int listEnd(int colon) {
    int items = 0;
    int last = colon;
    for (int at = colon + 1; at < looks.length && at - last <= LONGEST_ITEM; at++) {
      if (looks[at] == SEMICOLON) {
        items++;
        last = at;
      } else if (looks[at] == ENDING || looks[at] == COLON || lineEnds(at - 1) > 0) {
        break;
      }
    }
    return items >= 2 ? last : colon;
  }
}
