/**
 * From bytes to characters: what an input is called, what its bytes are, which charset they are in,
 * and how much of them is read.
 *
 * <p>{@link hearsay.input.Source} is bytes with a name, {@link hearsay.input.Hints} what the user
 * told of them. {@link hearsay.input.FormatDetector} says what they are, {@link
 * hearsay.input.TextDecoder} gives their characters, {@link hearsay.input.PlainText} streams them.
 * {@link hearsay.input.GzipMembers} unpacks, within an {@link hearsay.input.UnpackBudget} that all
 * layers of a file share; {@link hearsay.input.Series} is what a file of many parts is handed out
 * as, each with its {@link hearsay.input.Place}.
 */
@NullMarked
package hearsay.input;

import org.jspecify.annotations.NullMarked;
