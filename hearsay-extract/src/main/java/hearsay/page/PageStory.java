package hearsay.page;

import hearsay.furniture.ByLine;
import hearsay.furniture.Furniture;
import hearsay.furniture.Furniture.Kind;
import hearsay.furniture.Shape;
import hearsay.furniture.Titles;
import hearsay.page.PageNames.Role;
import hearsay.text.BlockKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The story of a page: which of its blocks belong to it, and what each of them is. Immutable.
 *
 * @param parts in reading order
 * @param title the headline as the page shows it
 * @param isCutOff true when a subscription notice ends the story
 */
record PageStory(List<Part> parts, Optional<String> title, boolean isCutOff) {

  /** A standfirst stands no more than so many blocks under the headline. */
  private static final int NEAR = 12;

  /** A second headline stands no more than so many blocks under the first. */
  private static final int SECOND = 4;

  /** Enough text to be a story. */
  private static final int STORY = 400;

  /** What is said of another story under its title is shorter than this. */
  private static final int TEASER = 400;

  /** One block of the story. */
  record Part(BlockKind kind, String text) {}

  PageStory {
    parts = List.copyOf(parts);
  }

  static PageStory find(
      PageScan.Result page, @Nullable String told, String description, Furniture furniture) {
    return new Finder(page, told, description, furniture).find();
  }

  /** A story of which only the title and the text are known. */
  static PageStory told(@Nullable String title, String body) {
    List<Part> parts = new ArrayList<>();
    if (title != null) {
      parts.add(new Part(BlockKind.TITLE, title));
    }
    body.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> parts.add(new Part(BlockKind.PARAGRAPH, line)));
    return new PageStory(body.isBlank() ? List.of() : parts, Optional.ofNullable(title), false);
  }

  /** Characters of the story without its title. */
  int length() {
    return parts.stream()
        .filter(part -> part.kind().isRead() && part.kind() != BlockKind.TITLE)
        .mapToInt(part -> part.text().length())
        .sum();
  }

  private static final class Finder {
    private final List<PageBlock> blocks;
    private final StoryFinder.Range range;
    private final Strangers strangers;

    /** The first block of running text in the story. */
    private final int opening;

    private final int title;
    private final String description;
    private final Furniture furniture;
    private final List<Part> parts = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private boolean ended;
    private boolean cutOff;

    /** The kinds of boxes that text of the story was read in. */
    private final Set<Long> read = new HashSet<>();

    /** True under a heading over links to other stories. */
    private boolean pointing;

    Finder(PageScan.Result page, @Nullable String told, String description, Furniture furniture) {
      this.blocks = page.blocks();
      int headline = Headline.told(blocks, told);
      this.range = StoryFinder.find(page, headline);
      this.strangers = Strangers.of(blocks, range);
      this.opening = firstProse();
      this.title =
          headline >= 0 && headline < opening
              ? headline
              : Headline.shown(blocks, told, opening);
      this.description = Titles.letters(description);
      this.furniture = furniture;
    }

    /** The headline stands before the first prose of the story. */
    private int firstProse() {
      int i = range.first();
      while (i < range.end() && !blocks.get(i).isProse()) {
        i++;
      }
      return i;
    }

    PageStory find() {
      if (title >= 0) {
        add(BlockKind.TITLE, blocks.get(title).text());
      }
      for (int i = Math.max(0, title + 1); i < range.first(); i++) {
        addHead(i);
      }
      for (int i = Math.max(range.first(), title + 1); i < range.end() && !ended; i++) {
        addBody(i);
      }
      dropBareHeadings();
      creditSignature();
      addRelated();
      boolean story = parts.stream().anyMatch(p -> p.kind().isRead());
      Optional<String> shown = title < 0 ? Optional.empty() : Optional.of(blocks.get(title).text());
      return new PageStory(story ? parts : List.of(), shown, cutOff);
    }

    /** The boxes that point to other stories, after this one, with the headings over them. */
    private void addRelated() {
      boolean related = false;
      for (int i = range.end(); i < blocks.size() && !cutOff; i++) {
        PageBlock block = blocks.get(i);
        boolean label = isRelatedLabel(block);
        related = label || (related && isPointer(block));
        if (related || block.roles().contains(Role.RELATED)) {
          add(BlockKind.RELATED, block.text());
        }
      }
    }

    private boolean isRelatedLabel(PageBlock block) {
      return furniture.kind(block.text()).filter(k -> k == Kind.RELATED).isPresent();
    }

    /** A link to another story, or what is said of it; a heading of another box is not. */
    private boolean isPointer(PageBlock block) {
      return block.linkShare() > 0.5
          || (!block.isHeading() && block.text().length() < TEASER && !isFurniture(block));
    }

    private boolean isFurniture(PageBlock block) {
      return furniture.kind(block.text()).filter(k -> k.block() != BlockKind.CREDIT).isPresent();
    }

    private void add(BlockKind kind, String text) {
      boolean twice = !seen.add(Titles.letters(text)) && text.length() > 20;
      if (!twice) {
        parts.add(new Part(kind, text));
      }
    }

    /** Between headline and story: the standfirst, captions and credits; the rest is furniture. */
    private void addHead(int i) {
      PageBlock block = blocks.get(i);
      if (title < 0) {
        return;
      }
      Optional<Kind> kind = furniture.kind(block.text());
      if (kind.isPresent()) {
        addUnread(kind.get().block(), block);
      } else if (isLead(block) || isStandfirst(i, block)) {
        add(BlockKind.LEAD, block.text());
      } else if (isCaption(block)) {
        add(BlockKind.CAPTION, block.text());
      } else if (isCredit(block)) {
        add(BlockKind.CREDIT, block.text());
      } else if (block.roles().contains(Role.CREDIT)) {
        add(BlockKind.CAPTION, block.text());
      }
    }

    private void addUnread(BlockKind kind, PageBlock block) {
      if (kind != BlockKind.OTHER) {
        add(kind, block.text());
      }
    }

    private boolean isLead(PageBlock block) {
      boolean described =
          block.text().length() >= 40
              && !description.isEmpty()
              && isSameStart(Titles.letters(block.text()), description);
      boolean named = block.roles().contains(Role.LEAD) && block.text().length() >= 40;
      return (described || named) && block.linkShare() < 0.5 && !isCaption(block);
    }

    /** Whole sentences, or a second headline that says more, right under the headline. */
    private boolean isStandfirst(int i, PageBlock block) {
      boolean apart =
          isCaption(block)
              || block.roles().contains(Role.CREDIT)
              || block.roles().contains(Role.RELATED)
              || block.tag().equals("li");
      if (apart || i - title > NEAR || block.linkShare() >= 0.3) {
        return false;
      }
      return block.isHeading()
          ? i - title <= SECOND && isSecondHeadline(block)
          : block.size() >= 50 && Shape.endsSentence(block.text());
    }

    private boolean isSecondHeadline(PageBlock block) {
      Set<String> said = new HashSet<>(PageNames.words(blocks.get(title).text()));
      List<String> words = PageNames.words(block.text());
      long again = words.stream().filter(said::contains).count();
      return block.size() >= 30 && words.size() >= 5 && again * 2 < words.size();
    }

    private static boolean isSameStart(String one, String other) {
      int length = Math.min(40, Math.min(one.length(), other.length()));
      return length >= 25 && one.regionMatches(0, other, 0, length);
    }

    private static boolean isCaption(PageBlock block) {
      return block.tag().equals("figcaption") || block.roles().contains(Role.CAPTION);
    }

    private static boolean isCredit(PageBlock block) {
      return block.roles().contains(Role.CREDIT) && block.text().length() <= 160;
    }

    private void addBody(int i) {
      PageBlock block = blocks.get(i);
      Optional<Kind> words = furniture.kind(block.text());
      if (words.isPresent()) {
        boolean notice = words.get() == Kind.END && !hasMore(i);
        cutOff |= notice;
        ended |= notice || (words.get() == Kind.COMMENTS && hasStory());
        pointing |= words.get() == Kind.RELATED && block.isHeading() && hasStory();
        add(words.get().block(), block.text());
        return;
      }
      BlockKind kind = kind(i, block);
      add(kind.isRead() ? inItsBox(i, kind) : kind, block.text());
    }

    /** What stands in a box of its own after the story, or with a pointer to another story. */
    private BlockKind inItsBox(int i, BlockKind kind) {
      PageBlock block = blocks.get(i);
      pointing &= !read.contains(block.place().path());
      Part before = parts.isEmpty() ? null : parts.get(parts.size() - 1);
      boolean pointed = before != null && before.kind() == BlockKind.RELATED;
      if (pointing || (pointed && strangers.isInOtherBox(i))) {
        return BlockKind.RELATED;
      }
      if (strangers.isStranger(i)) {
        return BlockKind.OTHER;
      }
      read.add(block.place().path());
      return kind;
    }

    /** True when there is enough text to have been commented on. */
    private boolean hasStory() {
      return parts.stream().filter(p -> p.kind().isRead()).mapToInt(p -> p.text().length()).sum()
          > STORY;
    }

    /** True when long prose follows, so that a notice is not the end. */
    private boolean hasMore(int from) {
      int prose = 0;
      for (int i = from + 1; i < range.end(); i++) {
        prose += blocks.get(i).isProse() ? blocks.get(i).text().length() : 0;
      }
      return prose > 600;
    }

    private BlockKind kind(int i, PageBlock block) {
      if (block.roles().contains(Role.RELATED)) {
        return BlockKind.RELATED;
      }
      if (isCaption(block)) {
        return BlockKind.CAPTION;
      }
      if (isCredit(block) || (i < opening && ByLine.isPerson(block.text()))) {
        return BlockKind.CREDIT;
      }
      if (block.linkShare() > 0.8) {
        return block.tag().equals("li") || block.text().length() > 20
            ? BlockKind.RELATED
            : BlockKind.OTHER;
      }
      return storyKind(i, block);
    }

    private BlockKind storyKind(int i, PageBlock block) {
      if (Shape.isMarkup(block.text())) {
        return BlockKind.OTHER;
      }
      if (i < opening && !block.isHeading() && Shape.isDateLine(block.text())) {
        return BlockKind.CREDIT;
      }
      if (block.isHeading()) {
        return block.text().length() > 300 ? BlockKind.PARAGRAPH : BlockKind.HEADING;
      }
      if (i <= firstProseAfterTitle() && isLead(block)) {
        return BlockKind.LEAD;
      }
      return switch (block.tag()) {
        case "blockquote" -> BlockKind.QUOTE;
        case "li" -> BlockKind.LIST;
        default -> formKind(block);
      };
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

    private int firstProseAfterTitle() {
      int i = Math.max(range.first(), title + 1);
      while (i < range.end() && !blocks.get(i).isProse()) {
        i++;
      }
      return i;
    }

    /** A name alone after the last paragraph is who wrote it. */
    private void creditSignature() {
      int last = parts.size() - 1;
      while (last > 0 && !parts.get(last).kind().isRead()) {
        last--;
      }
      if (last > 1 && ByLine.isPerson(parts.get(last).text())) {
        parts.set(last, new Part(BlockKind.CREDIT, parts.get(last).text()));
      }
    }

    /** A heading with nothing of the story under it stands over links. */
    private void dropBareHeadings() {
      boolean story = false;
      for (int i = parts.size() - 1; i >= 0; i--) {
        Part part = parts.get(i);
        switch (part.kind()) {
          case HEADING -> {
            if (!story) {
              parts.set(i, new Part(BlockKind.OTHER, part.text()));
            }
          }
          case RELATED -> story = false;
          case CAPTION, CREDIT, OTHER -> {}
          default -> story = true;
        }
      }
    }
  }
}
