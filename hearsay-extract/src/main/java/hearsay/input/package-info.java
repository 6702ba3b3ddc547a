/**
 * From bytes to characters: what an input is called, what its bytes are, which charset they are in,
 * and how much of them is read.
 *
 * <p>{@link hearsay.input.Source} is bytes with a name, {@link hearsay.input.Hints} what the user
 * told of them. {@link hearsay.input.FormatDetector} says what they are, {@link
 * hearsay.input.TextDecoder} gives their characters, {@link hearsay.input.PlainText} streams them.
 */
@NullMarked
package hearsay.input;

import org.jspecify.annotations.NullMarked;
