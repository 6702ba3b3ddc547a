package hearsay.fetch;

/**
 * Who asks for pages, as servers are told. Immutable.
 *
 * @param userAgent the header {@code User-Agent}; its product token is {@value #TOKEN}
 * @param languages the header {@code Accept-Language}
 */
public record Visitor(String userAgent, String languages) {

  /** What robots.txt calls us, in any case (RFC 9309 2.2.1). */
  public static final String TOKEN = "hearsay";

  /**
   * @throws IllegalArgumentException if a value cannot stand in a header
   */
  public Visitor {
    check(userAgent);
    check(languages);
  }

  private static void check(String value) {
    if (value.isBlank() || !value.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
      throw new IllegalArgumentException("no header: " + value);
    }
  }
}
