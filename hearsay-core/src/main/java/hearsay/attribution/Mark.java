package hearsay.attribution;

import hearsay.text.Span;

/**
 * One quotation mark.
 *
 * @param opens what it does here
 * @param wrong true when its shape says the opposite
 */
record Mark(Span at, QuotationMark family, boolean opens, boolean wrong) {}
