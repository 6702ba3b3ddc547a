package hearsay.metadata;

import hearsay.furniture.Shape;
import hearsay.furniture.Titles;
import hearsay.metadata.PageFacts.Heading;
import hearsay.metadata.PageFacts.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the headline of a page stands, and what is near it: where pages show by whom and when an
 * article was written. Immutable.
 *
 * @param at the line of the headline; that of the first prose when there is none
 * @param first the first line that is near
 * @param prose the first line of prose after the headline
 * @param end the line after the last that is near
 * @param proseEnd the line after the last prose of the page
 */
record HeadlinePlace(PageFacts facts, int at, int first, int prose, int end, int proseEnd) {

  /** Lines before a headline that still belong to it. */
  private static final int BEFORE = 6;

  /** Lines before the first prose when no headline is known. */
  private static final int BEFORE_PROSE = 12;

  /** Lines after a headline: pictures and share buttons take many. */
  private static final int AFTER = 40;

  /** Paragraphs of the story that may stand before a by-line. */
  private static final int PARAGRAPHS = 2;

  static HeadlinePlace of(PageFacts facts, int headline, @Nullable String title) {
    int found = headline >= 0 ? headline : line(facts, title);
    int at = found >= 0 ? found : firstHeading(facts);
    int prose = nextProse(facts, Math.max(at, 0));
    int from = at >= 0 ? at : prose;
    int end = prose;
    for (int i = 1; i < PARAGRAPHS && end < facts.lines().size(); i++) {
      end = nextProse(facts, end + 1);
    }
    int last = lastProse(facts, from);
    int first = Math.max(0, from - (at >= 0 ? BEFORE : BEFORE_PROSE));
    return new HeadlinePlace(facts, from, first, prose, Math.min(end, from + AFTER), last + 1);
  }

  private static int line(PageFacts facts, @Nullable String title) {
    String letters = title == null ? "" : Titles.letters(title);
    List<Shown> lines = facts.lines();
    for (int i = 0; i < lines.size() && letters.length() >= 8; i++) {
      if (Titles.letters(lines.get(i).text()).equals(letters)) {
        return i;
      }
    }
    return -1;
  }

  private static int firstHeading(PageFacts facts) {
    for (Heading heading : facts.headings()) {
      if (heading.rank() == 1 && heading.region() < 0 && !heading.isSite() && !heading.isHidden()) {
        return heading.at();
      }
    }
    return -1;
  }

  private static int nextProse(PageFacts facts, int from) {
    int i = from;
    while (i < facts.lines().size() && !isProse(facts.lines().get(i))) {
      i++;
    }
    return i;
  }

  private static int lastProse(PageFacts facts, int from) {
    int last = from;
    for (int i = from; i < facts.lines().size(); i++) {
      Shown line = facts.lines().get(i);
      last = isProse(line) && !facts.isBeside(line.region(), from) ? i : last;
    }
    return last;
  }

  private static boolean isProse(Shown line) {
    return line.length() >= 250 || (line.length() >= 120 && Shape.endsSentence(line.text()));
  }

  boolean isNear(int line, int region) {
    return line >= first && line < end && !isBeside(region);
  }

  /** True in comments, menus and boxes about other articles. */
  boolean isBeside(int region) {
    return facts.isBeside(region, at);
  }

  /** True between headline and end of the story, and just after it. */
  boolean isInside(int line, int region) {
    return line >= first && line < proseEnd + BEFORE && !isBeside(region);
  }

  /**
   * How far a line is from the headline; what stands after it is nearer than what stands before.
   */
  int distance(int line) {
    return line >= at ? line - at : 2 * (at - line);
  }
}
