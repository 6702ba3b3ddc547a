/** Tests of what makes the names models. */
@NullMarked
package hearsay.train.names;

import org.jspecify.annotations.NullMarked;
