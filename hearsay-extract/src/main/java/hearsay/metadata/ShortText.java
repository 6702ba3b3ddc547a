package hearsay.metadata;

import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * Collects the start of a text with white space collapsed and invisible characters left out. For
 * one text at a time.
 */
final class ShortText {

  /** Elements and texts that are looked at for one short text. */
  private static final int MOST_NODES = 300;

  private final int longest;
  private final char[] kept;
  private int end;
  private int length;

  /**
   * @param longest characters that are kept (UTF-16 units)
   */
  ShortText(int longest) {
    this.longest = longest;
    this.kept = new char[longest];
  }

  void append(String words) {
    if (isFull()) {
      length += words.length();
      return;
    }
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00A0' || c == '\u202F';
      if (!isUnseen(c) && !(space && isAfterSpace())) {
        length++;
        if (end < longest) {
          kept[end++] = space ? ' ' : c;
        }
      }
    }
  }

  private boolean isAfterSpace() {
    return end == 0 || kept[end - 1] == ' ';
  }

  private static boolean isUnseen(char c) {
    return c == '\u00AD' || (c >= '\u200B' && c <= '\u200F') || c == '\uFEFF';
  }

  /** What is kept, without white space around it. */
  String text() {
    return new String(kept, 0, end).strip();
  }

  /** How long the whole text is, about. */
  int length() {
    return length;
  }

  boolean isFull() {
    return length > longest;
  }

  void clear() {
    end = 0;
    length = 0;
  }

  /**
   * The text of an element; the start of a long one.
   *
   * @param skipped elements whose text is left out
   */
  static ShortText of(Element element, int longest, Predicate<Element> skipped) {
    return of(element, longest, "", skipped);
  }

  /**
   * The text of an element with a sign where one inner element ends and another begins.
   *
   * @param joint what is put there
   */
  static ShortText of(Element element, int longest, String joint, Predicate<Element> skipped) {
    ShortText text = new ShortText(longest);
    int[] nodes = {0};
    element.filter(
        (Node node, int depth) -> {
          nodes[0]++;
          if (nodes[0] > MOST_NODES || text.isFull()) {
            return FilterResult.STOP;
          }
          if (node instanceof TextNode words && !words.isBlank()) {
            text.append(text.length == 0 ? "" : joint);
            text.append(words.getWholeText());
          } else if (node instanceof TextNode words) {
            text.append(words.getWholeText());
          } else if (node instanceof Element inner && depth > 0) {
            text.append(inner.tag().isBlock() || inner.normalName().equals("br") ? " " : "");
            return skipped.test(inner) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
          }
          return FilterResult.CONTINUE;
        });
    return text;
  }

  static String of(Element element, int longest) {
    return of(element, longest, inner -> isUnread(inner.normalName())).text();
  }

  /** True for elements whose content is no text of the page. */
  static boolean isUnread(String tag) {
    return switch (tag) {
      case "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "select",
          "textarea",
          "button" ->
          true;
      default -> false;
    };
  }
}
