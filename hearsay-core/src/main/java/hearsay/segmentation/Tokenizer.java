package hearsay.segmentation;

import hearsay.language.LanguagePack;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts normalised text into surface tokens, as the Universal Dependencies treebank of its language
 * does: elided words ({@code l'}) and attached pronouns ({@code -t-il}) apart, contractions ({@code
 * don't}), grouped numbers ({@code 280 000}), abbreviations, initials and addresses in one.
 *
 * <p>Where two pieces touch, rules say what is sure, in part from the language's table {@code
 * tokens} (kinds {@code elision}, {@code enclitic}, {@code whole}, {@code bracketed}, {@code
 * abbreviation-…}); a {@link Judge} decides on the rest: hyphens, slashes, full stops after a word,
 * letters next to digits. Immutable; safe for all threads. Linear in the length of the text.
 */
public final class Tokenizer {

  private enum Verdict {
    JOIN,
    CUT,
    DOUBT
  }

  private static final String ADDRESS_ENDS = "<>«»“”\"";
  private static final String NOT_LAST_IN_ADDRESS = ".,;:!?)'";

  private final FormTable forms;
  private final Judge judge;

  private Tokenizer(FormTable forms, Judge judge) {
    this.forms = forms;
    this.judge = judge;
  }

  /**
   * @param judge says yes where two pieces that touch are one token
   */
  public static Tokenizer of(LanguagePack pack, Judge judge) {
    return new Tokenizer(FormTable.of(pack), judge);
  }

  /**
   * The tokens of a stretch of {@code text}, in order; white space belongs to none.
   *
   * @param text normalised text
   * @param stretch the part to read, in offsets of {@code text}
   */
  public List<Span> tokens(String text, Span stretch) {
    return new Scan(text, stretch).tokens();
  }

  /** One pass over one stretch. */
  private final class Scan {
    private final String text;
    private final Atoms atoms;
    private final Clues clues = new Clues();
    private final List<Span> found;

    /** The first atom of the token that is read. */
    private int first;

    Scan(String text, Span stretch) {
      this.text = text;
      this.atoms = new Atoms(text, stretch);
      this.found = new ArrayList<>(atoms.count());
    }

    List<Span> tokens() {
      while (first < atoms.count()) {
        int last = last();
        found.add(new Span(atoms.start(first), atoms.end(last)));
        first = last + 1;
      }
      return found;
    }

    /** The last atom of the token that begins with the first. */
    private int last() {
      if (!atoms.touchesNext(first)) {
        return grouped(first);
      }
      int sure = address();
      if (sure < first) {
        sure = whole();
      }
      if (sure < first && atoms.type(first) == '-' && isChainedEnclitic(first)) {
        sure = first + 3;
      }
      if (sure >= first) {
        return sure;
      }
      int last = first;
      while (atoms.touchesNext(last) && joins(last)) {
        last++;
      }
      return grouped(last);
    }

    /** Takes groups of three digits into the number that ends with an atom: "280 000". */
    private int grouped(int number) {
      if (number != first || atoms.type(number) != Atoms.DIGITS || atoms.length(number) > 3) {
        return number;
      }
      int last = number;
      while (isGroup(last)) {
        last++;
      }
      return last > number ? decimals(last) : last;
    }

    private boolean isGroup(int before) {
      return atoms.isSpacedByOne(before)
          && atoms.type(before + 1) == Atoms.DIGITS
          && atoms.length(before + 1) == 3
          && text.charAt(atoms.end(before)) == ' '
          && !(atoms.touchesNext(before + 1) && atoms.type(before + 2) == Atoms.LETTERS);
    }

    /** The decimals after a grouped number: "1 250,5". */
    private int decimals(int last) {
      boolean more =
          atoms.touchesNext(last)
              && atoms.touchesNext(last + 1)
              && (atoms.type(last + 1) == ',' || atoms.type(last + 1) == '.')
              && atoms.type(last + 2) == Atoms.DIGITS;
      return more ? last + 2 : last;
    }

    private boolean joins(int last) {
      Verdict verdict = verdict(last);
      if (verdict != Verdict.DOUBT) {
        return verdict == Verdict.JOIN;
      }
      JoinClues.fill(clues, text, atoms, forms, first, last);
      return judge.score(atoms.end(last), clues) > 0;
    }

    /** Whether the atom after {@code last} belongs to the token too. */
    private Verdict verdict(int last) {
      char left = atoms.type(last);
      char right = atoms.type(last + 1);
      Verdict known = byTable(last, left, right);
      if (known != Verdict.DOUBT) {
        return known;
      }
      if (right == Atoms.LETTERS || right == Atoms.DIGITS) {
        return afterMark(last, left);
      }
      return beforeMark(last, left, right);
    }

    private Verdict byTable(int last, char left, char right) {
      int from = atoms.start(first);
      if (left == '\'') {
        return forms.is(FormTable.ELISION, text, from, atoms.end(last))
            ? Verdict.CUT
            : Verdict.DOUBT;
      }
      if (right == '\'') {
        boolean elided = forms.is(FormTable.ELISION, text, from, atoms.end(last + 1));
        return elided && atoms.length(last + 1) == 1 ? Verdict.JOIN : Verdict.DOUBT;
      }
      if (right == '-' && isChainedEnclitic(last + 1)) {
        return Verdict.CUT;
      }
      if (right == '.' && atoms.length(last + 1) == 1 && atoms.isUpper(first)) {
        boolean title = forms.is(FormTable.TITLE, text, from, atoms.end(last + 1));
        return title && atoms.has(last + 2) ? Verdict.JOIN : Verdict.DOUBT;
      }
      return Verdict.DOUBT;
    }

    /**
     * True where a word with a hyphen inside is attached: "-t-il", which nothing else looks like.
     */
    private boolean isChainedEnclitic(int hyphen) {
      return atoms.touchesNext(hyphen)
          && atoms.touchesNext(hyphen + 1)
          && atoms.type(hyphen + 2) == '-'
          && atoms.touchesNext(hyphen + 2)
          && forms.is(FormTable.ENCLITIC, text, atoms.start(hyphen), atoms.end(hyphen + 3));
    }

    /** Between a mark, or a word of the other kind, and a word. */
    private Verdict afterMark(int last, char left) {
      return switch (left) {
        case Atoms.LETTERS, Atoms.DIGITS, '-', '\'', '&', '°', '#', '+', '$' -> Verdict.DOUBT;
        case '.' -> isInitials(last) || isDecimal(last) ? Verdict.JOIN : Verdict.DOUBT;
        case '/' -> isDate(last) ? Verdict.JOIN : Verdict.DOUBT;
        case ',', ':' -> isDecimal(last) ? Verdict.JOIN : Verdict.CUT;
        case '_', '@' -> Verdict.JOIN;
        case '(' -> last > first ? Verdict.JOIN : Verdict.CUT;
        case ')' -> last - 2 > first ? Verdict.JOIN : Verdict.CUT;
        default -> Verdict.CUT;
      };
    }

    private boolean isDecimal(int mark) {
      return mark > first
          && atoms.length(mark) == 1
          && atoms.type(mark - 1) == Atoms.DIGITS
          && atoms.type(mark + 1) == Atoms.DIGITS;
    }

    /** True for a slash of "08/01/2022": three numbers, two slashes. */
    private boolean isDate(int slash) {
      return isBetweenNumbers(slash)
          && (isBetweenNumbers(slash + 2) || (slash - 2 > first && isBetweenNumbers(slash - 2)));
    }

    private boolean isBetweenNumbers(int slash) {
      return slash > first
          && atoms.type(slash) == '/'
          && atoms.type(slash - 1) == Atoms.DIGITS
          && atoms.type(slash + 1) == Atoms.DIGITS
          && atoms.touchesNext(slash - 1)
          && atoms.touchesNext(slash);
    }

    /** True for the inner stop of "U.S." and "e.g.": single letters, each with one. */
    private boolean isInitials(int stop) {
      return stop > first
          && atoms.touchesNext(stop)
          && isSingleLetter(stop - 1)
          && isSingleLetter(stop + 1)
          && atoms.touchesNext(stop + 1)
          && atoms.type(stop + 2) == '.'
          && atoms.length(stop) == 1;
    }

    private boolean isSingleLetter(int atom) {
      return atoms.type(atom) == Atoms.LETTERS && atoms.length(atom) == 1;
    }

    private Verdict beforeMark(int last, char left, char right) {
      boolean word = left == Atoms.LETTERS || left == Atoms.DIGITS;
      return switch (right) {
        case '.' -> word ? stopAfterWord(last) : doubtIf(isEnding(left));
        case ',', ':' ->
            left == Atoms.DIGITS && isNumberAfter(last + 1) ? Verdict.JOIN : Verdict.CUT;
        case '-' -> doubtIf(word || left == '.');
        case '/' -> isDate(last + 1) ? Verdict.JOIN : doubtIf(word);
        case '&' -> doubtIf(word);
        case '\'', '°' -> doubtIf(word);
        case '_', '@' -> word ? Verdict.JOIN : Verdict.CUT;
        case '(' -> left == Atoms.LETTERS && isBracketed(last + 1) ? Verdict.JOIN : Verdict.CUT;
        case ')' -> holdsOpen(last) ? Verdict.JOIN : Verdict.CUT;
        case '$', '+', '#', '*' -> doubtIf(word && last == first);
        case '!', '?' -> doubtIf(isEnding(left));
        default -> Verdict.CUT;
      };
    }

    private static Verdict doubtIf(boolean doubtful) {
      return doubtful ? Verdict.DOUBT : Verdict.CUT;
    }

    private boolean isEnding(char mark) {
      return mark == '.' || mark == '!' || mark == '?' || mark == '…';
    }

    private Verdict stopAfterWord(int last) {
      if (atoms.length(last + 1) > 1) {
        return Verdict.CUT;
      }
      boolean number = atoms.type(last) == Atoms.DIGITS && isNumberAfter(last + 1);
      boolean more = last > first && isSingleLetter(last) && atoms.type(last - 1) == '.';
      boolean initials = more || (last == first && isInitials(last + 1));
      return number || initials ? Verdict.JOIN : Verdict.DOUBT;
    }

    private boolean isNumberAfter(int mark) {
      return atoms.length(mark) == 1
          && atoms.touchesNext(mark)
          && atoms.type(mark + 1) == Atoms.DIGITS;
    }

    /** True for "(s)" and the like at the end of a word. */
    private boolean isBracketed(int bracket) {
      return atoms.touchesNext(bracket)
          && atoms.touchesNext(bracket + 1)
          && forms.is(FormTable.BRACKETED, text, atoms.start(bracket), atoms.end(bracket + 2));
    }

    private boolean holdsOpen(int last) {
      return last - 1 > first && atoms.type(last - 1) == '(';
    }

    /** The end of an entry of the table that stands here and is one token; before first if none. */
    private int whole() {
      int found = first - 1;
      int last = first;
      int from = atoms.start(first);
      int end = from + forms.longestWhole(text.charAt(from));
      while (atoms.touchesNext(last) && atoms.end(last + 1) <= end) {
        last++;
        boolean ends = !atoms.touchesNext(last) || !(atoms.isWord(last) && isBound(last + 1));
        if (ends && forms.is(FormTable.WHOLE, text, from, atoms.end(last))) {
          found = last;
        }
      }
      return found;
    }

    private boolean isBound(int next) {
      char type = atoms.type(next);
      return type == Atoms.LETTERS || type == Atoms.DIGITS;
    }

    /** The end of a web or mail address; before first if none stands here. */
    private int address() {
      int from = atoms.start(first);
      boolean web =
          text.startsWith("http://", from)
              || text.startsWith("https://", from)
              || text.startsWith("www.", from);
      if (!web) {
        return first - 1;
      }
      int last = first;
      while (atoms.touchesNext(last)
          && ADDRESS_ENDS.indexOf(text.charAt(atoms.start(last + 1))) < 0) {
        last++;
      }
      while (last > first && NOT_LAST_IN_ADDRESS.indexOf(text.charAt(atoms.start(last))) >= 0) {
        last--;
      }
      return last;
    }
  }
}
