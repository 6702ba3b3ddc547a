/**
 * Joins what the lower layers found into claims, and everything into the reading of one article.
 *
 * <p>{@link hearsay.claims.ClaimFinder} cuts the article into statements that can be checked one by
 * one, {@link hearsay.claims.Moods} reads the grammar of each (hypothesis, question, hearsay
 * conditional, future, opinion), {@link hearsay.claims.Evidence#of} folds that and the commitments
 * of the whole chain into one word, {@link hearsay.claims.CheckRanking} says what to check first. A
 * {@link hearsay.claims.Reading} keeps every layer, so that a wrong claim is walked back to the row
 * that made it.
 *
 * <p>Nothing here says what is true.
 */
@NullMarked
package hearsay.claims;

import org.jspecify.annotations.NullMarked;
