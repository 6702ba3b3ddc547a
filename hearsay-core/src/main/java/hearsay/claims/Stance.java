package hearsay.claims;

import hearsay.attribution.Rival;
import hearsay.text.Extent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mood of one statement and why it was read so.
 *
 * @param marker the words that show it; {@code null} for a plain indicative
 * @param rule the rule that decided: {@code fr.mood.conditional.hearsay}
 * @param rejected moods that were looked at and not taken
 */
public record Stance(Mood mood, @Nullable Extent marker, String rule, List<Rival> rejected) {

  public Stance {
    rejected = List.copyOf(rejected);
  }
}
