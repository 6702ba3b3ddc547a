package hearsay.fetch;

import hearsay.fetch.FetchException.Reason;
import java.net.IDN;
import java.util.Locale;

/**
 * The host of an address in its one form: a name in ASCII and small letters without the dot at its
 * end, or an IP address in its usual form. Stateless.
 *
 * <p>What programs read in different ways is refused, since a check by one reading says nothing of
 * the other: numbers of any odd form as IPv4 addresses, percent-encoding, zones of IPv6 addresses,
 * letters that the versions of IDNA spell differently.
 */
final class Host {

  /** RFC 1035 2.3.4. */
  private static final int LONGEST = 253;

  private static final int LONGEST_LABEL = 63;

  /** Letters of IDNA 2008 that IDNA 2003 replaces or drops (RFC 5894 7.2). */
  private static final String DEVIATIONS = "\u00DF\u03C2\u200C\u200D";

  private Host() {}

  /**
   * @param text what stands between {@code //} and the port
   * @param address the whole address, for messages
   */
  static String normal(String text, String address) throws FetchException {
    if (text.startsWith("[") && text.endsWith("]")) {
      return literal(text.substring(1, text.length() - 1), address);
    }
    String name = ascii(text, address);
    if (endsInANumber(name) && IpLiteral.parse(name).isEmpty()) {
      throw new FetchException(Reason.NUMERIC_HOST, address, text);
    }
    return name;
  }

  private static String literal(String text, String address) throws FetchException {
    if (text.indexOf(':') < 0) {
      throw new FetchException(Reason.HOST, address, text);
    }
    return IpLiteral.parse(text)
        .map(ip -> "[" + ip.getHostAddress() + "]")
        .orElseThrow(() -> new FetchException(Reason.HOST, address, text));
  }

  private static String ascii(String text, String address) throws FetchException {
    String name;
    try {
      name = IDN.toASCII(text).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new FetchException(Reason.HOST, address, text).because(e);
    }
    String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    boolean odd = text.chars().anyMatch(c -> DEVIATIONS.indexOf(c) >= 0);
    if (odd || !isName(bare)) {
      throw new FetchException(Reason.HOST, address, text);
    }
    return bare;
  }

  private static boolean isName(String name) {
    if (name.length() > LONGEST) {
      return false;
    }
    for (String label : name.split("\\.", -1)) {
      boolean letters = label.chars().allMatch(Host::mayStandInALabel);
      if (label.isEmpty() || label.length() > LONGEST_LABEL || !letters) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayStandInALabel(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  }

  /** True for what a browser reads as an IPv4 address (WHATWG URL, "ends in a number"). */
  private static boolean endsInANumber(String name) {
    String last = name.substring(name.lastIndexOf('.') + 1);
    boolean hexadecimal = last.startsWith("0x") && isNumber(last.substring(2), 16);
    return hexadecimal || isNumber(last, 10);
  }

  private static boolean isNumber(String text, int radix) {
    return text.chars().allMatch(c -> Character.digit(c, radix) >= 0);
  }
}
