package hearsay.input;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the charset that a page, or a {@code Content-Type}, names. Stateless. */
final class MetaCharset {

  private static final String KEY = "charset=";

  private MetaCharset() {}

  /**
   * The charset that the first bytes of a page name in a {@code <meta>} element or in the XML
   * declaration.
   */
  static @Nullable String find(byte[] head) {
    String lower = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    for (int at = lower.indexOf(KEY); at >= 0; at = lower.indexOf(KEY, at + 1)) {
      int tag = lower.lastIndexOf('<', at);
      if (tag >= 0 && lower.startsWith("<meta", tag)) {
        return value(lower, at + KEY.length());
      }
    }
    int encoding = lower.startsWith("<?xml") ? lower.indexOf("encoding=") : -1;
    return encoding >= 0 && encoding < 200 ? value(lower, encoding + "encoding=".length()) : null;
  }

  /** The charset parameter of a {@code Content-Type} header. */
  static @Nullable String ofHeader(@Nullable String header) {
    if (header == null) {
      return null;
    }
    String lower = header.toLowerCase(Locale.ROOT);
    int at = lower.indexOf(KEY);
    return at < 0 ? null : value(lower, at + KEY.length());
  }

  private static @Nullable String value(String lower, int from) {
    int start = from;
    while (start < lower.length() && "\"' ".indexOf(lower.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < lower.length() && isNamePart(lower.charAt(end))) {
      end++;
    }
    return start == end ? null : lower.substring(start, end);
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "-_:.".indexOf(c) >= 0;
  }
}
