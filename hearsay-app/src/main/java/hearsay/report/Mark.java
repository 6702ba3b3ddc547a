package hearsay.report;

import hearsay.text.Span;

/**
 * One thing to be drawn on a text. A mark of no length is a point between two characters.
 *
 * @param kind how it is drawn
 * @param ref which of its kind: an index whose meaning belongs to whoever made the mark
 * @param span where (UTF-16 units)
 */
record Mark(Kind kind, int ref, Span span) {

  /** What a mark stands for; of two marks on the same words the earlier kind lies outside. */
  enum Kind {
    CLAIM,
    FAULT,
    VOICE,
    PLACE,
    TIME,
    FIGURE,
    /** Where a quotation mark is missing: always a point. */
    GAP
  }
}
