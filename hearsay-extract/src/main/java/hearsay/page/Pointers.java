package hearsay.page;

import hearsay.furniture.Furniture;
import hearsay.furniture.Furniture.Kind;
import hearsay.page.PageNames.Role;
import hearsay.text.BlockKind;
import java.util.List;

/** Knows the boxes that point to other stories. Immutable. */
final class Pointers {

  /** What is said of another story under its title is shorter than this. */
  private static final int TEASER = 400;

  private final Furniture furniture;

  Pointers(Furniture furniture) {
    this.furniture = furniture;
  }

  /** Adds those that stand from a block on, with the headings over them. */
  void add(List<PageBlock> blocks, int from, StoryParts parts) {
    boolean related = false;
    for (PageBlock block : blocks.subList(from, blocks.size())) {
      related = isLabel(block) || (related && isPointer(block));
      if (related || block.roles().contains(Role.RELATED)) {
        parts.add(BlockKind.RELATED, block.text());
      }
    }
  }

  private boolean isLabel(PageBlock block) {
    return furniture.kind(block.text()).filter(kind -> kind == Kind.RELATED).isPresent();
  }

  /** A link to another story, or what is said of it; a heading of another box is not. */
  private boolean isPointer(PageBlock block) {
    return block.linkShare() > 0.5
        || (!block.isHeading() && block.text().length() < TEASER && !isFurniture(block));
  }

  private boolean isFurniture(PageBlock block) {
    return furniture
        .kind(block.text())
        .filter(kind -> kind.block() != BlockKind.CREDIT)
        .isPresent();
  }
}
