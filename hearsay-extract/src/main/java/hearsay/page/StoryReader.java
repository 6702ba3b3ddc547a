package hearsay.page;

import hearsay.furniture.ByLine;
import hearsay.furniture.Furniture;
import hearsay.furniture.Furniture.Kind;
import hearsay.furniture.Shape;
import hearsay.furniture.Titles;
import hearsay.page.PageNames.Role;
import hearsay.page.StoryFinder.Range;
import hearsay.text.BlockKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the story of a page from its headline to its end and tells what each block of it is. For
 * one page.
 */
final class StoryReader {

  /** Enough text to have been commented on, and to have other stories beside it. */
  private static final int STORY = 400;

  /** Where more prose than this follows, a subscription notice does not end the story. */
  private static final int MORE = 600;

  /** A longer heading is a paragraph. */
  private static final int HEADING = 300;

  private final List<PageBlock> blocks;
  private final Furniture furniture;
  private final Range range;
  private final Strangers strangers;
  private final Standfirst standfirst;
  private final StoryParts parts = new StoryParts();

  /** The headline; -1 when there is none. */
  private final int title;

  /** True when it says what the metadata tell. */
  private final boolean isTold;

  private final int depth;

  /** The first block of running text in the story, and the first one under its headline. */
  private final int opening;

  private final int firstText;

  /** How much prose stands in the story after each block. */
  private final int[] proseAfter;

  /** The kinds of boxes that text of the story was read in. */
  private final Set<Long> read = new HashSet<>();

  /** True under a heading over links to other stories. */
  private boolean pointing;

  /** True under a line that announces links, while there are some. */
  private boolean listing;

  private boolean ended;
  private boolean cutOff;

  private StoryReader(
      PageScan.Result page, @Nullable String told, String description, Furniture furniture) {
    this.blocks = page.blocks();
    this.depth = page.depth();
    this.furniture = furniture;
    int headline = Headline.told(blocks, told);
    this.range = StoryFinder.find(page, headline);
    this.strangers = Strangers.of(blocks, range);
    this.opening = firstProse(range.first());
    this.title =
        headline >= 0 && headline < opening ? headline : Headline.shown(blocks, told, opening);
    this.isTold =
        title >= 0 && told != null && Headline.isTold(blocks.get(title), Titles.letters(told));
    this.firstText = firstProse(Math.max(range.first(), title + 1));
    this.standfirst = new Standfirst(blocks, title, description);
    this.proseAfter = proseAfter();
  }

  /**
   * @param told the title that the page tells in its metadata
   * @param description what it says of itself there; empty when nothing
   */
  static PageStory read(
      PageScan.Result page, @Nullable String told, String description, Furniture furniture) {
    return new StoryReader(page, told, description, furniture).read();
  }

  private int firstProse(int from) {
    int i = from;
    while (i < range.end() && !blocks.get(i).isProse()) {
      i++;
    }
    return i;
  }

  private int[] proseAfter() {
    int[] after = new int[blocks.size()];
    int prose = 0;
    for (int i = range.end() - 1; i >= range.first(); i--) {
      after[i] = prose;
      prose += blocks.get(i).isProse() ? blocks.get(i).text().length() : 0;
    }
    return after;
  }

  private PageStory read() {
    if (title >= 0) {
      parts.add(BlockKind.TITLE, blocks.get(title).text());
      for (int i = title + 1; i < range.first(); i++) {
        readHead(i);
      }
    }
    for (int i = Math.max(range.first(), title + 1); i < range.end() && !ended; i++) {
      readBody(i);
    }
    parts.dropBareHeadings();
    parts.creditSignature();
    if (!cutOff) {
      new Pointers(furniture).add(blocks, range.end(), parts);
    }
    boolean story = parts.list().stream().anyMatch(part -> part.kind().isRead());
    return new PageStory(story ? parts.list() : List.of(), shownTitle(), cutOff, depth);
  }

  /** What the page shows as its title: the one it tells, or its last first-level heading. */
  private Optional<String> shownTitle() {
    int shown = isTold ? title : Headline.firstLevel(blocks, opening);
    return shown < 0 ? Optional.empty() : Optional.of(blocks.get(shown).text());
  }

  /** Between headline and story: the standfirst, captions and credits; the rest is furniture. */
  private void readHead(int i) {
    PageBlock block = blocks.get(i);
    Optional<Kind> words = furniture.kind(block.text());
    if (words.isPresent()) {
      if (words.get().block() != BlockKind.OTHER) {
        parts.add(words.get().block(), block.text());
      }
    } else if (standfirst.isNamed(block) || standfirst.isPlaced(i, block)) {
      parts.add(BlockKind.LEAD, block.text());
    } else if (block.isCaption()) {
      parts.add(BlockKind.CAPTION, block.text());
    } else if (block.roles().contains(Role.CREDIT)) {
      // More than a by-line says who took the picture over it.
      parts.add(block.isCredit() ? BlockKind.CREDIT : BlockKind.CAPTION, block.text());
    }
  }

  private void readBody(int i) {
    PageBlock block = blocks.get(i);
    Optional<Kind> words = furniture.kind(block.text());
    if (words.isPresent()) {
      note(i, words.get());
      parts.add(words.get().block(), block.text());
    } else {
      BlockKind kind = kind(i, block);
      parts.add(kind.isRead() ? inItsBox(i, kind) : kind, block.text());
    }
  }

  /** What a line of furniture says of what follows it. */
  private void note(int i, Kind words) {
    boolean story = parts.chars() > STORY;
    boolean notice = words == Kind.END && proseAfter[i] <= MORE;
    cutOff |= notice;
    ended |= notice || (words == Kind.COMMENTS && story);
    pointing |= words == Kind.RELATED && blocks.get(i).isHeading() && story;
    listing = words == Kind.RELATED && blocks.get(i).text().endsWith(":");
  }

  /** What stands in a box of its own after the story, or with a pointer to another story. */
  private BlockKind inItsBox(int i, BlockKind kind) {
    long path = blocks.get(i).place().path();
    pointing &= !read.contains(path);
    listing &= blocks.get(i).linked() > 0;
    boolean pointed = parts.endsWith(BlockKind.RELATED) && strangers.isInOtherBox(i);
    if (pointing || listing || (pointed && !isOverText(i))) {
      return BlockKind.RELATED;
    }
    if (strangers.isStranger(i)) {
      return BlockKind.OTHER;
    }
    read.add(path);
    return kind;
  }

  /** True for a heading right over text of the story. */
  private boolean isOverText(int i) {
    return blocks.get(i).isHeading()
        && i + 1 < range.end()
        && blocks.get(i + 1).isProse()
        && !strangers.isInOtherBox(i + 1);
  }

  private BlockKind kind(int i, PageBlock block) {
    if (block.roles().contains(Role.RELATED)) {
      return BlockKind.RELATED;
    }
    if (block.isCaption()) {
      return BlockKind.CAPTION;
    }
    if (block.isCredit() || (i < opening && isCreditBefore(block))) {
      return BlockKind.CREDIT;
    }
    if (block.linkShare() > 0.8) {
      boolean story = block.tag().equals("li") || block.text().length() > 20;
      return story ? BlockKind.RELATED : BlockKind.OTHER;
    }
    return Shape.isMarkup(block.text()) ? BlockKind.OTHER : storyKind(i, block);
  }

  /** Before the story: a name alone, a date. */
  private static boolean isCreditBefore(PageBlock block) {
    return ByLine.arePersons(block.text())
        || (!block.isHeading() && Shape.isDateLine(block.text()));
  }

  private BlockKind storyKind(int i, PageBlock block) {
    if (block.isHeading()) {
      return block.text().length() > HEADING ? BlockKind.PARAGRAPH : BlockKind.HEADING;
    }
    if (i <= firstText && isStandfirst(i, block)) {
      return BlockKind.LEAD;
    }
    return switch (block.tag()) {
      case "blockquote" -> BlockKind.QUOTE;
      case "li" -> BlockKind.LIST;
      default -> isSignature(i, block) ? BlockKind.CREDIT : formKind(block);
    };
  }

  /** Named so, or placed so and set apart from the text that follows, in a box or in bold. */
  private boolean isStandfirst(int i, PageBlock block) {
    int next = firstProse(i + 1);
    boolean apart =
        next < range.end()
            && (block.place().path() != blocks.get(next).place().path()
                || (block.isBold() && !blocks.get(next).isBold()));
    return standfirst.isNamed(block) || (apart && block.isProse() && standfirst.isPlaced(i, block));
  }

  /** A name in bold after the last text, right after it: a heading would stand over something. */
  private boolean isSignature(int i, PageBlock block) {
    return proseAfter[i] == 0
        && block.isBold()
        && block.linked() == 0
        && parts.endsWithText()
        && ByLine.arePersons(block.text());
  }

  /** Paragraphs that are set as something else: bold lines over text, dashes before entries. */
  private static BlockKind formKind(PageBlock block) {
    if (Shape.isBullet(block.text())) {
      return BlockKind.LIST;
    }
    return block.isBold() && Shape.isHeading(block.text())
        ? BlockKind.HEADING
        : BlockKind.PARAGRAPH;
  }
}
