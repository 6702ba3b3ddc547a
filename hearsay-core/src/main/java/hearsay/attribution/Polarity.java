package hearsay.attribution;

/** Whether the voice stands for a content, against it, or asks. */
public enum Polarity {
  AFFIRMED,
  DENIED,
  QUESTIONED
}
