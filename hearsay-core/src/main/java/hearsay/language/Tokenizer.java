package hearsay.language;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts normalised text into surface tokens, as Universal Dependencies does: elided words ({@code
 * l'}), attached pronouns ({@code -t-il}) and contractions ({@code n't}) apart, grouped numbers
 * ({@code 280 000}), abbreviations, initials and addresses in one.
 *
 * <p>What is particular to a language stands in its table {@code tokens}: rows of kind {@code
 * elision}, {@code enclitic}, {@code whole} (words that look divisible and are not) and {@code
 * abbreviation-…}, of which titles and names count only with a capital. Immutable; safe for all
 * threads. Linear in the length of the text.
 */
public final class Tokenizer {

  /** No abbreviation is longer; keeps look-ups in very long words constant. */
  private static final int LONGEST_ENTRY = 20;

  private final Set<String> elisions;
  private final Set<String> enclitics;
  private final Set<String> whole;
  private final Set<String> abbreviations;
  private final Set<String> capitalized;

  private Tokenizer(Table tokens) {
    elisions = ofKind(tokens, "elision");
    enclitics = ofKind(tokens, "enclitic");
    whole = ofKind(tokens, "whole");
    abbreviations = ofKind(tokens, "abbreviation-");
    capitalized = ofKind(tokens, "abbreviation-title");
    capitalized.addAll(ofKind(tokens, "abbreviation-name"));
    abbreviations.removeAll(capitalized);
  }

  public static Tokenizer of(LanguagePack pack) {
    return new Tokenizer(pack.table("tokens"));
  }

  private static Set<String> ofKind(Table tokens, String kind) {
    Set<String> forms = new HashSet<>();
    for (Table.Row row : tokens.rows()) {
      if (row.get("kind").startsWith(kind)) {
        forms.add(row.get("form"));
      }
    }
    return forms;
  }

  /**
   * The tokens of a stretch of {@code text}, in order; white space belongs to none.
   *
   * @param text normalised text
   * @param block the stretch to read, in offsets of {@code text}
   */
  public List<Span> tokens(String text, Span block) {
    Scan scan = new Scan(text, block.end());
    int at = block.start();
    while (at < block.end()) {
      at = Character.isWhitespace(text.charAt(at)) ? at + 1 : scan.token(at);
    }
    return scan.found;
  }

  /** One pass over one stretch. */
  private final class Scan {
    private final String text;
    private final int end;
    private final List<Span> found = new ArrayList<>();

    /** The word that is being read. */
    private int start;

    private int to;

    Scan(String text, int end) {
      this.text = text;
      this.end = end;
    }

    /** Adds the token or tokens that start at {@code at}; returns where the next may start. */
    int token(int at) {
      if (isAddress(at)) {
        return add(at, addressEnd(at));
      }
      char c = text.charAt(at);
      boolean handle = (c == '@' || c == '#') && isWord(at + 1);
      if (handle || isWord(at)) {
        return word(at, handle ? at + 1 : at);
      }
      if (c == '\'' && at + 1 < end && enclitic(at) > at) {
        return add(at, enclitic(at));
      }
      return add(at, punctuationEnd(at));
    }

    private int punctuationEnd(int at) {
      char c = text.charAt(at);
      int to = at + 1;
      if (c == '.' || c == '-' || c == '!' || c == '?' || c == '*' || c == '_') {
        while (to < end && text.charAt(to) == c) {
          to++;
        }
      } else if (c == '\'' && to < end && text.charAt(to) == c) {
        to++;
      } else if (Character.isHighSurrogate(c) && to < end) {
        to++;
      }
      return to;
    }

    /** Reads a word from {@code from}, its further characters from {@code at}. */
    private int word(int from, int at) {
      start = from;
      to = at;
      while (to < end && advance()) {
        // each step moves on
      }
      return to > start ? add(start, to) : to;
    }

    /** One step on in a word; false when the word is over. */
    private boolean advance() {
      if (isWord(to)) {
        to += Character.charCount(text.codePointAt(to));
        return true;
      }
      char c = text.charAt(to);
      if (c == '\'') {
        return apostrophe();
      }
      if (c == '-' && isWord(to + 1)) {
        return hyphen();
      }
      int joined = joinedBy(c, start, to);
      boolean on = joined > to;
      to = joined;
      return on;
    }

    private boolean apostrophe() {
      int wholeEnd = wholeWordEnd(start);
      if (wholeEnd > to) {
        to = wholeEnd;
        return true;
      }
      if (isEntry(elisions, start, to + 1)) {
        start = add(start, to + 1);
        to = start;
        return to < end && isWord(to);
      }
      int cut = encliticStart(start, to);
      if (cut > start) {
        add(start, cut);
        start = add(cut, enclitic(cut));
        to = start;
        return false;
      }
      boolean inside = isWord(to + 1);
      to += inside ? 1 : 0;
      return inside;
    }

    private boolean hyphen() {
      int clitic = wholeWordEnd(start) > to ? to : enclitic(to);
      if (clitic == to) {
        to++;
        return true;
      }
      if (to > start) {
        add(start, to);
      }
      start = add(to, clitic);
      to = start;
      return to < end && text.charAt(to) == '-';
    }

    /** Where the word goes on after the sign at {@code at}; {@code at} when it ends before it. */
    private int joinedBy(char c, int start, int at) {
      boolean digits = isDigit(at - 1) && isDigit(at + 1);
      return switch (c) {
        case '.' -> period(start, at, digits);
        case ',', ':', '/' -> digits ? at + 1 : at;
        case ' ' -> groupEnd(start, at);
        case '&' -> isWord(at + 1) && Character.isUpperCase(text.charAt(at - 1)) ? at + 1 : at;
        case '_' -> at + 1;
        default -> at;
      };
    }

    private int period(int start, int at, boolean betweenDigits) {
      if (betweenDigits) {
        return at + 1;
      }
      boolean initial =
          Character.isLetter(text.charAt(at - 1)) && (at - start == 1 || isPeriod(at - 2));
      if (initial
          && (at - start > 1 || Character.isUpperCase(text.charAt(at - 1)) || isInitials(at))) {
        return at + 1;
      }
      Set<String> entries = Character.isUpperCase(text.charAt(start)) ? capitalized : abbreviations;
      if (isEntry(entries, start, at + 1) || isEntry(abbreviations, start, at + 1)) {
        return at + 1;
      }
      boolean inside = isWord(at + 1) && Character.isLowerCase(text.charAt(at + 1));
      return inside && Character.isLowerCase(text.charAt(at - 1)) ? at + 1 : at;
    }

    /** True for the "." of "e.g." or "a.m.": another single letter with a period follows. */
    private boolean isInitials(int at) {
      return at + 2 < end && Character.isLetter(text.charAt(at + 1)) && isPeriod(at + 2);
    }

    private boolean isPeriod(int at) {
      return at >= 0 && at < end && text.charAt(at) == '.';
    }

    /** The end of a group of three digits after the space at {@code at}: "280 000". */
    private int groupEnd(int start, int at) {
      boolean three = isDigit(at + 1) && isDigit(at + 2) && isDigit(at + 3) && !isDigit(at + 4);
      int first = start;
      while (first < at && isDigit(first)) {
        first++;
      }
      int leading = first - start;
      boolean grouped = first == at || text.charAt(first) == ' ';
      return three && leading >= 1 && leading <= 3 && grouped && isDigit(at - 1) ? at + 4 : at;
    }

    private int wholeWordEnd(int start) {
      int to = start;
      while (to < end && to - start <= LONGEST_ENTRY && (isWord(to) || isInner(text.charAt(to)))) {
        to++;
      }
      return isEntry(whole, start, to) ? to : start;
    }

    private boolean isInner(char c) {
      return c == '\'' || c == '-';
    }

    /**
     * Where a contraction starts that has its apostrophe at {@code apostrophe}; {@code start} for
     * none.
     */
    private int encliticStart(int start, int apostrophe) {
      if (enclitic(apostrophe) > apostrophe) {
        return apostrophe;
      }
      return apostrophe - 1 > start && enclitic(apostrophe - 1) > apostrophe
          ? apostrophe - 1
          : start;
    }

    /** The end of the attached word that starts at {@code at}; {@code at} when none does. */
    private int enclitic(int at) {
      int to = at + 1;
      int last = at;
      while (to < end && to - at <= LONGEST_ENTRY && (isWord(to) || isInner(text.charAt(to)))) {
        to++;
        boolean ends = to == end || !isWord(to);
        if (ends && isEntry(enclitics, at, to)) {
          last = to;
        }
      }
      return last;
    }

    private boolean isEntry(Set<String> entries, int from, int to) {
      return to <= end
          && to - from <= LONGEST_ENTRY
          && entries.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }

    private boolean isAddress(int at) {
      return text.startsWith("http://", at)
          || text.startsWith("https://", at)
          || text.startsWith("www.", at);
    }

    private int addressEnd(int at) {
      int to = at;
      while (to < end
          && !Character.isWhitespace(text.charAt(to))
          && "<>«»“”\"".indexOf(text.charAt(to)) < 0) {
        to++;
      }
      while (to > at + 1 && ".,;:!?)'".indexOf(text.charAt(to - 1)) >= 0) {
        to--;
      }
      return to;
    }

    private boolean isDigit(int at) {
      return at >= 0 && at < end && Character.isDigit(text.charAt(at));
    }

    private boolean isWord(int at) {
      if (at < 0 || at >= end) {
        return false;
      }
      int point = text.codePointAt(at);
      int type = Character.getType(point);
      return Character.isLetterOrDigit(point)
          || type == Character.NON_SPACING_MARK
          || type == Character.COMBINING_SPACING_MARK;
    }

    private int add(int from, int to) {
      found.add(new Span(from, to));
      return to;
    }
  }
}
