package hearsay.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * IP addresses as text, in their usual form alone: four decimal numbers (RFC 6943 3.1.1, "strict"),
 * or the forms of RFC 4291 2.2 without a zone. {@code 0177.0.0.1}, {@code 127.1} and {@code
 * 2130706433}, which some programs read as addresses too, are none here. No name is looked up.
 * Stateless.
 */
final class IpLiteral {

  private static final int GROUPS = 8;

  private IpLiteral() {}

  /** The address that a text is; empty for anything else, names included. */
  static Optional<InetAddress> parse(String text) {
    byte[] bytes = text.indexOf(':') < 0 ? v4(text) : v6(text);
    return bytes.length == 0 ? Optional.empty() : Optional.of(address(bytes));
  }

  /** An IPv4-mapped address stays one of IPv6, which InetAddress would make of IPv4. */
  static InetAddress address(byte[] bytes) {
    try {
      return bytes.length == 4
          ? InetAddress.getByAddress(bytes)
          : Inet6Address.getByAddress(null, bytes, -1);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(bytes.length + " bytes", e);
    }
  }

  /** Four bytes, or none. */
  private static byte[] v4(String text) {
    String[] parts = text.split("\\.", -1);
    byte[] bytes = new byte[4];
    if (parts.length != bytes.length) {
      return new byte[0];
    }
    for (int i = 0; i < bytes.length; i++) {
      int part = number(parts[i], 10, 3);
      boolean padded = parts[i].length() > 1 && parts[i].startsWith("0");
      if (part < 0 || part > 255 || padded) {
        return new byte[0];
      }
      bytes[i] = (byte) part;
    }
    return bytes;
  }

  /** Sixteen bytes, or none. */
  private static byte[] v6(String text) {
    int gap = text.indexOf("::");
    List<Integer> head = new ArrayList<>();
    List<Integer> tail = new ArrayList<>();
    boolean whole =
        gap < 0
            ? groups(text, true, head) && head.size() == GROUPS
            : groups(text.substring(0, gap), false, head)
                && groups(text.substring(gap + 2), true, tail)
                && head.size() + tail.size() < GROUPS;
    if (!whole) {
      return new byte[0];
    }
    byte[] bytes = new byte[2 * GROUPS];
    put(head, bytes, 0);
    put(tail, bytes, GROUPS - tail.size());
    return bytes;
  }

  private static void put(List<Integer> groups, byte[] bytes, int from) {
    for (int i = 0; i < groups.size(); i++) {
      bytes[2 * (from + i)] = (byte) (groups.get(i) >> 8);
      bytes[2 * (from + i) + 1] = (byte) (int) groups.get(i);
    }
  }

  /**
   * Adds the groups of 16 bits that stand in a text; false when something else stands there.
   *
   * @param last true where an IPv4 address may end it
   */
  private static boolean groups(String text, boolean last, List<Integer> found) {
    if (text.isEmpty()) {
      return true;
    }
    String[] parts = text.split(":", -1);
    for (int i = 0; i < parts.length; i++) {
      byte[] dotted = last && i == parts.length - 1 ? v4(parts[i]) : new byte[0];
      int group = number(parts[i], 16, 4);
      if (dotted.length == 4) {
        found.add(((dotted[0] & 0xFF) << 8) | (dotted[1] & 0xFF));
        found.add(((dotted[2] & 0xFF) << 8) | (dotted[3] & 0xFF));
      } else if (group >= 0) {
        found.add(group);
      } else {
        return false;
      }
    }
    return true;
  }

  /** A number of at most {@code most} ASCII digits; -1 for anything else. */
  private static int number(String text, int radix, int most) {
    if (text.isEmpty() || text.length() > most) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) < 0x80 ? Character.digit(text.charAt(i), radix) : -1;
      if (digit < 0) {
        return -1;
      }
      value = value * radix + digit;
    }
    return value;
  }
}
