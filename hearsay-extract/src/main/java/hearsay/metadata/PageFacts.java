package hearsay.metadata;

import hearsay.metadata.PageSigns.Sign;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one walk over a page found that may say something about its article. Places in the page are
 * numbers of lines: a line is the text of one block. Immutable.
 *
 * @param metas the meta elements in page order
 * @param scripts the contents of JSON-LD scripts
 * @param items microdata, and RDFa, which says the same in other attributes
 * @param headings the headings of the first three ranks
 * @param lines the short lines of the page
 * @param marks by-lines and dates, by what their elements are called
 * @param regions the boxes of the page, outer before inner
 * @param title the content of the title element
 * @param language the lang attribute of the page
 * @param canonical the address that the page calls its own
 */
record PageFacts(
    List<Meta> metas,
    List<String> scripts,
    List<Item> items,
    List<Heading> headings,
    List<Shown> lines,
    List<Mark> marks,
    List<Region> regions,
    String title,
    String language,
    String canonical) {

  /**
   * A meta element.
   *
   * @param name its property, name or itemprop in lower case; {@code http-equiv} names begin so
   */
  record Meta(String name, String content) {}

  /** A property of the thing that a page is about. */
  record Item(String name, String value, int at, int region) {}

  /**
   * A heading.
   *
   * @param main the text without kicker, date and hidden words
   * @param parts the texts of the elements it is made of; one when it is of one piece
   * @param at the line it starts
   * @param isTrail true when it stands in a menu, a list or a breadcrumb trail
   * @param isHidden true when nobody sees it
   * @param isSite true when its name, or a link to the start page, says that it names the site
   */
  record Heading(
      int rank,
      String text,
      String main,
      List<String> parts,
      int at,
      int region,
      boolean isTrail,
      boolean isHidden,
      boolean isSite) {

    Heading {
      parts = List.copyOf(parts);
    }
  }

  /**
   * The text of one block; of a longer one the start.
   *
   * @param joined the same with a sign where an inner element ends: a name and what stands beside
   *     it are often told apart by their style alone
   * @param length how long the whole text is (UTF-16 units)
   * @param signs what the names of the block and of those right around it say
   */
  record Shown(String text, String joined, int length, Set<Sign> signs, int region) {}

  /**
   * An element that is called a by-line or a date, a link that leads to an author, a time element.
   *
   * @param value what an attribute tells machines; null when none does
   * @param signs what its own name says
   * @param around what the names of the elements right around it say
   */
  record Mark(
      Kind kind,
      String text,
      @Nullable String value,
      Set<Sign> signs,
      Set<Sign> around,
      int at,
      int region) {

    /** What makes the element a mark. */
    enum Kind {
      /** Its class name or id. */
      NAMED,
      /** A link with {@code rel=author}. */
      REL_AUTHOR,
      /** A link whose address leads to an author's page. */
      AUTHOR_PAGE,
      TIME
    }
  }

  /**
   * A box of the page.
   *
   * @param parent the box around it; -1 for none
   * @param first the line it starts
   * @param end the line after it
   */
  record Region(Sign sign, int parent, int first, int end) {

    boolean holds(int line) {
      return first <= line && line < Math.max(end, first + 1);
    }
  }

  PageFacts {
    metas = List.copyOf(metas);
    scripts = List.copyOf(scripts);
    items = List.copyOf(items);
    headings = List.copyOf(headings);
    lines = List.copyOf(lines);
    marks = List.copyOf(marks);
    regions = List.copyOf(regions);
  }

  /** True when something stands in a box of comments, menus or other articles without the line. */
  boolean isBeside(int region, int line) {
    for (int i = region; i >= 0; i = regions.get(i).parent) {
      if (!regions.get(i).holds(line)) {
        return true;
      }
    }
    return false;
  }

  /** True in a box of comments, menus or other articles that is not most of the page. */
  boolean isInBox(int region) {
    for (int i = region; i >= 0; i = regions.get(i).parent) {
      Region box = regions.get(i);
      if (2L * (box.end - box.first) < lines.size()) {
        return true;
      }
    }
    return false;
  }

  /** All properties called so, in page order. */
  List<Item> items(String name) {
    return items.stream().filter(i -> i.name.equals(name)).toList();
  }
}
