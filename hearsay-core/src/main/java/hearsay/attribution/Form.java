package hearsay.attribution;

/** How the words of a content are given; wording only. */
public enum Form {
  /** All of it stands in quotation marks. */
  DIRECT,
  /** None of it does. */
  INDIRECT,
  /** Some of it does. */
  MIXED,
  /** Speech that nothing marks but its grammar. */
  FREE
}
