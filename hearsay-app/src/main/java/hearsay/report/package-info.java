/**
 * Shows the reading of one article to people.
 *
 * <p>{@link hearsay.report.TerminalReport} is the text of {@code hearsay read}, {@link
 * hearsay.report.TerminalExplanation} that of {@code hearsay explain}; their words come from {@link
 * hearsay.report.Wording}. {@link hearsay.report.HtmlReport} writes one self-contained page, in two
 * steps: {@code HtmlPage} turns a reading into plain records in the order of the page, with every
 * word chosen in the user's language; the templates in {@code src/main/jte} only lay these records
 * out. {@code Marking} decides how marks that overlap nest.
 *
 * <p>Nothing here reads an article or a file, judges anything, or compares one article with
 * another. Sentences a user sees live in {@code report.properties}, in the language of the reader;
 * the words of the article are never translated or changed. Offsets are code points, as in the
 * ledger.
 */
@NullMarked
package hearsay.report;

import org.jspecify.annotations.NullMarked;
