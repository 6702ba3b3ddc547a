package hearsay.feed;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The names of feeds' elements, whatever prefix a feed gives them. Stateless. */
final class Vocabulary {

  /** The prefix that a vocabulary usually has, by its address. */
  private static final Map<String, String> PREFIXES =
      Map.of(
          "http://purl.org/rss/1.0/modules/content/", "content",
          "http://purl.org/dc/elements/1.1/", "dc",
          "http://purl.org/dc/terms/", "dcterms",
          "http://www.w3.org/2005/Atom", "",
          "http://purl.org/atom/ns#", "",
          "http://purl.org/rss/1.0/", "",
          "http://my.netscape.com/rdf/simple/0.9/", "",
          "http://rssnamespace.org/feedburner/ext/1.0", "feedburner");

  private Vocabulary() {}

  /** An element's name under the usual prefix: {@code dc:creator}. */
  static String name(Element element) {
    String tag = element.tagName();
    int colon = tag.indexOf(':');
    String local = tag.substring(colon + 1);
    String prefix = PREFIXES.get(element.tag().namespace());
    if (prefix == null) {
      return tag;
    }
    return prefix.isEmpty() ? local : prefix + ":" + local;
  }

  /** True for an element of RSS or Atom itself. */
  static boolean isPlain(Element element, String local) {
    return name(element).equals(local);
  }

  /** The words of the first child called so that has any, without markup. */
  static @Nullable String text(Element parent, String... names) {
    for (String name : names) {
      for (Element child : parent.children()) {
        if (name(child).equals(name)) {
          String words = words(child);
          if (!words.isBlank()) {
            return words;
          }
        }
      }
    }
    return null;
  }

  /** The words of an element that may hold markup as text. */
  static String words(Element element) {
    String text = element.wholeText();
    boolean markup = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
    String plain = markup ? org.jsoup.Jsoup.parseBodyFragment(text).text() : text;
    return Parser.unescapeEntities(plain, false).replaceAll("\\s+", " ").strip();
  }

  /** The address of the page that an element of RSS or Atom stands for. */
  static @Nullable String link(Element parent) {
    String found = null;
    for (Element child : parent.children()) {
      if (!isPlain(child, "link")) {
        continue;
      }
      String rel = child.attr("rel");
      boolean page = rel.isEmpty() || rel.equals("alternate");
      String address = child.hasAttr("href") ? child.attr("href") : child.wholeText();
      if (page && !address.isBlank() && found == null) {
        found = address.strip();
      }
    }
    return found;
  }
}
