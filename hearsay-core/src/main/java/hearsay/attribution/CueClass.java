package hearsay.attribution;

/** What a cue does with what it introduces. */
public enum CueClass {
  NEUTRAL,
  CLAIMS,
  ADMITS,
  DENIES,
  WARNS,
  PREDICTS,
  PROMISES,
  ASKS,
  ACCUSES,
  BELIEVES,
  PERCEIVES,
  WANTS
}
