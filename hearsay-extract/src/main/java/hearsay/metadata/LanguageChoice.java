package hearsay.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses the language: what is told first, unless another place tells another one. Stateless. */
final class LanguageChoice {

  private LanguageChoice() {}

  /** What is told first; empty where places contradict each other, since templates often err. */
  static Optional<Told> choose(List<Told> told) {
    Told first = null;
    for (Told candidate : told) {
      String tag = tag(candidate.value());
      if (tag != null && first == null) {
        first = new Told(tag, "", candidate.place());
      } else if (tag != null && first != null && !primary(tag).equals(primary(first.value()))) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(first);
  }

  private static String primary(String tag) {
    int end = tag.indexOf('-');
    return end < 0 ? tag : tag.substring(0, end);
  }

  /** BCP 47 as it should be written: {@code fr_FR} is {@code fr-FR}; null for anything else. */
  static @Nullable String tag(String told) {
    if (told.length() > 100) {
      return null;
    }
    String tag = told.strip().replace('_', '-');
    String primary = tag.split("[-,;]", -1)[0];
    boolean code = primary.length() >= 2 && primary.length() <= 3;
    boolean letters = primary.chars().allMatch(c -> (c | 0x20) >= 'a' && (c | 0x20) <= 'z');
    if (!code || !letters) {
      return null;
    }
    String normal = Locale.forLanguageTag(tag.split("[,;]", -1)[0]).toLanguageTag();
    return normal.equals("und") ? primary.toLowerCase(Locale.ROOT) : normal;
  }
}
