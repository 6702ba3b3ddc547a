package hearsay.fetch;

import java.nio.charset.StandardCharsets;

/**
 * Percent-encoding, so that one path has one form (RFC 3986 6.2.2): what may stand bare is bare,
 * everything else is encoded as UTF-8 with capital digits. Stateless.
 */
final class Percent {

  private static final String SUB_DELIMITERS = "!$&'()*+,;=";
  private static final String DIGITS = "0123456789ABCDEF";

  private Percent() {}

  /** A path, or a path with its query, in its one form. */
  static String normal(String path) {
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    StringBuilder normal = new StringBuilder(bytes.length + 16);
    for (int i = 0; i < bytes.length; i++) {
      int encoded = bytes[i] == '%' ? encoded(bytes, i) : -1;
      if (encoded >= 0) {
        put(encoded, isUnreserved(encoded), normal);
        i += 2;
      } else {
        put(bytes[i] & 0xFF, mayStandBare(bytes[i] & 0xFF), normal);
      }
    }
    return normal.toString();
  }

  /** The same with one more character encoded. */
  static String encode(String normal, char more) {
    StringBuilder encoded = new StringBuilder();
    put(more, false, encoded);
    return normal.replace(String.valueOf(more), encoded);
  }

  private static void put(int value, boolean bare, StringBuilder out) {
    if (bare) {
      out.append((char) value);
    } else {
      out.append('%').append(DIGITS.charAt(value >> 4)).append(DIGITS.charAt(value & 15));
    }
  }

  /** The byte that the three from {@code at} on stand for; -1 when they stand for none. */
  private static int encoded(byte[] bytes, int at) {
    if (at + 2 >= bytes.length) {
      return -1;
    }
    int high = Character.digit(bytes[at + 1], 16);
    int low = Character.digit(bytes[at + 2], 16);
    return (high < 0 || low < 0) ? -1 : (high << 4) | low;
  }

  private static boolean isUnreserved(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-._~".indexOf(c) >= 0;
  }

  private static boolean mayStandBare(int c) {
    return isUnreserved(c) || SUB_DELIMITERS.indexOf(c) >= 0 || ":@/?".indexOf(c) >= 0;
  }
}
