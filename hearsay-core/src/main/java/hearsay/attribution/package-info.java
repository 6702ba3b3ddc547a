/**
 * Who speaks: quotations, cues, sources, contents, the chain of voices, and how firmly each stands
 * behind the words.
 *
 * <p>The roles: {@link hearsay.attribution.QuotationScanner} reads the characters once and pairs
 * quotation marks, wrong and missing ones included. {@link hearsay.attribution.CueMatcher} finds
 * the words that announce speech, each a row of the language's cue table. {@link
 * hearsay.attribution.Attributor} joins cue, source and content and nests the results; {@code
 * Voices} says which sources are the same voice. The relation is that of PARC and PolNeAR: a
 * source, a cue, a content.
 *
 * <p>Precision first: words that cannot be given to a voice safely stay with the outlet's text and
 * are given to nobody else. Every attribution names its rule and keeps the readings it rejected.
 *
 * <p>This package does not know what a claim is, nor what the words are about.
 */
@NullMarked
package hearsay.attribution;

import org.jspecify.annotations.NullMarked;
