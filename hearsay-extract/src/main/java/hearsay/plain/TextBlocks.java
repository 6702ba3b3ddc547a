package hearsay.plain;

import hearsay.furniture.ByLine;
import hearsay.furniture.Furniture;
import hearsay.furniture.Furniture.Kind;
import hearsay.furniture.Line;
import hearsay.furniture.Shape;
import hearsay.text.Block;
import hearsay.text.BlockKind;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives each paragraph of a plain text its kind, by its words ({@link Furniture}), its form ({@link
 * Shape}) and its place. Whatever nothing speaks against is a paragraph of the story. For one text.
 */
final class TextBlocks {

  /** Longer paragraphs are looked at as prose only. */
  private static final int LINE = 600;

  /** Section, rubric, country: more lines over a headline are something else. */
  private static final int MOST_LABELS = 4;

  private final String text;
  private final List<Span> spans;
  private final Furniture furniture;
  private final List<Line> lines = new ArrayList<>();
  private final @Nullable BlockKind[] kinds;

  /** The first paragraph of prose; the number of paragraphs when there is none. */
  private final int body;

  private int ending = Integer.MAX_VALUE;

  TextBlocks(String text, List<Span> spans, Furniture furniture) {
    this.text = text;
    this.spans = spans;
    this.furniture = furniture;
    this.kinds = new BlockKind[spans.size()];
    for (Span span : spans) {
      lines.add(Line.of(span.length() > LINE ? "" : span.of(text)));
    }
    markFurniture();
    this.body = firstProse();
  }

  List<Block> blocks() {
    int title = markTitle();
    markHead(title);
    markLead(title);
    markBody();
    markRuns();
    markRepeats();
    markAfterEnding();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < kinds.length; i++) {
      BlockKind kind = kinds[i];
      blocks.add(new Block(kind == null ? BlockKind.PARAGRAPH : kind, spans.get(i)));
    }
    return blocks;
  }

  private void markFurniture() {
    for (int i = 0; i < kinds.length; i++) {
      Kind kind = isLong(i) ? null : furniture.kind(lines.get(i)).orElse(null);
      if (kind != null && !isPictureStory(i, kind)) {
        kinds[i] = kind.block();
        ending = kind == Kind.END ? Math.min(ending, i) : ending;
      }
    }
  }

  /** "In pictures: the flood" over prose is the headline of a story, anywhere else a pointer. */
  private boolean isPictureStory(int i, Kind kind) {
    return i == 0 && kind == Kind.RELATED && kinds.length > 1 && isProse(1) && Shape.isTitle(at(0));
  }

  private int firstProse() {
    int i = 0;
    while (i < kinds.length && (kinds[i] != null || !isProse(i))) {
      i++;
    }
    return i;
  }

  private boolean isLong(int i) {
    return spans.get(i).length() > LINE;
  }

  private String at(int i) {
    return lines.get(i).plain();
  }

  private boolean isProse(int i) {
    return isLong(i) || Shape.isProse(at(i));
  }

  private boolean isOpen(int i) {
    return i < kinds.length && kinds[i] == null;
  }

  /** Finds the headline, and the labels over it; -1 when there is none. */
  private int markTitle() {
    int first = nextOpen(0);
    if (!isTitle(first)) {
      return -1;
    }
    int title = first;
    for (int labels = 0; labels < MOST_LABELS && isLabelled(title); labels++) {
      int next = nextOpen(title + 1);
      if (next >= body && isProse(next)) {
        break;
      }
      kinds[title] = BlockKind.OTHER;
      title = next;
    }
    if (nextOpen(title + 1) >= kinds.length) {
      return -1;
    }
    kinds[title] = BlockKind.TITLE;
    return title;
  }

  private boolean isLabelled(int title) {
    return Shape.isLabel(at(title)) && isTitle(nextOpen(title + 1));
  }

  private int nextOpen(int from) {
    int i = from;
    while (i < kinds.length && kinds[i] != null) {
      i++;
    }
    return i;
  }

  private boolean isTitle(int i) {
    return isOpen(i)
        && !isLong(i)
        && Shape.isTitle(at(i))
        && !Shape.isBullet(at(i))
        && !isCaption(i);
  }

  /** What stands between the headline and the first prose. */
  private void markHead(int title) {
    for (int i = title + 1; title >= 0 && i < Math.min(body, kinds.length); i++) {
      if (kinds[i] == null) {
        kinds[i] = headKind(i);
      }
    }
    for (int i = 0; title >= 0 && i < kinds.length; i++) {
      if (kinds[i] == null && i <= body + 1 && isCaption(i)) {
        kinds[i] = BlockKind.CAPTION;
      }
    }
  }

  private @Nullable BlockKind headKind(int i) {
    String line = at(i);
    if (isCaption(i) || (line.length() <= LINE && furniture.agencies().isBracketed(line))) {
      return BlockKind.CAPTION;
    }
    if (Shape.isDate(line) || ByLine.isPerson(line)) {
      return BlockKind.CREDIT;
    }
    if (!Shape.isTitle(line)) {
      return null;
    }
    if (Shape.words(line) > 3) {
      return BlockKind.LEAD;
    }
    if (!Shape.isLabel(line)) {
      return null;
    }
    return isUnder(i) ? BlockKind.HEADING : BlockKind.OTHER;
  }

  /** True when a paragraph, prose or the beginning of it, follows the line. */
  private boolean isUnder(int heading) {
    int next = heading + 1;
    return isOpen(next)
        && spans.get(next).length() >= 80
        && spans.get(next).length() > spans.get(heading).length();
  }

  /** The first prose is a standfirst when a by-line or a date stands under it. */
  private void markLead(int title) {
    if (title < 0 || body >= kinds.length || isLong(body)) {
      return;
    }
    boolean credited = false;
    int i = body + 1;
    for (; i < kinds.length && kinds[i] != null; i++) {
      credited |= kinds[i] == BlockKind.CREDIT;
    }
    if (credited && i < kinds.length && kinds[body] == null) {
      kinds[body] = BlockKind.LEAD;
    }
  }

  private void markBody() {
    int lastProse = lastProse();
    for (int i = body + 1; i < kinds.length; i++) {
      if (kinds[i] == null && !isLong(i)) {
        kinds[i] = bodyKind(i, lastProse);
      }
    }
  }

  private int lastProse() {
    int i = kinds.length - 1;
    while (i >= 0 && (kinds[i] != null || !isProse(i))) {
      i--;
    }
    return i;
  }

  private @Nullable BlockKind bodyKind(int i, int lastProse) {
    String line = at(i);
    if (isCaption(i)) {
      return BlockKind.CAPTION;
    }
    if (Shape.isBullet(line)) {
      return BlockKind.LIST;
    }
    if (i > lastProse) {
      return tailKind(line);
    }
    return Shape.isHeading(line) && isUnder(i) ? BlockKind.HEADING : null;
  }

  /** Short lines after the story: who signed it, and rests of the page. */
  private @Nullable BlockKind tailKind(String line) {
    if (Shape.endsSentence(line)) {
      return null;
    }
    int words = Shape.words(line);
    if (ByLine.isPerson(line) || (words <= 6 && furniture.agencies().wire(line).isPresent())) {
      return BlockKind.CREDIT;
    }
    return words <= 3 ? BlockKind.OTHER : null;
  }

  /** True for a line that is credited to an agency and is no sentence of the story. */
  private boolean isCaption(int i) {
    Line line = lines.get(i);
    return !isLong(i) && line.length() <= 300 && furniture.agencies().credits(line);
  }

  /** Three and more words or fields in a row, none of them a sentence: a menu, a form. */
  private void markRuns() {
    int start = body + 1;
    for (int i = start; i <= kinds.length; i++) {
      if (i < kinds.length && isField(i)) {
        continue;
      }
      if (i - start >= 3) {
        for (int k = start; k < i; k++) {
          kinds[k] = kinds[k] == null || kinds[k].isRead() ? BlockKind.OTHER : kinds[k];
        }
      }
      start = i + 1;
    }
  }

  private boolean isField(int i) {
    BlockKind kind = kinds[i];
    if (kind == BlockKind.OTHER) {
      return true;
    }
    String line = at(i);
    return (kind == null || kind == BlockKind.HEADING)
        && !isLong(i)
        && line.length() <= 40
        && Shape.words(line) <= 4
        && ".!?\u2026:;,".indexOf(Shape.lastSign(line)) < 0
        && line.chars().noneMatch(Character::isDigit);
  }

  /** Pull quotes: short paragraphs whose every sentence stands in another paragraph as well. */
  private void markRepeats() {
    Set<Integer> repeats = Repeats.find(text, spans, i -> isOpen(i));
    repeats.forEach(i -> kinds[i] = BlockKind.OTHER);
  }

  /** True when a subscription notice ends the text, and no story of its own follows it. */
  boolean isCutOff() {
    boolean cutOff = ending > body && ending < kinds.length;
    for (int i = ending; cutOff && i < kinds.length; i++) {
      cutOff = spans.get(i).length() <= 300;
    }
    return cutOff;
  }

  private void markAfterEnding() {
    boolean cutOff = isCutOff();
    for (int i = ending; cutOff && i < kinds.length; i++) {
      BlockKind kind = kinds[i];
      kinds[i] = kind == null || kind.isRead() ? BlockKind.OTHER : kind;
    }
  }
}
