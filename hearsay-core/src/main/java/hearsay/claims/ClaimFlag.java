package hearsay.claims;

import java.util.Locale;

/** What a reader should know about a claim beside its chain and its evidence. */
public enum ClaimFlag {
  /** The sentence itself negates what it states. */
  NEGATED,
  /** The claim stands in the title. */
  IN_TITLE,
  /** The last voice of the chain is not named. */
  UNNAMED_SOURCE,
  /** The claim stands in a quotation whose end no mark shows; the voice may end before it. */
  QUOTATION_UNCLOSED,
  /**
   * The source is a pronoun or description that could not be resolved to a voice of the article.
   */
  SOURCE_UNRESOLVED,
  /** An attribution was seen, but nobody is named as its source. */
  SOURCE_MISSING;

  /** The word of the ledger: {@code unnamed-source}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
