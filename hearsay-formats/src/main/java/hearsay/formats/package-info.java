/**
 * The ledger outside Java: what a reading looks like to scripts and to people's eyes.
 *
 * <p>{@link hearsay.formats.LedgerJson} writes a reading as one line of JSON; here, and only here,
 * offsets turn from UTF-16 units into Unicode code points. {@link hearsay.formats.ProblemText}
 * makes a sentence of a problem, {@link hearsay.formats.DateText} words of a date, in the languages
 * that {@link hearsay.formats.Messages} has.
 *
 * <p>{@link hearsay.formats.ConlluReader} and {@link hearsay.formats.ConlluWriter} read and write
 * the format of the treebanks; {@link hearsay.formats.ConlluText} makes it of a parsed text, and
 * the text of it again.
 *
 * <p>Nothing here decides anything about an article, opens a file, or knows of a terminal.
 */
@NullMarked
package hearsay.formats;

import org.jspecify.annotations.NullMarked;
