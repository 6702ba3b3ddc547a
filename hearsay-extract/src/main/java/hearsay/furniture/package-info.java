/**
 * Knows what in an article is no part of its story, by words and by form: credits, captions, "read
 * more" lines, by-lines, the names of sites and agencies.
 *
 * <p>{@link hearsay.furniture.Furniture} judges a {@link hearsay.furniture.Line} by the rows of
 * {@code furniture.tsv}; {@link hearsay.furniture.Shape} judges by form alone.
 */
@NullMarked
package hearsay.furniture;

import org.jspecify.annotations.NullMarked;
