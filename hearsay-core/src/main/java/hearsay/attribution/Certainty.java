package hearsay.attribution;

/** How firmly a content is put forward by the words that attribute it. */
public enum Certainty {
  /** The cue vouches for it: "rappelle que", "a reconnu". */
  CERTAIN,
  /** It rests on the source alone: the usual case. */
  REPORTED,
  /** Hearsay: "aurait", "reportedly". */
  CONDITIONAL,
  POSSIBLE,
  /** About what is to come: hopes, plans, promises, orders. */
  PREDICTED
}
