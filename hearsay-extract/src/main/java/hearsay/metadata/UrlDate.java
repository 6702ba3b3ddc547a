package hearsay.metadata;

import hearsay.text.Timestamp;
import java.util.Optional;

/** Reads the date that many sites put in the address of an article. Stateless. */
final class UrlDate {

  private UrlDate() {}

  /** Finds {@code /2022/01/08/} and {@code /2022-01-08}; empty for anything less. */
  static Optional<Timestamp> find(String url) {
    for (int i = 0; i + 11 <= url.length(); i++) {
      boolean date =
          "/-_".indexOf(url.charAt(i)) >= 0 && isSeparator(url, i + 5) && isSeparator(url, i + 8);
      if (date) {
        String day = url.substring(i + 1, i + 11).replace('/', '-');
        Optional<Timestamp> found = Timestamp.parse(day);
        if (found.isPresent() && (day.startsWith("19") || day.startsWith("20"))) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSeparator(String url, int at) {
    return url.charAt(at) == '/' || url.charAt(at) == '-';
  }
}
