package hearsay.page;

import hearsay.furniture.Shape;
import hearsay.page.PageNames.Role;
import java.util.Set;

/**
 * One stretch of a page between two block-level boundaries.
 *
 * @param text its words, white space collapsed
 * @param linked how many of its characters stand in links
 * @param bold how many of its characters are set in bold
 * @param tag the innermost element that gives it a form: {@code p}, {@code h2}, {@code li}, {@code
 *     blockquote}, {@code figcaption}; {@code div} for all the others
 * @param roles what the names of the elements around it say, as far as they are said of a part of
 *     the story
 * @param place where it stands
 */
record PageBlock(String text, int linked, int bold, String tag, Set<Role> roles, Place place) {

  /** A longer text is more than a by-line. */
  private static final int CREDIT = 160;

  /**
   * Where a block stands.
   *
   * @param box the number of the innermost element around it that is more than a form of text
   * @param path what that element and those around it are called, as one number: boxes of one kind
   *     have the same
   */
  record Place(int box, long path) {}

  /** The share of its characters that stand in links, 0 to 1. */
  double linkShare() {
    return text.isEmpty() ? 0 : Math.min(1, (double) linked / text.length());
  }

  /** Its length in characters of an alphabet: a sign of Chinese or Japanese says as much as two. */
  int size() {
    return text.length() + (int) text.chars().filter(c -> c >= '\u3040' && c <= '\u9FFF').count();
  }

  /** True when all of it is bold. */
  boolean isBold() {
    return bold >= text.length();
  }

  boolean isHeading() {
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  boolean isCaption() {
    return tag.equals("figcaption") || roles.contains(Role.CAPTION);
  }

  /** True for a short line that is called a by-line, a date. */
  boolean isCredit() {
    return roles.contains(Role.CREDIT) && text.length() <= CREDIT;
  }

  /** True for running text: long enough, mostly outside links, in no box with another purpose. */
  boolean isProse() {
    return !isHeading()
        && !isCaption()
        && !roles.contains(Role.RELATED)
        && size() >= 60
        && linkShare() < 0.4;
  }

  /** What the block speaks for its containers being the story; negative for lists of links. */
  int weight() {
    if (isProse()) {
      int length = Math.min(size(), 800);
      boolean full = tag.equals("p") || tag.equals("blockquote");
      return Shape.endsSentence(text) || size() > 250 ? full ? length : length * 2 / 3 : 20;
    }
    return linkShare() > 0.5 ? -10 - Math.min(100, text.length()) / 2 : -5;
  }
}
