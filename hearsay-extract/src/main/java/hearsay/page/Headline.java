package hearsay.page;

import hearsay.furniture.Shape;
import hearsay.furniture.Titles;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the headline among the blocks of a page. Stateless. */
final class Headline {

  private Headline() {}

  /**
   * The block that is the headline; -1 when none is.
   *
   * @param told the title that the page tells in its metadata
   * @param end the headline stands before this block
   */
  static int find(List<PageBlock> blocks, @Nullable String told, int end) {
    int first = -1;
    int same = -1;
    String title = told == null ? "" : Titles.letters(told);
    for (int i = 0; i < end; i++) {
      PageBlock block = blocks.get(i);
      String letters = block.text().length() > 400 ? "" : Titles.letters(block.text());
      boolean equal = letters.length() >= 8 && title.startsWith(letters) && isMost(letters, title);
      if (equal && (same < 0 || isBetter(block, blocks.get(same)))) {
        same = i;
      }
      if (block.tag().equals("h1") && Shape.words(block.text()) > 1) {
        first = i;
      }
    }
    return same >= 0 ? same : first;
  }

  private static boolean isBetter(PageBlock block, PageBlock than) {
    return block.isHeading() && (!than.isHeading() || block.tag().compareTo(than.tag()) < 0);
  }

  /** A title in the page may lack the name of the site, and little more. */
  private static boolean isMost(String letters, String title) {
    return letters.length() * 2 >= title.length();
  }
}
