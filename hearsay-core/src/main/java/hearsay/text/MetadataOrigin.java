package hearsay.text;

import java.util.Locale;

/** Where a value of an article's metadata was found. */
public enum MetadataOrigin {
  /** Said by the user: an option, a field of the input record. */
  OPTION,
  JSON_LD,
  /** Open Graph and its relatives in {@code <meta>}. */
  OG,
  DUBLIN_CORE,
  MICRODATA,
  /**
   * What the file that holds the article says of it: a web archive's record, a feed's entry, the
   * lines at the head of Markdown.
   */
  FILE,
  /** What the markup of a page says beside these: its title and its language. */
  HTML,
  /** An HTML {@code <time>} element. */
  TIME,
  URL,
  /** Told by the server that sent the page: the address it came from, a header. */
  HTTP,
  /** Read from the visible text, or guessed from it (the language). */
  TEXT;

  /** The name of the origin in the ledger: {@code json-ld}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
