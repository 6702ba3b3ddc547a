package hearsay.page;

import hearsay.furniture.ByLine;
import hearsay.furniture.Titles;
import hearsay.page.PageStory.Part;
import hearsay.text.BlockKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the parts of a story; what a page shows twice is kept once. For one page. */
final class StoryParts {

  /** Shorter texts may well stand twice in a story. */
  private static final int SHORT = 20;

  private final List<Part> parts = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private int chars;

  void add(BlockKind kind, String text) {
    boolean again = !seen.add(Titles.letters(text)) && text.length() > SHORT;
    if (!again) {
      parts.add(new Part(kind, text));
      chars += kind.isRead() ? text.length() : 0;
    }
  }

  List<Part> list() {
    return parts;
  }

  /** How many characters of the story there are by now. */
  int chars() {
    return chars;
  }

  boolean endsWith(BlockKind kind) {
    return !parts.isEmpty() && parts.get(parts.size() - 1).kind() == kind;
  }

  boolean endsWithText() {
    return !parts.isEmpty() && parts.get(parts.size() - 1).kind().isRead();
  }

  /** A name alone after the last paragraph is who wrote it. */
  void creditSignature() {
    int last = parts.size() - 1;
    while (last > 0 && !parts.get(last).kind().isRead()) {
      last--;
    }
    if (last > 1 && ByLine.arePersons(parts.get(last).text())) {
      set(last, BlockKind.CREDIT);
    }
  }

  /** A heading with nothing of the story under it stands over links. */
  void dropBareHeadings() {
    boolean story = false;
    for (int i = parts.size() - 1; i >= 0; i--) {
      switch (parts.get(i).kind()) {
        case HEADING -> {
          if (!story) {
            set(i, BlockKind.OTHER);
          }
        }
        case RELATED -> story = false;
        case CAPTION, CREDIT, OTHER -> {}
        default -> story = true;
      }
    }
  }

  private void set(int i, BlockKind kind) {
    parts.set(i, new Part(kind, parts.get(i).text()));
  }
}
