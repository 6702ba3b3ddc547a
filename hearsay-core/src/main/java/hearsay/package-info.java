/**
 * The front door: {@link hearsay.Hearsay} reads an article and gives a {@link
 * hearsay.claims.Reading}.
 */
@NullMarked
package hearsay;

import org.jspecify.annotations.NullMarked;
