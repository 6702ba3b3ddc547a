package hearsay.attribution;

/** The families of quotation marks; a family's marks pair only with each other. */
enum QuotationMark {
  /** « » and ‹ ›. */
  GUILLEMET,
  /** “ ”, and „ “ where „ opens. */
  CURLY,
  /** The straight ", the same at both ends. */
  STRAIGHT,
  /** ‘ ’; the second is an apostrophe too. */
  SINGLE
}
