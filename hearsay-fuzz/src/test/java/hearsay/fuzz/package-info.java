/**
 * Fuzz targets: whatever bytes arrive, reading them gives articles that hold together, or a
 * refusal.
 *
 * <p>{@link hearsay.fuzz.Invariants} says what holds of every input; each other class says how
 * bytes become an input of one kind. {@code mvn test} replays the inputs in the resources: invented
 * ones to start from ({@code seed-…}) and everything that ever broke something ({@code crash-…}),
 * which is kept for good. {@code make fuzz} looks for more.
 *
 * <p>To add a kind of input (a web archive, a feed): a class as {@code JsonListFuzzTest}, with its
 * format, and a few seeds in {@code src/test/resources/hearsay/fuzz/<Class>Inputs/<method>/}.
 */
@NullMarked
package hearsay.fuzz;

import org.jspecify.annotations.NullMarked;
