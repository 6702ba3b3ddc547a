/**
 * How fast, how large and how exact extractors are that take the story out of a web page: Hearsay's
 * own, and others beside it.
 *
 * <p>A {@link hearsay.benchmarks.pages.PageExtractor} gives the story of one page as text. {@link
 * hearsay.benchmarks.pages.ExtractorRun} has one of them read a list of pages in a process of its
 * own, writes what it found and, if asked, what that took. All are given the same characters:
 * {@link hearsay.benchmarks.pages.DecodedPages} writes pages of any charset as UTF-8 first. Where
 * no real pages are at hand, {@link hearsay.benchmarks.pages.MadePages} makes some. Nothing here
 * compares or scores: scripts run the processes and do. The other extractors are in a module of
 * their own.
 */
@NullMarked
package hearsay.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
