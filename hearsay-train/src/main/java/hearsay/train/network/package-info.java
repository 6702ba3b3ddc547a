/**
 * Parts of a neural network while it is trained: weights with their gradients, and for each kind of
 * layer the way forward and the way back. The counterpart of {@code hearsay.model}, with the same
 * arithmetic.
 *
 * <p>A batch is cut into a fixed number of shares, each with gradients of its own that are summed
 * in order afterwards; so the weights that come out do not depend on how many processors there are.
 */
@NullMarked
package hearsay.train.network;

import org.jspecify.annotations.NullMarked;
