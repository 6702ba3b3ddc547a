package hearsay.input;

/** The forms of input that hold articles. */
public enum Format {
  /** Plain text; one article. */
  TEXT,
  /** A web page; one article. */
  HTML,
  /** JSON Lines, one article a line, or one JSON object or array of objects over several lines. */
  JSON
}
