package hearsay.page;

import hearsay.furniture.Shape;
import hearsay.furniture.Titles;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the headline among the blocks of a page. Stateless. */
final class Headline {

  private Headline() {}

  /**
   * The block that says what the page tells as its title: a heading before other text, the first of
   * equals; -1 when none does.
   *
   * @param told the title that the page tells in its metadata
   */
  static int told(List<PageBlock> blocks, @Nullable String told) {
    String title = told == null ? "" : Titles.letters(told);
    int same = -1;
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      String letters = block.text().length() > 400 ? "" : Titles.letters(block.text());
      boolean equal = letters.length() >= 8 && title.startsWith(letters) && isMost(letters, title);
      if (equal && block.linkShare() < 0.5 && (same < 0 || isBetter(block, blocks.get(same)))) {
        same = i;
      }
    }
    return same;
  }

  /** The last first-level heading before a block; -1 when there is none. */
  static int first(List<PageBlock> blocks, int end) {
    int first = -1;
    for (int i = 0; i < end; i++) {
      PageBlock block = blocks.get(i);
      first = block.tag().equals("h1") && Shape.words(block.text()) > 1 ? i : first;
    }
    return first;
  }

  private static boolean isBetter(PageBlock block, PageBlock than) {
    return block.isHeading() && (!than.isHeading() || block.tag().compareTo(than.tag()) < 0);
  }

  /** A title in the page may lack the name of the site, and little more. */
  private static boolean isMost(String letters, String title) {
    return letters.length() * 2 >= title.length();
  }
}
