package hearsay.page;

import hearsay.text.Span;

/** The words of the block that is being read, white space collapsed. For one page. */
final class BlockText {

  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int bold;
  private int breaks;

  /** True when an element began or ended since the last character. */
  private boolean joint;

  /** How the next words are set. */
  record Style(boolean link, boolean bold, boolean heading) {}

  /** An element begins or ends. */
  void join() {
    joint = true;
  }

  void append(String words, Style style) {
    int before = text.length();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = c == ' ' || (c >= '\t' && c <= '\r');
      boolean afterSpace = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
      if (space && !afterSpace) {
        text.append(' ');
      } else if (!space && c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
        separateKicker(c, style);
        text.append(c);
        breaks = 0;
      }
    }
    linked += style.link ? text.length() - before : 0;
    bold += style.bold || words.isBlank() ? text.length() - before : 0;
  }

  /** In headlines, a kicker and the title are often told apart by their style alone. */
  private void separateKicker(char next, Style style) {
    int last = text.length() - 1;
    if (joint && last >= 0 && style.heading) {
      boolean glued = Character.isUpperCase(next) && Character.isLowerCase(text.charAt(last));
      text.append(glued ? " " : "");
    }
    joint = false;
  }

  /**
   * One line break is a space; two in a row end a paragraph, as on old pages.
   *
   * @return true when the block ends here
   */
  boolean lineBreak(Style style) {
    breaks++;
    if (breaks >= 2) {
      return true;
    }
    append("\n", style);
    breaks = 1;
    return false;
  }

  /** What was read since the last time; empty when it has no sign that shows. */
  String words() {
    String words = new Span(0, text.length()).trim(text).of(text);
    return words.chars().allMatch(Character::isSpaceChar) ? "" : words;
  }

  /** UTF-16 units of the words that stand in links. */
  int linked() {
    return linked;
  }

  int bold() {
    return bold;
  }

  void clear() {
    text.setLength(0);
    linked = 0;
    bold = 0;
    breaks = 0;
  }
}
