package hearsay.input;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a {@code Content-Type} header (RFC 9110). Stateless. */
public final class ContentType {

  private ContentType() {}

  /** Type and subtype in lower case; empty for no header. */
  public static String of(@Nullable String header) {
    String told = header == null ? "" : header.strip().toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < told.length() && ";, \t".indexOf(told.charAt(end)) < 0) {
      end++;
    }
    return told.substring(0, end);
  }

  public static boolean isPage(@Nullable String header) {
    String type = of(header);
    return type.equals("text/html") || type.equals("application/xhtml+xml");
  }

  /** The charset that the header names; null without. */
  public static @Nullable String charset(@Nullable String header) {
    return MetaCharset.ofHeader(header);
  }
}
