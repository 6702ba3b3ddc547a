package hearsay.fetch;

import hearsay.fetch.FetchException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The address of a page, in its one form: {@code https://fanal.example/une/barrage?page=2}. Nothing
 * of it is sent or checked in another form than this one. Immutable.
 *
 * <p>Read as people paste addresses, spaces and letters of any script in the path included, and
 * without whatever follows {@code #}, which no server sees. Dot segments are gone.
 *
 * @param scheme {@code http} or {@code https}
 * @param host as {@link Host} makes it, an IPv6 address in brackets
 * @param port from 1 to 65535
 * @param target path and query, percent-encoded; starts with a slash
 */
record WebAddress(String scheme, String host, int port, String target) {

  /** The longest address that is read, in UTF-16 units as given and as sent. */
  static final int LONGEST = 2048;

  /**
   * @throws FetchException if it is no address of a page, or one that is read in different ways
   */
  static WebAddress parse(String text) throws FetchException {
    String address = text.strip();
    check(address);
    int colon = address.indexOf(':');
    String scheme = colon < 0 ? "" : address.substring(0, colon).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw isScheme(scheme)
          ? new FetchException(Reason.SCHEME, address, scheme)
          : new FetchException(Reason.FORM, address);
    }
    if (!address.startsWith("//", colon + 1)) {
      throw new FetchException(Reason.FORM, address);
    }
    return parse(scheme, address.substring(colon + 3), address);
  }

  private static void check(String address) throws FetchException {
    if (address.length() > LONGEST) {
      throw new FetchException(Reason.TOO_LONG, address, String.valueOf(LONGEST));
    }
    boolean controls = address.chars().anyMatch(c -> c < ' ' || (c >= 0x7F && c < 0xA0));
    if (controls || !StandardCharsets.UTF_8.newEncoder().canEncode(address)) {
      throw new FetchException(Reason.FORM, address);
    }
  }

  private static boolean isScheme(String text) {
    return !text.isEmpty()
        && text.charAt(0) > '9'
        && text.chars()
            .allMatch(c -> (c < 0x80 && Character.isLetterOrDigit(c)) || "+-.".indexOf(c) >= 0);
  }

  private static WebAddress parse(String scheme, String rest, String address)
      throws FetchException {
    int end = 0;
    while (end < rest.length() && "/?#\\".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    if (end < rest.length() && rest.charAt(end) == '\\') {
      throw new FetchException(Reason.FORM, address);
    }
    String authority = rest.substring(0, end);
    if (authority.indexOf('@') >= 0) {
      throw new FetchException(Reason.USER_INFO, address);
    }
    int colon = authority.lastIndexOf(':');
    boolean ported = colon > authority.lastIndexOf(']');
    String host = Host.normal(ported ? authority.substring(0, colon) : authority, address);
    int port = port(ported ? authority.substring(colon + 1) : "", scheme, address);
    return of(scheme, host, port, rest.substring(end), address);
  }

  private static WebAddress of(String scheme, String host, int port, String target, String address)
      throws FetchException {
    int fragment = target.indexOf('#');
    String bare = fragment < 0 ? target : target.substring(0, fragment);
    WebAddress made = new WebAddress(scheme, host, port, Paths.withoutDots(Percent.normal(bare)));
    if (made.toString().length() > LONGEST) {
      throw new FetchException(Reason.TOO_LONG, address, String.valueOf(LONGEST));
    }
    return made;
  }

  private static int port(String digits, String scheme, String address) throws FetchException {
    if (digits.isEmpty()) {
      return usualPort(scheme);
    }
    boolean number = digits.length() <= 5 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    int port = number ? Integer.parseInt(digits) : 0;
    if (port < 1 || port > 65_535) {
      throw new FetchException(Reason.FORM, address);
    }
    return port;
  }

  private static int usualPort(String scheme) {
    return scheme.equals("https") ? 443 : 80;
  }

  /**
   * Where a reference on this page leads (RFC 3986 5.2).
   *
   * @throws FetchException if that is no address of a page
   */
  WebAddress resolve(String reference) throws FetchException {
    String told = reference.strip();
    check(told);
    int colon = told.indexOf(':');
    if (colon >= 0 && isScheme(told.substring(0, colon))) {
      return parse(told);
    }
    if (told.startsWith("//")) {
      return parse(scheme + ":" + told);
    }
    int query = target.indexOf('?');
    String path = query < 0 ? target : target.substring(0, query);
    String from =
        switch (told.isEmpty() ? '#' : told.charAt(0)) {
          case '/' -> "";
          case '?' -> path;
          case '#' -> target;
          default -> path.substring(0, path.lastIndexOf('/') + 1);
        };
    return of(scheme, host, port, from + told, told);
  }

  /** The same host, asked for its rules. */
  WebAddress robots() {
    return new WebAddress(scheme, host, port, "/robots.txt");
  }

  boolean isEncrypted() {
    return scheme.equals("https");
  }

  /** What holds for one page of it holds for all: {@code https://fanal.example}. */
  String origin() {
    return scheme + "://" + authority();
  }

  /** Host and, where it is not the usual one, port: the header {@code Host}. */
  String authority() {
    return port == usualPort(scheme) ? host : host + ":" + port;
  }

  /** The host without the brackets of an IPv6 address. */
  String bareHost() {
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  @Override
  public String toString() {
    return origin() + target;
  }
}
