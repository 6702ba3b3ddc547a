package hearsay.attribution;

import hearsay.text.Article;
import hearsay.text.Block;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quotation marks in the blocks of an article that are read and tells for each, from its
 * shape and its neighbours, whether it opens or closes. Used once; linear.
 */
final class MarkFinder {

  private final String text;
  private final List<Mark> marks = new ArrayList<>();

  /** Open quotations of each family in the block so far, as far as needed to tell sides. */
  private int guillemets;

  private boolean straightOpen;

  private MarkFinder(String text) {
    this.text = text;
  }

  static List<Mark> find(Article article) {
    MarkFinder finder = new MarkFinder(article.text());
    for (Block block : article.blocks()) {
      if (block.isRead()) {
        finder.straightOpen = false;
        for (int i = block.span().start(); i < block.span().end(); i++) {
          if (finder.isDoubled(i, block.span())) {
            finder.straight(i, 2, block.span());
            i++;
          } else {
            finder.look(i, block.span());
          }
        }
      }
    }
    return List.copyOf(finder.marks);
  }

  private void look(int i, Span block) {
    switch (text.charAt(i)) {
      case '«', '‹' -> add(i, block, QuotationMark.GUILLEMET, !isTurnedClosing(i, block), '«');
      case '»', '›' -> add(i, block, QuotationMark.GUILLEMET, isTurnedOpening(i, block), '»');
      case '“' ->
          add(
              i,
              block,
              QuotationMark.CURLY,
              opensHere(i, 1, block) || !closesHere(i, 1, block),
              '«');
      case '„' -> add(i, block, QuotationMark.CURLY, true, '«');
      case '”' ->
          add(
              i,
              block,
              QuotationMark.CURLY,
              opensHere(i, 1, block) && !closesHere(i, 1, block),
              '»');
      case '"' -> straight(i, 1, block);
      case '‘' -> single(i, block, true);
      case '’' -> single(i, block, false);
      default -> {}
    }
  }

  private void add(int i, Span block, QuotationMark family, boolean opens, char usual) {
    // Set close to its words a turned mark is another language's custom, with a space it is a slip.
    boolean apart = isSpace(opens ? i + 1 : i - 1, block);
    boolean wrong = opens != (usual == '«') && (apart || family != QuotationMark.GUILLEMET);
    if (family == QuotationMark.GUILLEMET) {
      guillemets = Math.max(0, guillemets + (opens ? 1 : -1));
    }
    marks.add(new Mark(new Span(i, i + 1), family, opens, wrong));
  }

  /**
   * "ajouter : » On sait", or "»So ist es«" as German sets it: after a colon, at the head of a
   * block, or set close to the word after it and not to the one before.
   */
  private boolean isTurnedOpening(int i, Span block) {
    boolean german = isSpace(i - 1, block) && !isSpace(i + 1, block);
    boolean free = guillemets == 0 && (i == block.start() || german);
    return startsWords(i, block) && (free || isAfterColon(i, block));
  }

  private boolean isAfterColon(int i, Span block) {
    int before = i - 1;
    while (isSpace(before, block)) {
      before--;
    }
    return before >= block.start() && text.charAt(before) == ':';
  }

  /**
   * "Tout va bien «, dit-il", or the end of "»So ist es«": one is open, and no word is set close
   * after it.
   */
  private boolean isTurnedClosing(int i, Span block) {
    boolean close = i > block.start() && !isSpace(i - 1, block);
    boolean apart = i + 1 >= block.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
    return guillemets > 0 && i > block.start() && (!startsWords(i, block) || (close && apart));
  }

  /** True when words follow, at once or after one space. */
  private boolean startsWords(int i, Span block) {
    int next = i + 1;
    if (isSpace(next, block)) {
      next++;
    }
    return next < block.end() && Character.isLetterOrDigit(text.charAt(next));
  }

  private boolean opensHere(int i, int length, Span block) {
    boolean before = i == block.start() || isSpace(i - 1, block) || isOpener(text.charAt(i - 1));
    return before && i + length < block.end() && !isSpace(i + length, block);
  }

  private boolean closesHere(int i, int length, Span block) {
    int next = i + length;
    boolean after = next >= block.end() || !Character.isLetterOrDigit(text.charAt(next));
    return after && i > block.start() && !isSpace(i - 1, block) && !isOpener(text.charAt(i - 1));
  }

  /** Two apostrophes, or two grave accents, set as one mark. */
  private boolean isDoubled(int i, Span block) {
    char c = text.charAt(i);
    boolean apostrophe = c == '\'' || c == '’' || c == '`';
    return apostrophe && i + 1 < block.end() && text.charAt(i + 1) == c;
  }

  private void straight(int i, int length, Span block) {
    boolean inches = i > block.start() && Character.isDigit(text.charAt(i - 1)) && !straightOpen;
    if (inches) {
      return;
    }
    boolean left = opensHere(i, length, block);
    boolean right = closesHere(i, length, block);
    boolean opens = left == right ? !straightOpen && i + length < block.end() : left;
    straightOpen = opens;
    marks.add(new Mark(new Span(i, i + length), QuotationMark.STRAIGHT, opens, false));
  }

  /** Single marks count only where they cannot be apostrophes: before a word, or after one. */
  private void single(int i, Span block, boolean shapeOpens) {
    boolean wordBefore = i > block.start() && Character.isLetterOrDigit(text.charAt(i - 1));
    boolean wordAfter = i + 1 < block.end() && Character.isLetterOrDigit(text.charAt(i + 1));
    if (shapeOpens && !wordBefore && wordAfter) {
      marks.add(new Mark(new Span(i, i + 1), QuotationMark.SINGLE, true, false));
    } else if (!shapeOpens && !wordAfter && i > block.start() && !isSpace(i - 1, block)) {
      marks.add(new Mark(new Span(i, i + 1), QuotationMark.SINGLE, false, false));
    }
  }

  private boolean isSpace(int i, Span block) {
    return i >= block.start()
        && i < block.end()
        && (Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i)));
  }

  private static boolean isOpener(char c) {
    return "([—–-'’«“‘/".indexOf(c) >= 0;
  }
}
