package hearsay.metadata;

import hearsay.furniture.NameTable;
import hearsay.furniture.Rows;

/**
 * What class names and ids say of by-lines, dates and what stands around them: rows of {@code
 * page-signs.tsv}. Stateless.
 */
final class PageSigns {

  /** What a name can say. */
  enum Sign {
    AUTHOR,
    AUTHOR_NAME,
    ABOUT_AUTHOR,
    DATE,
    MODIFIED,
    KICKER,
    COMMENTS,
    RELATED,
    MENU,
    TRAIL,
    HIDDEN,
    SITE
  }

  private PageSigns() {}

  static NameTable<Sign> standard() {
    return new NameTable<>(Sign.class, Rows.of(PageSigns.class, "page-signs.tsv"), "sign");
  }
}
