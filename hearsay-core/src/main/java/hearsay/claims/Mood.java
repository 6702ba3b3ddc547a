package hearsay.claims;

/** What the grammar of a statement says about its standing, before anybody is asked who says it. */
public enum Mood {
  /** Stated as so. */
  INDICATIVE,
  QUESTION,
  /** Under "si", counterfactual, a wish: not said to be so. */
  HYPOTHESIS,
  /** Future, plan. */
  FUTURE,
  /** The conditional of hearsay: "aurait versé", "reportedly". */
  HEARSAY,
  /** A judgement, a feeling, an exhortation: nothing to check. */
  JUDGEMENT
}
