package hearsay.page;

import hearsay.page.StoryFinder.Range;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells which boxes within the container of a story are of the story: those like the ones that hold
 * its text. What stands in other boxes after the last of them is about other stories, or about the
 * site. Immutable.
 */
final class Strangers {

  /** The share of the text that makes a kind of box one of the story's, in percent. */
  private static final int SHARE = 20;

  /** Where other boxes hold a greater share of the text, in percent, the page is made of boxes. */
  private static final int MOST = 40;

  /** So many boxes of a kind are a list of other stories, however long they are. */
  private static final int CARDS = 3;

  /** So many paragraphs in one box are a story. */
  private static final int TEXTS = 3;

  /** What stands in the boxes of one kind. */
  private static final class Kind {
    private int chars;
    private int texts;
    private final Set<Integer> boxes = new HashSet<>();

    /** Boxes with several texts each, as stories have them. */
    boolean isText() {
      return texts >= TEXTS * boxes.size();
    }

    /** Boxes with one text each, as lists of stories have them. */
    boolean isCards() {
      return boxes.size() >= CARDS && texts <= boxes.size() + 1;
    }
  }

  private final List<PageBlock> blocks;
  private final Range range;
  private final Set<Long> own = new HashSet<>();
  private final int last;

  private Strangers(List<PageBlock> blocks, Range range) {
    this.blocks = blocks;
    this.range = range;
    findOwn();
    int end = lastOwn();
    this.last = isMadeOfBoxes(end) ? range.end() : end;
  }

  static Strangers of(List<PageBlock> blocks, Range range) {
    return new Strangers(blocks, range);
  }

  /** True for a block after the story that stands in no box like those of the story. */
  boolean isStranger(int i) {
    return i > last && !own.contains(blocks.get(i).place().path());
  }

  /** True for a block, wherever it is, that stands in no box like those of the story. */
  boolean isInOtherBox(int i) {
    return last < range.end() && !own.contains(blocks.get(i).place().path());
  }

  /** What stands in boxes of each kind, in the order of their first. */
  private Map<Long, Kind> kinds(int from, Predicate<PageBlock> counted) {
    Map<Long, Kind> kinds = new LinkedHashMap<>();
    for (int i = from; i < range.end(); i++) {
      PageBlock block = blocks.get(i);
      if (counted.test(block)) {
        Kind kind = kinds.computeIfAbsent(block.place().path(), path -> new Kind());
        kind.chars += block.size();
        kind.texts++;
        kind.boxes.add(block.place().box());
      }
    }
    return kinds;
  }

  private static int chars(Map<Long, Kind> kinds) {
    return kinds.values().stream().mapToInt(kind -> kind.chars).sum();
  }

  /**
   * The boxes of the first text, of the first that goes on for some paragraphs, and those that hold
   * much of the text and are no list of stories.
   */
  private void findOwn() {
    Map<Long, Kind> kinds = kinds(range.first(), PageBlock::isProse);
    long total = chars(kinds);
    boolean text = false;
    for (Map.Entry<Long, Kind> entry : kinds.entrySet()) {
      Kind kind = entry.getValue();
      boolean firstText = !text && kind.isText();
      boolean much = firstText || 100L * kind.chars >= SHARE * total;
      if (own.isEmpty() || (much && !(text && kind.isCards()))) {
        own.add(entry.getKey());
      }
      text |= much && kind.isText();
    }
  }

  private int lastOwn() {
    int end = range.first();
    for (int i = range.first(); i < range.end(); i++) {
      PageBlock block = blocks.get(i);
      end = block.isProse() && own.contains(block.place().path()) ? i : end;
    }
    return end;
  }

  private static boolean isText(PageBlock block) {
    return block.linkShare() < 0.5 && block.roles().isEmpty();
  }

  private boolean isMadeOfBoxes(int end) {
    long total = chars(kinds(range.first(), Strangers::isText));
    Map<Long, Kind> after = kinds(end + 1, Strangers::isText);
    after.keySet().removeAll(own);
    after.values().removeIf(kind -> kind.boxes.size() >= CARDS);
    return 100L * chars(after) > MOST * total;
  }
}
