package hearsay.page;

import hearsay.furniture.NameWords;
import hearsay.furniture.Shape;
import hearsay.furniture.Titles;
import hearsay.page.PageNames.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Knows the standfirst of a story: by what the page tells of itself, by its name, or by its place
 * under the headline. Immutable.
 */
final class Standfirst {

  /** A standfirst stands no more than so many blocks under the headline. */
  private static final int NEAR = 12;

  /** A second headline stands no more than so many blocks under the first. */
  private static final int SECOND = 4;

  /** Shorter lines are labels, whatever they are called. */
  private static final int SHORTEST = 40;

  private final int title;
  private final Set<String> headline;
  private final String description;

  /**
   * @param title the number of the block that is the headline; -1 when there is none
   * @param description what the page says of itself in its metadata; empty when nothing
   */
  Standfirst(List<PageBlock> blocks, int title, String description) {
    this.title = title;
    this.headline = title < 0 ? Set.of() : new HashSet<>(NameWords.of(blocks.get(title).text()));
    this.description = Titles.letters(description);
  }

  /** True for a block that the page calls so, or that begins as its description does. */
  boolean isNamed(PageBlock block) {
    boolean named = block.roles().contains(Role.LEAD) || isDescribed(block.text());
    return named
        && block.text().length() >= SHORTEST
        && block.linkShare() < 0.5
        && !block.isCaption();
  }

  private boolean isDescribed(String text) {
    if (description.isEmpty() || text.length() < SHORTEST) {
      return false;
    }
    String letters = Titles.letters(text);
    int length = Math.min(40, Math.min(letters.length(), description.length()));
    return length >= 25 && letters.regionMatches(0, description, 0, length);
  }

  /** Whole sentences, or a second headline that says more, right under the headline. */
  boolean isPlaced(int i, PageBlock block) {
    boolean apart =
        block.isCaption()
            || block.roles().contains(Role.CREDIT)
            || block.roles().contains(Role.RELATED)
            || block.tag().equals("li");
    if (apart || title < 0 || i - title > NEAR || block.linkShare() >= 0.3) {
      return false;
    }
    return block.isHeading()
        ? i - title <= SECOND && isSecondHeadline(block)
        : block.size() >= 50 && Shape.endsSentence(block.text());
  }

  private boolean isSecondHeadline(PageBlock block) {
    List<String> words = NameWords.of(block.text());
    long again = words.stream().filter(headline::contains).count();
    return block.size() >= 30 && words.size() >= 5 && again * 2 < words.size();
  }
}
