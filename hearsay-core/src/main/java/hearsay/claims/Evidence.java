package hearsay.claims;

import hearsay.attribution.Certainty;
import hearsay.attribution.Commitment;
import hearsay.attribution.Polarity;
import java.util.List;
import java.util.Locale;

/**
 * How firmly a claim stands in its article, in one word: a fold of its whole chain, never set by
 * hand. In order of precedence, the first that fits.
 */
public enum Evidence {
  /** A voice denies it with a word of denial. */
  DENIED,
  QUESTIONED,
  /** Under "si", counterfactual. */
  HYPOTHETICAL,
  /** Future, plan. */
  PREDICTED,
  /** Hearsay: "aurait", "reportedly", with or without a source. */
  CONDITIONAL,
  OPINION,
  /** Some voice other than the outlet says so. */
  REPORTED,
  /** The outlet says so itself. */
  ASSERTED;

  /**
   * The evidence of a claim.
   *
   * @param chain the commitments of the attributions around the claim, outermost first; empty when
   *     the outlet speaks
   * @param mood the mood of the claim's own clause
   */
  public static Evidence of(List<Commitment> chain, Mood mood) {
    if (chain.stream().anyMatch(c -> c.polarity() == Polarity.DENIED)) {
      return DENIED;
    }
    if (mood == Mood.QUESTION
        || chain.stream().anyMatch(c -> c.polarity() == Polarity.QUESTIONED)) {
      return QUESTIONED;
    }
    if (mood == Mood.HYPOTHESIS) {
      return HYPOTHETICAL;
    }
    if (mood == Mood.FUTURE || has(chain, Certainty.PREDICTED)) {
      return PREDICTED;
    }
    if (mood == Mood.HEARSAY || has(chain, Certainty.CONDITIONAL)) {
      return CONDITIONAL;
    }
    if (mood == Mood.JUDGEMENT || has(chain, Certainty.POSSIBLE)) {
      return OPINION;
    }
    return chain.isEmpty() ? ASSERTED : REPORTED;
  }

  private static boolean has(List<Commitment> chain, Certainty certainty) {
    return chain.stream().anyMatch(c -> c.certainty() == certainty);
  }

  /** The word of the ledger: {@code conditional}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
