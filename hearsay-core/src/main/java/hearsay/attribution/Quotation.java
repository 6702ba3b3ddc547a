package hearsay.attribution;

import hearsay.text.Extent;
import hearsay.text.Span;

/**
 * What stands between two quotation marks, speech or not. Immutable.
 *
 * @param inner the words, without the marks, one piece a block
 * @param opening the opening mark
 * @param closing the closing mark; empty, at the end of the words, where none was found
 * @param depth 0 for a quotation that stands in no other
 * @param firstBlock index of the block it begins in
 * @param lastBlock index of the block it ends in
 * @param closed false where no mark ends it
 */
record Quotation(
    Extent inner,
    Span opening,
    Span closing,
    int depth,
    int firstBlock,
    int lastBlock,
    boolean closed) {

  /** From the opening mark to the closing one. */
  Span outer() {
    return new Span(opening.start(), Math.max(closing.end(), inner.end()));
  }

  boolean spansBlocks() {
    return firstBlock != lastBlock;
  }
}
