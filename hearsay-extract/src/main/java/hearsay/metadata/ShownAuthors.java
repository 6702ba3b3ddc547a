package hearsay.metadata;

import hearsay.furniture.Furniture;
import hearsay.furniture.Line;
import hearsay.metadata.PageFacts.Mark;
import hearsay.metadata.PageFacts.Shown;
import hearsay.metadata.PageSigns.Sign;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The authors that a page shows beside its headline or after its story: in elements that are called
 * by-lines, in links to authors' pages, in lines such as "By Ann Tulley". For one page.
 */
final class ShownAuthors {

  /** Lines that one by-line may take when each name stands in an element of its own. */
  private static final int SAME = 4;

  private static final int JUST_BEFORE = 3;

  /** A longer line is no by-line (UTF-16 units). */
  private static final int LONGEST = 200;

  private final HeadlinePlace place;
  private final AuthorNames names;
  private final Furniture furniture;
  private final IdentityHashMap<Mark, List<String>> read = new IdentityHashMap<>();
  private @Nullable List<String> announced;

  ShownAuthors(HeadlinePlace place, AuthorNames names, Furniture furniture) {
    this.place = place;
    this.names = names;
    this.furniture = furniture;
  }

  /** Those whom links with {@code rel=author} name. */
  List<String> linked() {
    return nearest(mark -> mark.kind() == Mark.Kind.REL_AUTHOR);
  }

  /**
   * Those whom elements with telling names and links to authors' pages name: elements that hold
   * nothing but a name before those that hold a whole by-line.
   */
  List<String> marked() {
    List<Predicate<Mark>> kinds =
        List.of(
            mark -> isName(mark) && !isAbout(mark),
            mark -> isByLine(mark) && !isAbout(mark),
            mark -> mark.kind() == Mark.Kind.AUTHOR_PAGE,
            mark -> isName(mark) || isByLine(mark));
    for (boolean near : new boolean[] {true, false}) {
      for (Predicate<Mark> kind : kinds) {
        List<String> found = nearest(mark -> kind.test(mark) && (isNear(mark) || !near));
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private boolean isNear(Mark mark) {
    return place.isNear(mark.at(), mark.region()) || isJustBefore(mark);
  }

  /** Right over the headline a by-line may stand in one row with the way from the start page. */
  private boolean isJustBefore(Mark mark) {
    return isCalled(mark) && mark.at() < place.at() && mark.at() >= place.at() - JUST_BEFORE;
  }

  private static boolean isName(Mark mark) {
    boolean within =
        mark.around().contains(Sign.AUTHOR) || mark.around().contains(Sign.AUTHOR_NAME);
    boolean link = mark.kind() == Mark.Kind.AUTHOR_PAGE && (within || isCalled(mark));
    return isShown(mark) && (link || mark.signs().contains(Sign.AUTHOR_NAME));
  }

  private static boolean isByLine(Mark mark) {
    return isShown(mark) && isCalled(mark);
  }

  private static boolean isCalled(Mark mark) {
    return mark.signs().contains(Sign.AUTHOR) || mark.signs().contains(Sign.AUTHOR_NAME);
  }

  /** Names such as article__author__date say of every element that it is a by-line. */
  private static boolean isShown(Mark mark) {
    boolean hidden = mark.signs().contains(Sign.HIDDEN) || mark.around().contains(Sign.HIDDEN);
    boolean date = mark.signs().contains(Sign.DATE) || mark.signs().contains(Sign.MODIFIED);
    return !hidden && !date && mark.kind() != Mark.Kind.TIME;
  }

  private static boolean isAbout(Mark mark) {
    return mark.signs().contains(Sign.ABOUT_AUTHOR);
  }

  /** The names of the nearest marks that have any, and of those that stand in a row with them. */
  private List<String> nearest(Predicate<Mark> wanted) {
    List<Mark> marks = new ArrayList<>();
    Mark nearest = null;
    for (Mark mark : place.facts().marks()) {
      boolean inside = place.isInside(mark.at(), mark.region()) || isJustBefore(mark);
      if (inside && wanted.test(mark) && !isInProse(mark) && !read(mark).isEmpty()) {
        marks.add(mark);
        nearest = nearest == null || distance(mark) < distance(nearest) ? mark : nearest;
      }
    }
    Set<String> found = new LinkedHashSet<>();
    int last = nearest == null ? 0 : nearest.at();
    for (Mark mark : marks) {
      if (nearest != null && mark.at() >= nearest.at() - SAME && mark.at() <= last + SAME) {
        found.addAll(read(mark));
        last = Math.max(last, mark.at());
      }
    }
    return new ArrayList<>(found);
  }

  private boolean isInProse(Mark mark) {
    List<Shown> lines = place.facts().lines();
    return mark.at() < lines.size()
        && mark.kind() == Mark.Kind.AUTHOR_PAGE
        && lines.get(mark.at()).length() > LONGEST;
  }

  private int distance(Mark mark) {
    int far = isNear(mark) ? 0 : 1000;
    return far + place.distance(mark.at());
  }

  private List<String> read(Mark mark) {
    return read.computeIfAbsent(mark, this::names);
  }

  private List<String> names(Mark mark) {
    boolean name = mark.kind() != Mark.Kind.NAMED || mark.signs().contains(Sign.AUTHOR_NAME);
    return name ? names.read(mark.text(), true) : names.readByLine(mark.text());
  }

  /** The news agency that a by-line near the headline names. */
  Optional<String> agency() {
    for (Mark mark : place.facts().marks()) {
      Optional<String> wire =
          isByLine(mark) && isNear(mark)
              ? furniture.agencies().wire(mark.text())
              : Optional.empty();
      if (wire.isPresent()) {
        return wire;
      }
    }
    return Optional.empty();
  }

  /** Those whom a line announces with words: "By Ann Tulley". */
  List<String> announced() {
    if (announced == null) {
      announced = findAnnounced();
    }
    return announced;
  }

  private List<String> findAnnounced() {
    List<Shown> lines = place.facts().lines();
    for (int i = place.first(); i < Math.min(lines.size(), place.end()); i++) {
      Shown shown = lines.get(i);
      if (shown.length() <= LONGEST && place.isNear(i, shown.region())) {
        List<String> found = announced(Line.of(shown.joined()));
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<String> announced(Line line) {
    List<String> found = names.announced(line.plain());
    return found.isEmpty()
        ? furniture.names(line).map(text -> names.read(text, false)).orElse(List.of())
        : found;
  }
}
