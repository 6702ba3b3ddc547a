package hearsay.fetch;

/**
 * A path of robots.txt, where {@code *} stands for any characters and {@code $} at the end for the
 * end of the path; else it is the beginning of one (RFC 9309 2.2.2 and 2.2.3). Immutable.
 *
 * @param text percent-encoded as {@link Percent} does, but for {@code *} and {@code $}
 */
record PathPattern(String text) {

  static PathPattern of(String told) {
    boolean whole = told.endsWith("$");
    String path = Percent.normal(whole ? told.substring(0, told.length() - 1) : told);
    return new PathPattern(Percent.encode(path, '$') + (whole ? "$" : ""));
  }

  /** A path as patterns see it: its own {@code *} and {@code $} are no signs. */
  static String seen(String target) {
    return Percent.encode(Percent.encode(target, '*'), '$');
  }

  /** The more octets, the more it counts (RFC 9309 2.2.2). */
  int weight() {
    return text.length();
  }

  /**
   * True when the path is one that is meant. Each piece between two stars is taken where it first
   * stands, and the last one at the end where the end is meant: no other choice can do better.
   *
   * @param seen a path as {@link #seen} gives it
   */
  boolean matches(String seen) {
    boolean whole = text.endsWith("$");
    String[] pieces = (whole ? text.substring(0, text.length() - 1) : text).split("\\*", -1);
    if (!seen.startsWith(pieces[0])) {
      return false;
    }
    int at = pieces[0].length();
    for (int i = 1; i < pieces.length; i++) {
      boolean last = whole && i == pieces.length - 1;
      int found = last ? seen.length() - pieces[i].length() : seen.indexOf(pieces[i], at);
      if (found < at || (last && !seen.endsWith(pieces[i]))) {
        return false;
      }
      at = found + pieces[i].length();
    }
    return !whole || at == seen.length();
  }
}
