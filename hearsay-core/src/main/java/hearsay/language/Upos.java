package hearsay.language;

/** The universal parts of speech of Universal Dependencies, version 2. */
public enum Upos {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /** True for words that can head a noun phrase by themselves. */
  public boolean isNominal() {
    return this == NOUN || this == PROPN || this == PRON;
  }

  public boolean isVerbal() {
    return this == VERB || this == AUX;
  }
}
