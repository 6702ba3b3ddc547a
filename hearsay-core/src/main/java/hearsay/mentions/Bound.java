package hearsay.mentions;

import java.util.Locale;

/** How a number bounds what it counts. */
public enum Bound {
  EXACT,
  ABOUT,
  MORE_THAN,
  AT_LEAST,
  LESS_THAN,
  AT_MOST,
  BETWEEN;

  /** The word of the ledger: {@code more_than}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
