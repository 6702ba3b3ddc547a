package hearsay.attribution;

import hearsay.text.Extent;
import org.jspecify.annotations.Nullable;

/**
 * A reading that was looked at and not taken.
 *
 * @param rule the rule or row that proposed it
 * @param words the words it would have rested on
 * @param reason why it lost, as an address that whoever shows it turns into a sentence: {@code
 *     source.inside-quotation}
 */
public record Rival(String rule, @Nullable Extent words, String reason) {}
