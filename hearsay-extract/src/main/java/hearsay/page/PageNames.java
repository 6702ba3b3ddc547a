package hearsay.page;

import hearsay.furniture.NameTable;
import hearsay.furniture.Rows;

/**
 * What the class names and ids of a page's elements say about them: rows of {@code page-names.tsv}.
 * Stateless.
 */
final class PageNames {

  /** What a name can say. */
  enum Role {
    DROP,
    /** A box beside the story; a paragraph called so may well be the story's. */
    BOX,
    COMMENTS,
    RELATED,
    CAPTION,
    CREDIT,
    LEAD,
    BODY
  }

  private PageNames() {}

  static NameTable<Role> standard() {
    return new NameTable<>(Role.class, Rows.of(PageNames.class, "page-names.tsv"), "role");
  }
}
