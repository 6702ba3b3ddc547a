/**
 * Makes the models of a language from treebanks and lexicons, and scores them. Not shipped.
 *
 * <p>Same inputs and seed give the same bytes. Nothing here reads an article.
 */
@NullMarked
package hearsay.train;

import org.jspecify.annotations.NullMarked;
