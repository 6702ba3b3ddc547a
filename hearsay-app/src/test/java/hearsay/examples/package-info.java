/** The example articles of the project, read whole and compared with what was looked at. */
@NullMarked
package hearsay.examples;

import org.jspecify.annotations.NullMarked;
