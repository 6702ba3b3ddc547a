package hearsay.mentions;

import hearsay.language.LanguagePack;
import hearsay.language.Table;
import hearsay.mentions.Word.Joint;
import hearsay.mentions.Word.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Cuts normalised text into {@link Word}s in one pass. Immutable; safe for all threads.
 *
 * <p>Not a tokenizer for syntax: numbers keep their group separators ("310 000", "1.200.000"),
 * elided words keep their apostrophe ("l'"), a hyphen between two words is a {@link Joint} and no
 * word, and a unit keeps its exponent ("km2"). Which sign parts decimals and which groups comes
 * from {@code numbers.tsv}, rows {@code decimal} and {@code group}.
 */
final class WordScanner {

  /** Longer runs of digits are no numbers that news count with; they stay words without value. */
  private static final int LONGEST_NUMBER = 18;

  private final String decimals;
  private final String groups;

  private WordScanner(String decimals, String groups) {
    this.decimals = decimals;
    this.groups = groups;
  }

  static WordScanner of(LanguagePack pack) {
    StringBuilder decimals = new StringBuilder();
    StringBuilder groups = new StringBuilder(" ");
    for (Table.Row row : pack.table("numbers").rows()) {
      switch (row.get("kind")) {
        case "decimal" -> decimals.append(row.get("word"));
        case "group" -> groups.append(row.get("word"));
        default -> {}
      }
    }
    return new WordScanner(decimals.toString(), groups.toString());
  }

  /** The words of {@code text} from {@code start} to {@code end}. */
  List<Word> scan(String text, int start, int end) {
    Scan scan = new Scan(text, start, end, false);
    scan.run();
    return scan.words;
  }

  /** The words of a row of a table, where an elided word may stand last: "moins d'". */
  List<Word> scan(String phrase) {
    Scan scan = new Scan(phrase, 0, phrase.length(), true);
    scan.run();
    return scan.words;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isExponent(char c) {
    return c == '²' || c == '³';
  }

  private static boolean isDash(char c) {
    return c == '–' || c == '—' || c == '-';
  }

  /** One pass over one stretch of text. */
  private final class Scan {
    private final String text;
    private final int end;
    private final boolean phrase;
    private final List<Word> words = new ArrayList<>();
    private int at;
    private Joint joint = Joint.SPACE;

    Scan(String text, int start, int end, boolean phrase) {
      this.phrase = phrase;
      this.text = text;
      this.end = end;
      this.at = start;
    }

    void run() {
      while (at < end) {
        char c = text.charAt(at);
        if (isSpace(c)) {
          at++;
          joint = Joint.SPACE;
        } else if (isDigit(c)) {
          number();
        } else if (isLetter(c)) {
          letters();
        } else if (isJoint(c)) {
          at++;
          joint = Joint.HYPHEN;
        } else {
          add(at + (Character.isHighSurrogate(c) && at + 1 < end ? 2 : 1), Shape.SIGN, null);
        }
      }
    }

    /** A hyphen between two words, or a dash between two numbers. */
    private boolean isJoint(char c) {
      if (!isDash(c) || joint != Joint.GLUED || at + 1 >= end) {
        return false;
      }
      char before = text.charAt(at - 1);
      char after = text.charAt(at + 1);
      boolean digits = (isDigit(before) || before == '%') && isDigit(after);
      boolean wordy = isDigit(before) || isLetter(before) || isExponent(before);
      return digits || (c == '-' && wordy && (isDigit(after) || isLetter(after)));
    }

    private void add(int to, Shape shape, @Nullable BigDecimal number) {
      String lower = text.substring(at, to).toLowerCase(Locale.ROOT);
      words.add(new Word(at, to, lower, shape, joint, number));
      at = to;
      joint = Joint.GLUED;
    }

    private void letters() {
      boolean afterDigits = joint == Joint.GLUED && !words.isEmpty() && last().isDigits();
      int to = at;
      while (to < end && isLetter(text.charAt(to))) {
        to++;
      }
      if (to < end && isExponent(text.charAt(to))) {
        to++;
      } else if (afterDigits) {
        to = exponent(to);
      } else {
        while (to < end && isDigit(text.charAt(to))) {
          to++;
        }
      }
      add(
          apostrophe(to),
          Character.isUpperCase(text.charAt(at)) ? Shape.CAPITAL : Shape.LOWER,
          null);
    }

    private Word last() {
      return words.get(words.size() - 1);
    }

    /** "m2" right after a number takes its 2, "6h45" leaves the 45 alone. */
    private int exponent(int to) {
      boolean one =
          to < end
              && (text.charAt(to) == '2' || text.charAt(to) == '3')
              && (to + 1 == end || !Character.isLetterOrDigit(text.charAt(to + 1)));
      return one ? to + 1 : to;
    }

    /** An elided word takes its apostrophe, a possessive s does not give it away. */
    private int apostrophe(int to) {
      if (phrase && to + 1 == end && text.charAt(to) == '\'') {
        return end;
      }
      if (to + 1 >= end || text.charAt(to) != '\'' || !isLetter(text.charAt(to + 1))) {
        return to;
      }
      boolean possessive =
          text.charAt(to + 1) == 's' && (to + 2 >= end || !isLetter(text.charAt(to + 2)));
      return possessive ? to : to + 1;
    }

    private void number() {
      int first = run(at);
      if (first - at > LONGEST_NUMBER) {
        add(first, Shape.DIGITS, null);
        return;
      }
      int whole = groups(first);
      int to = fraction(whole, whole > first);
      String digits =
          plain(text, at, whole) + (to > whole ? "." + text.substring(whole + 1, to) : "");
      boolean fits = digits.length() <= 2 * LONGEST_NUMBER;
      add(fits ? to : first, Shape.DIGITS, fits ? new BigDecimal(digits) : null);
    }

    private int run(int from) {
      int to = from;
      while (to < end && isDigit(text.charAt(to))) {
        to++;
      }
      return to;
    }

    /** The end of the groups of three that follow the first digits, one separator throughout. */
    private int groups(int first) {
      if (first - at > 3 || text.charAt(at) == '0' || first >= end) {
        return first;
      }
      char separator = text.charAt(first);
      boolean space = isSpace(separator);
      if (groups.indexOf(space ? ' ' : separator) < 0 || separator == '\n' || afterDot()) {
        return first;
      }
      int to = first;
      while (to < end && to - at < 2 * LONGEST_NUMBER && isGroup(to, separator)) {
        to += 4;
      }
      return to;
    }

    private boolean isGroup(int from, char separator) {
      char sign = text.charAt(from);
      boolean same = sign == separator || (isSpace(sign) && isSpace(separator));
      return same && run(from + 1) == from + 4;
    }

    private int fraction(int whole, boolean grouped) {
      if (whole + 1 >= end || decimals.indexOf(text.charAt(whole)) < 0 || afterDot()) {
        return whole;
      }
      char separator = text.charAt(whole);
      int to = run(whole + 1);
      boolean goesOn = to + 1 < end && text.charAt(to) == separator && isDigit(text.charAt(to + 1));
      boolean mixed = grouped && text.charAt(whole - 4) == separator;
      boolean fits = to > whole + 1 && to - whole <= LONGEST_NUMBER;
      return fits && !goesOn && !mixed ? to : whole;
    }

    /** Inside "08.01.2022" no part is a decimal of another. */
    private boolean afterDot() {
      if (joint != Joint.GLUED || words.size() < 2 || !last().isSign()) {
        return false;
      }
      Word before = words.get(words.size() - 2);
      String sign = last().lower();
      return before.isDigits() && (sign.length() == 1 && ".,/:".contains(sign));
    }

    private static String plain(String text, int from, int to) {
      StringBuilder digits = new StringBuilder(to - from);
      for (int i = from; i < to; i++) {
        if (isDigit(text.charAt(i))) {
          digits.append(text.charAt(i));
        }
      }
      return digits.toString();
    }
  }
}
