package hearsay.markdown;

import hearsay.text.BlockKind;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Walks the tree of a Markdown text once, without recursion, and cuts it in blocks: words as a
 * reader sees them. For one text.
 */
final class MarkdownBlocks {

  /**
   * One block.
   *
   * @param level of a heading, from 1; 0 for the others
   * @param linked how many of its characters stand in links
   */
  record MarkdownBlock(BlockKind kind, int level, String text, int linked) {}

  private final List<MarkdownBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder caption = new StringBuilder();
  private int quotes;
  private int items;
  private int images;
  private int links;
  private int linked;

  private MarkdownBlocks() {}

  static List<MarkdownBlock> of(Node document) {
    MarkdownBlocks walk = new MarkdownBlocks();
    Node node = document;
    while (node != null) {
      boolean entered = walk.enter(node);
      Node next = entered ? node.getFirstChild() : null;
      while (next == null && node != null) {
        walk.leave(node);
        next = node.getNext();
        node = next == null && node != document ? node.getParent() : node;
        if (next == null && (node == null || node == document)) {
          return walk.blocks;
        }
      }
      node = next;
    }
    return walk.blocks;
  }

  /** False to pass over what a node holds. */
  private boolean enter(Node node) {
    if (node instanceof BlockQuote) {
      quotes++;
    } else if (node instanceof ListItem) {
      items++;
    } else if (node instanceof Image) {
      images++;
    } else if (node instanceof org.commonmark.node.Link) {
      links++;
    } else if (node instanceof Text words) {
      append(words.getLiteral());
    } else if (node instanceof Code words) {
      append(words.getLiteral());
    } else if (node instanceof SoftLineBreak
        || node instanceof HardLineBreak
        || node instanceof HtmlInline) {
      append(node instanceof HtmlInline ? "" : " ");
    }
    return !(node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock
        || node instanceof HtmlBlock);
  }

  private void append(String words) {
    if (images > 0) {
      caption.append(words);
    } else {
      text.append(words);
      linked += links > 0 ? words.length() : 0;
    }
  }

  private void leave(Node node) {
    if (node instanceof BlockQuote) {
      quotes--;
    } else if (node instanceof ListItem) {
      items--;
    } else if (node instanceof Image) {
      images--;
      caption.append(' ');
    } else if (node instanceof org.commonmark.node.Link) {
      links--;
    } else if (node instanceof Heading heading) {
      close(BlockKind.HEADING, heading.getLevel());
    } else if (node instanceof Paragraph) {
      close(quotes > 0 ? BlockKind.QUOTE : items > 0 ? BlockKind.LIST : BlockKind.PARAGRAPH, 0);
    }
  }

  private void close(BlockKind kind, int level) {
    String words = collapsed(text);
    if (!words.isEmpty()) {
      blocks.add(new MarkdownBlock(kind, level, words, linked));
    }
    String under = collapsed(caption);
    if (!under.isEmpty()) {
      blocks.add(new MarkdownBlock(BlockKind.CAPTION, 0, under, 0));
    }
    text.setLength(0);
    caption.setLength(0);
    linked = 0;
  }

  private static String collapsed(StringBuilder words) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = c == ' ' || (c >= '\t' && c <= '\r');
      if (!space) {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    String whole = out.toString();
    Span trimmed = new Span(0, whole.length()).trim(whole);
    return whole.substring(trimmed.start(), trimmed.end());
  }
}
