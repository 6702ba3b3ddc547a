package hearsay.report;

import hearsay.attribution.Attribution;
import hearsay.attribution.Relay;
import hearsay.claims.Claim;
import hearsay.claims.Reading;
import hearsay.text.Extent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One link of a claim's chain below the outlet, with the words it rests on. Immutable.
 *
 * @param voice {@link Attribution#NONE} when it could not be told
 * @param cue the words that announce it
 * @param source the words that name it here
 * @param content what it is given; {@code null} for a relay
 * @param relay true for a voice that only passes on
 * @param rule the rule that saw it
 */
record ChainStep(
    int voice,
    @Nullable Extent cue,
    @Nullable Extent source,
    @Nullable Extent content,
    boolean relay,
    String rule) {

  /** Attributions nest no deeper than this on a page, whatever a reading holds. */
  private static final int DEPTH = 64;

  /** The attributions around a claim, outermost first. */
  static List<Attribution> path(Reading reading, Claim claim) {
    List<Attribution> path = new ArrayList<>();
    int at = claim.attribution();
    while (at != Attribution.NONE && path.size() < DEPTH) {
      Attribution attribution = reading.attributions().get(at);
      path.add(0, attribution);
      at = attribution.parent();
    }
    return path;
  }

  /** The links of a claim's chain after the outlet, outermost first. */
  static List<ChainStep> of(Reading reading, Claim claim) {
    List<ChainStep> steps = new ArrayList<>();
    for (Attribution a : path(reading, claim)) {
      for (Relay relay : a.via()) {
        steps.add(
            new ChainStep(relay.voice(), relay.cue(), relay.words(), null, true, relay.rule()));
      }
      steps.add(new ChainStep(a.voice(), a.cue(), a.source(), a.content(), false, a.rule()));
    }
    return steps;
  }
}
