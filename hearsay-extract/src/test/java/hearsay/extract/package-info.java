/** Tests of extraction; nothing here reads anything outside the test class path. */
@NullMarked
package hearsay.extract;

import org.jspecify.annotations.NullMarked;
