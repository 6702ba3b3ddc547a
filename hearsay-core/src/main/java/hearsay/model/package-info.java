/**
 * What was learned from data, as numbers: how it is kept in files, and the arithmetic that applies
 * it.
 *
 * <p>{@link hearsay.model.ByteReader} and {@link hearsay.model.ByteWriter} are the one way in which
 * models are stored. {@link hearsay.model.Matrix}, {@link hearsay.model.Layer}, {@link
 * hearsay.model.Lstm} and {@link hearsay.model.Embeddings} are the parts of a neural network, made
 * for one sentence at a time on one processor core; {@link hearsay.model.Vectors} is the arithmetic
 * under them. Training uses the same arithmetic, so a network gives the same numbers there and
 * here, on every machine: no step leaves an order of summation to chance.
 *
 * <p>Nothing here knows a word, a language or a tree.
 */
@NullMarked
package hearsay.model;

import org.jspecify.annotations.NullMarked;
