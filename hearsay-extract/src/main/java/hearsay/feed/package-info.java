/**
 * The entries of news feeds: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0.
 *
 * <p><b>Problem.</b> A newsroom's export holds thousands of articles in one file, often of more
 * megabytes than memory; feeds are often not well-formed XML; and an XML parser that a stranger's
 * file can send to fetch other files, or make swell, is a hole.
 *
 * <p><b>Roles.</b> {@link hearsay.feed.FeedCutter} cuts the characters in entries without
 * understanding more of them than where each begins and ends. {@link hearsay.feed.EntryReader}
 * reads one entry at a time with jsoup's lenient parser, which knows no document types; what is
 * wrong with one entry stays in it. {@link hearsay.feed.FeedReader} hands out {@link
 * hearsay.feed.FeedEntry} after {@link hearsay.feed.FeedEntry}. A date keeps its distance from UTC,
 * since the day of publication is that of the outlet's calendar.
 *
 * <p>The markup inside an entry is read as a page, elsewhere.
 */
@NullMarked
package hearsay.feed;

import org.jspecify.annotations.NullMarked;
