package hearsay.attribution;

/** Who or what speaks. */
public enum VoiceKind {
  PERSON,
  ORGANIZATION,
  /** The article's own outlet, and every other paper, agency or channel. */
  OUTLET,
  /** A text: a report, a statement, a study, an article. */
  DOCUMENT,
  /** A people, a profession, a crowd: named, but by no single mouth. */
  GROUP,
  /** Told apart but not named: "deux sources policières", "a senior official". */
  UNNAMED
}
