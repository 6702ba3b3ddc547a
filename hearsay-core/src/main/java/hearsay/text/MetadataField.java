package hearsay.text;

import java.util.Locale;

/** A field of an article's metadata that somebody has to have told. */
public enum MetadataField {
  URL,
  OUTLET,
  TITLE,
  AUTHORS,
  PUBLISHED,
  MODIFIED,
  LANGUAGE,
  SECTION,
  CREDIT,
  PAYWALL,
  TDM_RESERVED;

  /** The name of the field in the ledger. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
