package hearsay.attribution;

import hearsay.text.Extent;
import org.jspecify.annotations.Nullable;

/**
 * A voice between the outlet and the source of one attribution: "a-t-il dit <em>à l'agence
 * Méridien</em>", "qui écrit <em>dans les colonnes du Fanal</em>".
 *
 * @param voice id of the voice that relays
 * @param words the words that name it here
 * @param cue the words that make it a relay
 * @param rule the rule that saw it
 */
public record Relay(int voice, Extent words, @Nullable Extent cue, String rule) {}
