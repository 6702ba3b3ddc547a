/**
 * Plain text: characters to paragraphs, paragraphs to blocks of a kind.
 *
 * <p>{@link hearsay.plain.Paragraphs} undoes hard wraps, {@link hearsay.plain.TextBlocks} gives
 * each paragraph its kind, {@link hearsay.plain.PlainTextReader} makes the article.
 */
@NullMarked
package hearsay.plain;

import org.jspecify.annotations.NullMarked;
