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

  private final IdentityHashMap<Element, Integer> chars = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Integer> linked = new IdentityHashMap<>();
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
    weights.total = Math.max(1, weights.chars.getOrDefault(body, 0));
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
        int length = words.getWholeText().strip().length();
        linked.merge(parent, links > 0 ? length : 0, Integer::sum);
        chars.merge(parent, length >= SENTENCE ? length : 0, Integer::sum);
      } else if (node instanceof Element element) {
        links -= element.normalName().equals("a") ? 1 : 0;
        chars.merge(parent, chars.getOrDefault(element, 0), Integer::sum);
        linked.merge(parent, linked.getOrDefault(element, 0), Integer::sum);
        if (headed.contains(element) || isHeadline(element)) {
          headed.add(element);
          headed.add(parent);
        }
      }
    }
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
    return 2 * chars.getOrDefault(element, 0) > total;
  }

  /** True when the element holds running text, and little in links. */
  boolean isText(Element element) {
    int text = chars.getOrDefault(element, 0);
    return text > 0 && 4L * linked.getOrDefault(element, 0) < text;
  }

  /** True when the element holds the running text of the page but for a line or two. */
  boolean isAll(Element element) {
    return 100L * chars.getOrDefault(element, 0) > 97L * total;
  }

  /** True when the element is a headline or holds one. */
  boolean hasHeadline(Element element) {
    return headed.contains(element);
  }
}
