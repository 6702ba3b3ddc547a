/**
 * Articles in Markdown (CommonMark), as notes programs and static sites keep them.
 *
 * <p><b>Problem.</b> The marks say what a line is, and stand between words: {@code **denied**} is
 * no word, and the address of a link is not what the article says. So the text of the article is
 * what a reader of the rendered page sees, as it is for a web page, and offsets count in that.
 *
 * <p><b>Roles.</b> {@link hearsay.markdown.MarkdownReader} gives the article, its blocks by their
 * marks; {@link hearsay.markdown.FrontMatter} reads the lines of {@code key: value} that may stand
 * at its head. Code and raw HTML are left out.
 */
@NullMarked
package hearsay.markdown;

import org.jspecify.annotations.NullMarked;
