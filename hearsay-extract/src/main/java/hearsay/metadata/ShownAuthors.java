package hearsay.metadata;

import hearsay.furniture.Furniture;
import hearsay.furniture.Line;
import hearsay.metadata.PageFacts.Mark;
import hearsay.metadata.PageFacts.Shown;
import hearsay.metadata.PageSigns.Sign;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The authors that a page shows beside its headline or after its story: in elements that are called
 * by-lines, in links to authors' pages, in lines such as "By Ann Tulley". For one page.
 */
final class ShownAuthors {

  /** Lines that one by-line may take when each name stands in an element of its own. */
  private static final int SAME = 4;

  /** A longer line is no by-line (UTF-16 units). */
  private static final int LONGEST = 200;

  private final HeadlinePlace place;
  private final AuthorNames names;
  private final Furniture furniture;

  ShownAuthors(HeadlinePlace place, AuthorNames names, Furniture furniture) {
    this.place = place;
    this.names = names;
    this.furniture = furniture;
  }

  /** Those whom links with {@code rel=author} name. */
  List<String> linked() {
    return marked(mark -> mark.kind() == Mark.Kind.REL_AUTHOR);
  }

  /**
   * Those whom elements with telling names and links to authors' pages name: elements that hold
   * nothing but a name before those that hold a whole by-line.
   */
  List<String> marked() {
    List<String> found = marked(mark -> isName(mark) && !isAbout(mark));
    found = found.isEmpty() ? marked(mark -> isByLine(mark) && !isAbout(mark)) : found;
    found = found.isEmpty() ? marked(mark -> mark.kind() == Mark.Kind.AUTHOR_PAGE) : found;
    return found.isEmpty() ? marked(mark -> isName(mark) || isByLine(mark)) : found;
  }

  private static boolean isName(Mark mark) {
    boolean within = mark.around().contains(Sign.AUTHOR) || mark.around().contains(Sign.AUTHOR_NAME);
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

  /** The names of the nearest marks that have any. */
  private List<String> marked(Predicate<Mark> wanted) {
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : place.facts().marks()) {
      boolean inside = place.isInside(mark.at(), mark.region()) && !isInProse(mark);
      if (wanted.test(mark) && inside && !read(mark).isEmpty()) {
        marks.add(mark);
      }
    }
    Mark nearest = null;
    for (Mark mark : marks) {
      nearest = nearest == null || distance(mark) < distance(nearest) ? mark : nearest;
    }
    Set<String> found = new LinkedHashSet<>();
    for (Mark mark : marks) {
      if (nearest != null && Math.abs(mark.at() - nearest.at()) <= SAME) {
        found.addAll(read(mark));
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
    int far = place.isNear(mark.at(), mark.region()) ? 0 : 1000;
    return far + place.distance(mark.at());
  }

  private List<String> read(Mark mark) {
    boolean name = mark.kind() != Mark.Kind.NAMED || mark.signs().contains(Sign.AUTHOR_NAME);
    return name ? names.read(mark.text(), true) : names.readByLine(mark.text());
  }

  /** Those whom a line announces with words: "By Ann Tulley". */
  List<String> announced() {
    List<Shown> lines = place.facts().lines();
    for (int i = place.first(); i < Math.min(lines.size(), place.proseEnd() + SAME); i++) {
      Shown shown = lines.get(i);
      if (shown.length() <= LONGEST && place.isInside(i, shown.region())) {
        List<String> found = announced(Line.of(shown.text()));
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<String> announced(Line line) {
    return furniture
        .names(line)
        .map(text -> names.read(text, false))
        .orElseGet(() -> names.announced(line.plain()));
  }
}
