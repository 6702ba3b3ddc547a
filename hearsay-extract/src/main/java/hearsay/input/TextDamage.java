package hearsay.input;

import hearsay.text.Problem;
import hearsay.text.ProblemKind;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what went wrong with a text before it reached us: letters replaced by other signs inside
 * words, and UTF-8 that was read as another charset and saved again. Linear; stateless.
 */
public final class TextDamage {

  /** A text damaged throughout is damaged; its every word need not be told. */
  private static final int MOST_WORDS = 50;

  /** How many double-encoded letters are more than an accident. */
  private static final int DOUBLE_ENCODED = 3;

  private TextDamage() {}

  public static List<Problem> find(String text) {
    List<Problem> problems = new ArrayList<>();
    int words = 0;
    int twice = 0;
    int firstTwice = -1;
    for (int i = 1; i + 1 < text.length(); i++) {
      if (words < MOST_WORDS && isDamage(text, i)) {
        Span word = wordAt(text, i);
        problems.add(Problem.at(word, ProblemKind.WORD_DAMAGED, word.of(text)));
        words++;
        i = word.end();
      } else if (isDoubleEncoded(text, i)) {
        firstTwice = twice++ == 0 ? i : firstTwice;
      }
    }
    if (twice >= DOUBLE_ENCODED) {
      String example = wordAt(text, firstTwice).of(text);
      problems.add(Problem.of(ProblemKind.CHARSET_DOUBLE_ENCODED, example));
    }
    return problems;
  }

  /**
   * A sign between two letters where only a letter can have been. A question mark counts only
   * between lower-case letters, since "quoi?Non" is a missing space; an address has slashes.
   */
  private static boolean isDamage(String text, int at) {
    char c = text.charAt(at);
    if (c != '^' && c != '?' && c != '\uFFFD') {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    if (c == '\uFFFD') {
      return Character.isLetter(before) && Character.isLetter(after);
    }
    return Character.isLowerCase(before)
        && Character.isLowerCase(after)
        && !isAddress(wordAt(text, at).of(text));
  }

  private static boolean isAddress(String word) {
    return word.indexOf('/') >= 0 || word.indexOf('=') >= 0 || word.indexOf('.') >= 0;
  }

  /** The stretch without white space around a place, no more than 40 units to either side. */
  private static Span wordAt(String text, int at) {
    int start = at;
    int end = at + 1;
    while (start > 0 && at - start < 40 && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && end - at < 40 && isWordPart(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || "^?\uFFFD/=.'-\u2019".indexOf(c) >= 0 || isResidue(c);
  }

  /** "Ã" or "Â" before a sign that stands for a continuation byte, or "â€" before a third one. */
  private static boolean isDoubleEncoded(String text, int at) {
    char lead = text.charAt(at - 1);
    char next = text.charAt(at);
    if (lead == '\u00C3' || lead == '\u00C2') {
      return isResidue(next);
    }
    return lead == '\u00E2' && (next == '\u20AC' || next == '\u0080');
  }

  /** What the bytes 80 to BF look like in windows-1252 and ISO-8859-1. */
  private static boolean isResidue(char c) {
    return (c >= '\u0080' && c <= '\u00BF')
        || "\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D"
                .indexOf(c)
            >= 0
        || "\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178"
                .indexOf(c)
            >= 0;
  }
}
