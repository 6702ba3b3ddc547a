package hearsay.page;

import hearsay.furniture.Titles;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How much of a page's running text each element holds, and which elements hold its headline: so
 * that a whole page whose wrapper is called "with-sidebar" is not thrown away. Two walks without
 * recursion; immutable afterwards.
 */
final class PageWeights {

  private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template");

  /** Shorter stretches of text are labels. */
  private static final int SENTENCE = 40;

  /** The text of an element (UTF-16 units): how much of it runs, how much stands in links. */
  private static final class Weight {
    private int running;
    private int linked;

    void add(Weight inner) {
      running += inner.running;
      linked += inner.linked;
    }
  }

  private static final Weight NONE = new Weight();

  /** Elements without text have none. */
  private final IdentityHashMap<Element, Weight> texts = new IdentityHashMap<>();

  private final Set<Element> headed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final String title;
  private int total;

  private PageWeights(String title) {
    this.title = title;
  }

  /**
   * @param title the headline as the page's metadata tell it; empty when they do not
   */
  static PageWeights of(Element body, String title) {
    PageWeights weights = new PageWeights(Titles.letters(title));
    NodeTraversor.traverse(weights.new Counter(), body);
    weights.total = Math.max(1, weights.text(body).running);
    return weights;
  }

  private final class Counter implements NodeVisitor {
    private int links;

    @Override
    public void head(Node node, int depth) {
      links += node instanceof Element element && element.normalName().equals("a") ? 1 : 0;
    }

    @Override
    public void tail(Node node, int depth) {
      Element parent = node.parent() instanceof Element element ? element : null;
      if (parent == null) {
        return;
      }
      if (node instanceof TextNode words && !SILENT.contains(parent.normalName())) {
        int length = words.isBlank() ? 0 : words.getWholeText().strip().length();
        if (length >= SENTENCE || (length > 0 && links > 0)) {
          Weight text = of(parent);
          text.linked += links > 0 ? length : 0;
          text.running += length >= SENTENCE ? length : 0;
        }
      } else if (node instanceof Element element) {
        links -= element.normalName().equals("a") ? 1 : 0;
        Weight text = texts.get(element);
        if (text != null) {
          of(parent).add(text);
        }
        if (headed.contains(element) || isHeadline(element)) {
          headed.add(element);
          headed.add(parent);
        }
      }
    }
  }

  private Weight of(Element element) {
    return texts.computeIfAbsent(element, e -> new Weight());
  }

  private Weight text(Element element) {
    return texts.getOrDefault(element, NONE);
  }

  /** A first-level heading, or another that says what the page's title says. */
  private boolean isHeadline(Element element) {
    String tag = element.normalName();
    return tag.equals("h1")
        || ((tag.equals("h2") || tag.equals("h3"))
            && !title.isEmpty()
            && Titles.letters(element.text()).equals(title));
  }

  /** True when the element holds more than half of the running text of the page. */
  boolean isMost(Element element) {
    return 2L * text(element).running > total;
  }

  /** True when the element holds running text, and little in links. */
  boolean isText(Element element) {
    Weight text = text(element);
    return text.running > 0 && 4L * text.linked < text.running;
  }

  /** True when the element holds the running text of the page but for a line or two. */
  boolean isAll(Element element) {
    return 100L * text(element).running > 97L * total;
  }

  /** True when the element is a headline or holds one. */
  boolean hasHeadline(Element element) {
    return headed.contains(element);
  }
}
