package hearsay.metadata;

import hearsay.furniture.Titles;
import hearsay.metadata.MetaNames.Place;
import hearsay.metadata.MetaNames.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the authors: those of the most trusted place that names any. Persons and groups go first;
 * agencies are named with them where the place that is believed does so. The outlet is the author
 * of a page that says so and names nobody else. For one page.
 */
final class AuthorChoice {

  /** The authors and where they are named. */
  record Result(List<String> names, Place place) {}

  private final PageTelling telling;
  private final AuthorNames names;
  private final ShownAuthors shown;

  AuthorChoice(PageTelling telling, AuthorNames names, ShownAuthors shown) {
    this.telling = telling;
    this.names = names;
    this.shown = shown;
  }

  Optional<Result> choose(List<Place> places) {
    Optional<Result> named = named(places);
    return named.isPresent() ? named.map(this::withAgencies) : house(places);
  }

  private Result withAgencies(Result result) {
    Set<String> all = new LinkedHashSet<>(result.names);
    all.addAll(houses(result.place, false));
    return new Result(List.copyOf(all), result.place);
  }

  /** An agency, wherever the page names one, before the outlet. */
  private Optional<Result> house(List<Place> places) {
    Optional<Result> agency = house(places, false);
    return agency.isPresent() ? agency : house(places, true);
  }

  private Optional<Result> house(List<Place> places, boolean outlet) {
    for (Place place : places) {
      List<String> found =
          place.source() == Source.MARK
              ? shown.agency().map(List::of).orElse(List.of())
              : houses(place, outlet);
      if (!found.isEmpty()) {
        return Optional.of(new Result(found, place));
      }
    }
    return Optional.empty();
  }

  private List<String> houses(Place place, boolean outlet) {
    Set<String> found = new LinkedHashSet<>();
    for (Told told : telling.at(place)) {
      found.addAll(names.houses(told.value(), outlet));
    }
    return List.copyOf(found);
  }

  private Optional<Result> named(List<Place> places) {
    Result account = null;
    for (Place place : places) {
      List<String> found = at(place);
      boolean named = found.stream().anyMatch(name -> !isAccount(name));
      if (named) {
        return Optional.of(corrected(new Result(found, place), places));
      }
      account = account == null && !found.isEmpty() ? new Result(found, place) : account;
    }
    return Optional.ofNullable(account);
  }

  /** Who saved the page is often told as its author, while its by-line names somebody else. */
  private Result corrected(Result told, List<Place> places) {
    List<String> announced = shown.announced();
    boolean others = announced.stream().noneMatch(name -> isAmong(name, told.names));
    for (Place place : places) {
      if (place.source() == Source.SHOWN && !announced.isEmpty() && others) {
        return new Result(announced, place);
      }
    }
    return told;
  }

  private static boolean isAmong(String name, List<String> names) {
    String letters = Titles.letters(name);
    return names.stream()
        .map(Titles::letters)
        .anyMatch(other -> other.contains(letters) || letters.contains(other));
  }

  /** Initials, or the name under which somebody logs in: another place may tell the full name. */
  private static boolean isAccount(String name) {
    boolean signs = name.chars().anyMatch(c -> c == '.' || c == '_' || (c >= '0' && c <= '9'));
    boolean lower = name.chars().noneMatch(Character::isUpperCase) && name.charAt(0) < 0x2E80;
    return name.indexOf(' ') < 0 && (signs || lower || name.length() <= 3);
  }

  /** The names at one place. */
  List<String> at(Place place) {
    return switch (place.source()) {
      case MARK -> place.name().equals("rel=author") ? shown.linked() : shown.marked();
      case SHOWN -> shown.announced();
      case OG -> place.name().equals("twitter:label") ? labelled() : told(place);
      default -> told(place);
    };
  }

  private List<String> told(Place place) {
    Set<String> found = new LinkedHashSet<>();
    for (Told told : telling.at(place)) {
      found.addAll(names.read(told.value(), true));
    }
    return new ArrayList<>(found);
  }

  /** Pairs of a label and a value that messengers show: "Written by", "Ann Tulley". */
  private List<String> labelled() {
    for (String number : List.of("1", "2")) {
      for (String label : telling.metas("twitter:label" + number)) {
        List<String> values = telling.metas("twitter:data" + number);
        if (names.announces(label) && !values.isEmpty()) {
          return names.read(Texts.clean(values.get(0)), true);
        }
      }
    }
    return List.of();
  }
}
