package hearsay.metadata;

import hearsay.metadata.PageFacts.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/**
 * Collects the properties that microdata ({@code itemprop}) and RDFa ({@code property}) tell of the
 * article, and of nothing else that the page describes. For one page.
 */
final class ItemElements {

  static final int MOST_ITEMS = 500;

  /** A longer text of an element is no value (UTF-16 units). */
  private static final int LONGEST = 300;

  /** How far into the description of a thing its name is looked for. */
  private static final int MOST_NODES = 100;

  private static final Set<String> WANTED =
      Set.of(
          "headline",
          "name",
          "title",
          "author",
          "creator",
          "datepublished",
          "datecreated",
          "issued",
          "created",
          "date",
          "datemodified",
          "modified",
          "articlesection",
          "publisher",
          "inlanguage",
          "isaccessibleforfree");

  private final List<Item> items = new ArrayList<>();

  /** True when the thing described by this element is another one than the article. */
  static boolean isOther(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String type = element.attributes().get("itemtype") + element.attributes().get("typeof");
    if (type.isEmpty() || type.length() > 200) {
      return false;
    }
    return !(type.contains("Article")
        || type.contains("Posting")
        || type.contains("Report")
        || type.contains("Page")
        || type.contains("Blog")
        || type.contains("Recipe")
        || type.contains("CreativeWork")
        || type.contains("Review")
        || type.contains("WebSite"));
  }

  /**
   * @param about false inside the description of another thing
   */
  void see(Element element, String tag, boolean about, int at, int region) {
    if (!about || element.attributesSize() == 0) {
      return;
    }
    String names = element.attributes().get("itemprop");
    if (names.isEmpty() && !tag.equals("meta")) {
      names = element.attributes().get("property");
    }
    if (names.isEmpty() || names.length() > 200) {
      return;
    }
    for (String name : names.split("\\s+")) {
      String local = name.substring(name.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
      if (WANTED.contains(local) && items.size() < MOST_ITEMS) {
        add(new Item(local, value(element).strip(), at, region));
      }
    }
  }

  private void add(Item item) {
    if (!item.value().isEmpty() && item.value().length() <= LONGEST) {
      items.add(item);
    }
  }

  private static String value(Element element) {
    if (element.normalName().equals("abbr") && element.hasAttr("title")) {
      return element.attr("title");
    }
    for (String attribute : List.of("content", "datetime")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute);
      }
    }
    boolean thing = element.hasAttr("itemscope") || element.hasAttr("typeof");
    Element inner = thing ? name(element) : null;
    if (inner != null) {
      return inner.hasAttr("content") ? inner.attr("content") : ShortText.of(inner, LONGEST);
    }
    String text = ShortText.of(element, LONGEST);
    return text.isEmpty() ? element.attr("title") : text;
  }

  /** The first element in a thing that gives its name; null when there is none near its start. */
  private static @Nullable Element name(Element thing) {
    Element[] found = {null};
    int[] nodes = {0};
    thing.filter(
        (Node node, int depth) -> {
          boolean named =
              depth > 0
                  && node instanceof Element inner
                  && (inner.attr("itemprop").equals("name")
                      || inner.attr("property").endsWith(":name")
                      || inner.attr("property").equals("name"));
          if (named) {
            found[0] = (Element) node;
          }
          return named || ++nodes[0] > MOST_NODES ? FilterResult.STOP : FilterResult.CONTINUE;
        });
    return found[0];
  }

  List<Item> items() {
    return items;
  }
}
