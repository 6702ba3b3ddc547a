package hearsay.page;

import hearsay.furniture.NameWords;
import hearsay.furniture.Shape;
import hearsay.furniture.Titles;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the headline among the blocks of a page. Stateless. */
final class Headline {

  /** A longer text is no headline, a shorter one says nothing; the latter in letters. */
  private static final int LONGEST = 400;

  private static final int SHORTEST = 8;

  /** Headlines that share so many of their words are versions of one. */
  private static final double ALIKE = 0.5;

  /** Words that a heading of a lower level has if it is a headline. */
  private static final int HEADLINE = 4;

  /** Such a headline stands no more than so many blocks before the story. */
  private static final int NEAR = 10;

  private Headline() {}

  /**
   * The block that says what the page tells as its title: a heading before other text, the first of
   * equals; -1 when none does.
   *
   * @param told the title that the page tells in its metadata
   */
  static int told(List<PageBlock> blocks, @Nullable String told) {
    int same = -1;
    String title = told == null ? "" : Titles.letters(told);
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      boolean equal = isTold(block, title);
      if (equal && block.linkShare() < 0.5 && (same < 0 || isBetter(block, blocks.get(same)))) {
        same = i;
      }
    }
    return same >= 0 ? same : alike(blocks, told);
  }

  /**
   * True for a block that says what the page tells as its title, or the greater part of it.
   *
   * @param title the letters of that title
   */
  static boolean isTold(PageBlock block, String title) {
    String text = block.text();
    if (text.length() > LONGEST || title.isEmpty()) {
      return false;
    }
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (letters == title.length() || Character.toLowerCase(c) != title.charAt(letters)) {
          return false;
        }
        letters++;
      }
    }
    return letters >= SHORTEST && letters * 2 >= title.length();
  }

  /** The heading that shares most words with the title; else the only first-level heading. */
  private static int alike(List<PageBlock> blocks, @Nullable String told) {
    Set<String> title = told == null ? Set.of() : new HashSet<>(NameWords.of(told));
    int alike = -1;
    double most = ALIKE;
    int first = -1;
    int firsts = 0;
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      if (block.isHeading() && block.linkShare() < 0.5 && Shape.words(block.text()) > 2) {
        double same = likeness(title, NameWords.of(block.text()));
        alike = same > most ? i : alike;
        most = Math.max(most, same);
        first = block.tag().equals("h1") ? i : first;
        firsts += block.tag().equals("h1") ? 1 : 0;
      }
    }
    return alike >= 0 ? alike : firsts == 1 ? first : -1;
  }

  /**
   * The headline of a story that says otherwise than the page tells: the heading before it that
   * shares most words with the title, or its last first-level heading, or the last other one; -1
   * when there is none.
   *
   * @param end the number of the block where the story begins
   */
  static int shown(List<PageBlock> blocks, @Nullable String told, int end) {
    Set<String> title = told == null ? Set.of() : new HashSet<>(NameWords.of(told));
    int first = -1;
    int other = -1;
    int alike = -1;
    double most = ALIKE;
    for (int i = 0; i < end; i++) {
      PageBlock block = blocks.get(i);
      int words = Shape.words(block.text());
      if (block.isHeading() && words > 1 && block.linkShare() < 0.5) {
        double same = likeness(title, NameWords.of(block.text()));
        alike = same >= most ? i : alike;
        most = Math.max(most, same);
        first = block.tag().equals("h1") ? i : first;
        other = words >= HEADLINE && end - i <= NEAR ? i : other;
      }
    }
    return alike >= 0 ? alike : first >= 0 ? first : other;
  }

  /** The last first-level heading before a block; -1 when there is none. */
  static int firstLevel(List<PageBlock> blocks, int end) {
    int last = -1;
    for (int i = 0; i < end; i++) {
      PageBlock block = blocks.get(i);
      last = block.tag().equals("h1") && Shape.words(block.text()) > 1 ? i : last;
    }
    return last;
  }

  /** Twice the share of the words that both have (Dice). */
  private static double likeness(Set<String> title, List<String> words) {
    Set<String> other = new HashSet<>(words);
    int all = title.size() + other.size();
    other.retainAll(title);
    return all == 0 ? 0 : 2.0 * other.size() / all;
  }

  private static boolean isBetter(PageBlock block, PageBlock than) {
    return block.isHeading() && (!than.isHeading() || block.tag().compareTo(than.tag()) < 0);
  }
}
