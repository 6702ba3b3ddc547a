package hearsay.page;

import hearsay.text.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The story of a page: which of its blocks belong to it, and what each of them is. Immutable.
 *
 * @param parts in reading order
 * @param title the headline as the page shows it
 * @param isCutOff true when a subscription notice ends the story
 * @param depth how deep in the body the deepest node stands that was looked at
 */
record PageStory(List<Part> parts, Optional<String> title, boolean isCutOff, int depth) {

  /** One block of the story. */
  record Part(BlockKind kind, String text) {}

  PageStory {
    parts = List.copyOf(parts);
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
    return new PageStory(body.isBlank() ? List.of() : parts, Optional.ofNullable(title), false, 0);
  }

  /** Characters of the story without its title. */
  int length() {
    return parts.stream()
        .filter(part -> part.kind().isRead() && part.kind() != BlockKind.TITLE)
        .mapToInt(part -> part.text().length())
        .sum();
  }
}
