package hearsay.input;

import java.util.Locale;

/** The forms in which articles are saved. */
public enum Format {
  /** Plain text; one article. */
  TEXT,
  /** Text with the marks of CommonMark; one article. */
  MARKDOWN,
  /** A web page; one article. */
  HTML,
  /** JSON Lines, one article a line, or one JSON object or array of objects over several lines. */
  JSON,
  /** A page with its pictures in one file of MIME parts (RFC 2557); one article. */
  MHTML,
  /** RSS or Atom; an article an entry. */
  FEED,
  /** A web archive (ISO 28500), packed with gzip or not; an article a page. */
  WARC,
  /** Web archives in a ZIP, with a list of pages; an article a page. */
  WACZ;

  /** The name of the format in options and messages: {@code warc}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True when the format may hold more than one article. */
  public boolean isList() {
    return this == JSON || this == FEED || this == WARC || this == WACZ;
  }
}
