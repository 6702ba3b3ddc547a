package hearsay.metadata;

import org.jsoup.parser.Parser;

/** Values as they should be read. Stateless. */
final class Texts {

  /** A longer value is cut (UTF-16 units). */
  private static final int LONGEST = 2000;

  private Texts() {}

  /**
   * The value without HTML entities and tags, which metadata often holds although it is no HTML,
   * with white space collapsed and invisible characters left out.
   */
  static String clean(String value) {
    String text = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    if (text.indexOf('&') >= 0) {
      text = Parser.unescapeEntities(text, false);
      text = text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
    }
    ShortText clean = new ShortText(LONGEST);
    clean.append(whole(text.indexOf('<') >= 0 ? withoutTags(text) : text));
    return clean.text();
  }

  /** Tags have a letter or a slash after their bracket: "2 < 3" has none. */
  private static String withoutTags(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int at = 0;
    int lastClose = text.lastIndexOf('>');
    while (at < text.length()) {
      int close = at < lastClose && isTag(text, at) ? text.indexOf('>', at) : -1;
      if (close < 0) {
        kept.append(text.charAt(at));
        at++;
      } else {
        kept.append(' ');
        at = close + 1;
      }
    }
    return kept.toString();
  }

  private static boolean isTag(String text, int at) {
    if (text.charAt(at) != '<' || at + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(at + 1);
    return next == '/' || ((next | 0x20) >= 'a' && (next | 0x20) <= 'z');
  }

  /** Halves of characters, which escapes can make, become U+FFFD. */
  private static String whole(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }
}
