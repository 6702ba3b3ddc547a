package hearsay.furniture;

import java.util.regex.Pattern;

/** What the form of a line tells, without its words. Stateless. */
public final class Shape {

  private static final String CLOSERS =
      "\u00BB\u201D\u201C\"')]\u2019\u300D\u300F\uFF09 \u00A0\u202F";

  /** Marks that end a sentence: Latin, Arabic, Devanagari, Chinese and Japanese. */
  private static final String ENDS = ".!?\u2026\u061F\u06D4\u0964\u3002\uFF01\uFF1F\uFF0E";

  private static final Pattern MOMENT =
      Pattern.compile("\\b(?:19|20)\\d\\d\\b|\\b[0-2]?\\d[:h][0-5]\\d\\b");

  private static final Pattern TAG =
      Pattern.compile("</?[a-z][a-z0-9]{0,15}[ >/]|\\[/?[a-z_]{2,20}(?: [a-z_]{1,20}=|\\])");

  private Shape() {}

  /** True when a full stop, a question mark or their like ends the text, quotation marks apart. */
  public static boolean endsSentence(String text) {
    return ENDS.indexOf(lastSign(text)) >= 0;
  }

  /** The last character before closing quotation marks and brackets; U+0000 when there is none. */
  public static char lastSign(String text) {
    int last = text.length() - 1;
    while (last >= 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last < 0 ? 0 : text.charAt(last);
  }

  /** Whole sentences: long enough and closed by a full stop, or simply long. */
  public static boolean isProse(String text) {
    return text.length() >= 250 || (text.length() >= 80 && endsSentence(text));
  }

  /** A line that can be a headline: not long, and no full stop, comma or colon closes it. */
  public static boolean isTitle(String text) {
    return text.length() <= 220 && ".,;:\u2026".indexOf(lastSign(text)) < 0 && words(text) > 0;
  }

  /** One or two words and no mark: the name of a section, of a rubric. */
  public static boolean isLabel(String text) {
    return text.length() <= 25
        && words(text) <= 2
        && text.chars().allMatch(c -> Character.isLetter(c) || " -'&/".indexOf(c) >= 0);
  }

  /** A line that can stand over paragraphs inside a story. */
  public static boolean isHeading(String text) {
    char last = lastSign(text);
    return text.length() <= 100
        && words(text) <= 15
        && ".,;:!\u2026".indexOf(last) < 0
        && opensUpright(text);
  }

  private static boolean opensUpright(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    return !Character.isLowerCase(first) && (Character.isLetterOrDigit(first) || isQuote(first));
  }

  private static boolean isQuote(char c) {
    return "\u00AB\u201C\"'\u2018\u2019\u201E".indexOf(c) >= 0;
  }

  /** A short line of figures with few words: a date, a time, both. */
  public static boolean isDate(String text) {
    if (text.length() > 60 || words(text) > 9 || endsSentence(text)) {
      return false;
    }
    int groups = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean digit = Character.isDigit(text.charAt(i));
      groups += digit && (i == 0 || !Character.isDigit(text.charAt(i - 1))) ? 1 : 0;
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return groups >= 2 && letters <= 22;
  }

  /** A line that is no sentence and has a year or a clock time: when something was published. */
  public static boolean isDateLine(String text) {
    return text.length() <= 160 && !endsSentence(text) && MOMENT.matcher(text).find();
  }

  /** Markup that shows: a tag, a short code of a publishing system. */
  public static boolean isMarkup(String text) {
    return TAG.matcher(text).lookingAt();
  }

  /** A bullet and a space open the line. */
  public static boolean isBullet(String text) {
    return text.length() > 1
        && "-\u2022*\u25AA\u00B7\u2023".indexOf(text.charAt(0)) >= 0
        && Character.isSpaceChar(text.charAt(1));
  }

  /** Stretches that hold a letter or a digit. */
  public static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isSpaceChar(c) || Character.isWhitespace(c);
      if (!space && !inside && Character.isLetterOrDigit(c)) {
        words++;
        inside = true;
      }
      inside &= !space;
    }
    return words;
  }
}
