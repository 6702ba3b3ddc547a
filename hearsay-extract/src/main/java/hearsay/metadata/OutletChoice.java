package hearsay.metadata;

import hearsay.furniture.Shape;
import hearsay.furniture.Titles;
import hearsay.metadata.MetaNames.Place;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the outlet's name: the first that is told and looks like one, else the part of the page's
 * title that its address agrees with. Stateless.
 */
final class OutletChoice {

  /** A longer text describes more than it names (UTF-16 units). */
  private static final int LONGEST = 70;

  private static final int MOST_WORDS = 8;

  private OutletChoice() {}

  /** What is told and can be a name; of an address that is told as one, the host. */
  static List<Told> names(List<Told> told) {
    return told.stream()
        .map(t -> isAddress(t.value()) ? new Told(Site.host(t.value()), "", t.place()) : t)
        .filter(t -> isName(t.value()))
        .toList();
  }

  /** The first name that agrees with the page's host and is more than the host, else the first. */
  static Optional<Told> first(List<Told> names, String host) {
    Site site = Site.of(List.of(), "https://" + host);
    return names.stream()
        .filter(t -> t.value().indexOf('.') < 0 && site.isNamed(t.value()))
        .findFirst()
        .or(() -> names.stream().findFirst());
  }

  private static boolean isAddress(String text) {
    return text.startsWith("http://") || text.startsWith("https://");
  }

  private static boolean isName(String text) {
    boolean address = text.contains("://") || text.startsWith("www.") || text.contains("@");
    return !address
        && text.length() <= LONGEST
        && Shape.words(text) <= MOST_WORDS
        && text.codePoints().anyMatch(Character::isLetter);
  }

  /** The first or the last part of a page's title, when its host is called so. */
  static Optional<Told> inTitle(String title, String host, Place place) {
    List<String> segments = Site.segments(Texts.clean(title));
    if (segments.size() < 2 || host.isEmpty()) {
      return Optional.empty();
    }
    Site site = Site.of(List.of(), "https://" + host);
    for (int i : new int[] {segments.size() - 1, 0}) {
      String segment = segments.get(i);
      if (isName(segment) && !Titles.letters(segment).isEmpty() && site.isNamed(segment)) {
        return Optional.of(new Told(segment, "", place));
      }
    }
    return Optional.empty();
  }
}
