/**
 * What a web page says about itself: title, authors, dates, outlet.
 *
 * <p>{@link hearsay.metadata.PageMetadata} asks JSON-LD, then meta elements, then the address, and
 * says of each value where it came from.
 */
@NullMarked
package hearsay.metadata;

import org.jspecify.annotations.NullMarked;
