package hearsay.metadata;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what pages say of who may read them. Stateless. */
final class Access {

  private Access() {}

  /** Whether a page is for subscribers; null when the value does not tell. */
  static @Nullable Boolean isPaid(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "false", "no", "0", "http://schema.org/false", "https://schema.org/false", "locked" ->
          true;
      case "true", "yes", "1", "http://schema.org/true", "https://schema.org/true", "free" -> false;
      default -> null;
    };
  }
}
