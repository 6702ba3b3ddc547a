package hearsay.attribution;

import hearsay.text.Extent;
import org.jspecify.annotations.Nullable;

/**
 * How a voice stands to what it says, on two axes that do not exclude each other: a denial inside a
 * conditional is both.
 *
 * @param marker the words that show it: "aurait", "nie", "selon"
 */
public record Commitment(Certainty certainty, Polarity polarity, @Nullable Extent marker) {}
