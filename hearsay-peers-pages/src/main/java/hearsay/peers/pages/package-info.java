/**
 * Other extractors that take the story out of a web page, as {@link
 * hearsay.benchmarks.pages.PageExtractor}s: boilerpipe and Readability4J.
 *
 * <p>Each is called as its own documentation says, with its defaults, on the same characters as
 * Hearsay. What they find is only turned into lines of text, so that all answers can be scored
 * alike.
 */
@NullMarked
package hearsay.peers.pages;

import org.jspecify.annotations.NullMarked;
