/**
 * The shape of the house as tests: which package may import which, where the process and the
 * platform may be touched, and that every package says what it is for.
 *
 * <p>They stand in the application's module because only its class path holds every other one.
 */
@NullMarked
package hearsay.architecture;

import org.jspecify.annotations.NullMarked;
