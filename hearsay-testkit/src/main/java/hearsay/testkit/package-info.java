/**
 * What the tests of all modules share: whole readings made by hand, and generators of hostile text.
 *
 * <p>{@link hearsay.testkit.Examples} holds articles written for this project with the reading that
 * a perfect reader would give, made through {@link hearsay.testkit.ReadingBuilder}, which finds
 * places by their words. Writers and reports are tested against these, so that they do not depend
 * on how well the reader does today.
 *
 * <p>Nothing here is shipped, and nothing here says how the reader should find what it finds.
 */
@NullMarked
package hearsay.testkit;

import org.jspecify.annotations.NullMarked;
