package hearsay.plain;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts plain text in paragraphs. Three layouts occur: one paragraph a line; hard-wrapped lines with
 * blank lines between paragraphs; hard-wrapped lines without. A line break is taken for a wrap, and
 * both lines for one paragraph, when the next word would not have fitted into the text's width, or
 * when a sentence plainly goes on. Linear but for one sort; stateless.
 */
public final class Paragraphs {

  /** Nobody wraps text wider than this; longer lines are paragraphs. */
  private static final int WIDEST = 160;

  private static final int NARROWEST = 30;

  /** Fewer line breaks than this tell nothing about the layout. */
  private static final int FEWEST_BREAKS = 3;

  private static final String BULLETS = "-\u2022*\u25AA\u00B7\u2023\u2013\u2014>";

  private Paragraphs() {}

  /** A line without its outer white space. */
  private record TextLine(Span span, int indent, boolean afterBlank) {}

  /** The paragraphs in order, without outer white space; a wrapped one spans its line ends. */
  static List<Span> of(String text) {
    List<TextLine> lines = lines(text);
    int width = width(lines);
    boolean wrapped = isWrapped(text, lines, width);
    List<Span> paragraphs = new ArrayList<>();
    TextLine last = null;
    for (TextLine line : lines) {
      if (last != null && !line.afterBlank && goesOn(text, last, line, wrapped ? width : 0)) {
        int at = paragraphs.size() - 1;
        paragraphs.set(at, paragraphs.get(at).union(line.span));
      } else {
        paragraphs.add(line.span);
      }
      last = line;
    }
    return paragraphs;
  }

  private static List<TextLine> lines(String text) {
    List<TextLine> lines = new ArrayList<>();
    boolean afterBlank = true;
    int start = 0;
    while (start < text.length()) {
      int end = endOfLine(text, start);
      Span span = new Span(start, end).trim(text);
      if (!span.isEmpty()) {
        lines.add(new TextLine(span, span.start() - start, afterBlank));
      }
      afterBlank = span.isEmpty();
      boolean pair = end + 1 < text.length() && text.startsWith("\r\n", end);
      start = end + (pair ? 2 : 1);
    }
    return lines;
  }

  private static int endOfLine(String text, int from) {
    int end = from;
    while (end < text.length() && !isLineEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLineEnd(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** The length that all but a few of the lines before a line break keep. */
  private static int width(List<TextLine> lines) {
    int[] lengths = new int[lines.size()];
    int count = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i + 1).afterBlank) {
        lengths[count++] = lines.get(i).indent + lines.get(i).span.length();
      }
    }
    Arrays.sort(lengths, 0, count);
    return count == 0 ? 0 : lengths[Math.min(count - 1, count * 97 / 100)];
  }

  /** True when most line breaks are forced by the width and fall inside sentences. */
  private static boolean isWrapped(String text, List<TextLine> lines, int width) {
    if (width < NARROWEST || width > WIDEST) {
      return false;
    }
    int breaks = 0;
    int forced = 0;
    int inside = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      TextLine line = lines.get(i);
      TextLine next = lines.get(i + 1);
      if (!next.afterBlank) {
        breaks++;
        boolean full = isForced(text, line, next, width);
        forced += full ? 1 : 0;
        inside += full && !endsSentence(text, line.span) ? 1 : 0;
      }
    }
    return breaks >= FEWEST_BREAKS && forced * 10 >= breaks * 6 && inside * 2 >= forced;
  }

  private static boolean isForced(String text, TextLine line, TextLine next, int width) {
    int word = next.span.start();
    while (word < next.span.end() && text.charAt(word) > ' ') {
      word++;
    }
    int needed = line.indent + line.span.length() + 1 + word - next.span.start();
    return needed > width;
  }

  private static boolean goesOn(String text, TextLine line, TextLine next, int width) {
    if (next.indent >= line.indent + 2 || isBullet(text, next.span)) {
      return false;
    }
    boolean inside = !endsSentence(text, line.span);
    boolean lower = Character.isLowerCase(text.charAt(next.span.start()));
    boolean usual = line.span.length() >= NARROWEST && line.span.length() <= WIDEST;
    return (width > 0 && isForced(text, line, next, width)) || (inside && lower && usual);
  }

  private static boolean isBullet(String text, Span line) {
    return line.length() > 1
        && BULLETS.indexOf(text.charAt(line.start())) >= 0
        && text.charAt(line.start() + 1) == ' ';
  }

  private static boolean endsSentence(String text, Span line) {
    int last = line.end() - 1;
    while (last > line.start() && "\u00BB\u201D\")' \u00A0\u202F".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!?\u2026:;".indexOf(text.charAt(last)) >= 0;
  }
}
