package hearsay.feed;

import hearsay.text.Problem;
import hearsay.text.Timestamp;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads one entry of a feed. For the entries of one feed; immutable. */
final class EntryReader {

  /** Deeper elements become siblings. */
  private static final int DEPTH = 256;

  /** What RSS calls a description is the article where it is so long, a summary below. */
  private static final int SUMMARY = 1500;

  private static final List<String> CUTS = List.of("[...]", "[\u2026]", "(...)", "(\u2026)");

  private static final List<String> ELLIPSES = List.of("...", "\u2026");

  private final FeedHead head;

  EntryReader(FeedHead head) {
    this.head = head;
  }

  /**
   * @param text the entry's characters, its tags included
   * @param problems what is known to be wrong with them
   */
  FeedEntry read(String text, List<Problem> problems) {
    Parser parser = Parser.xmlParser().setMaxDepth(DEPTH);
    Document document = Jsoup.parse(head.root() + text, "", parser);
    Element root = document.firstElementChild();
    Element found = root == null ? null : root.firstElementChild();
    Element entry = found == null ? document : found;
    String content = content(entry);
    String summary = markup(entry, "description", "summary");
    boolean full = !content.isBlank() || words(summary).length() >= SUMMARY;
    String markup = content.isBlank() ? summary : content;
    return new FeedEntry(
        Vocabulary.text(entry, "title"),
        markup,
        !full || isCutOff(markup),
        Vocabulary.text(entry, "guid", "id"),
        url(entry),
        outlet(entry),
        authors(entry),
        date(entry, "pubDate", "published", "issued", "dc:date", "created"),
        date(entry, "updated", "modified", "dcterms:modified"),
        language(entry),
        section(entry),
        problems);
  }

  private static String content(Element entry) {
    String encoded = markup(entry, "content:encoded");
    return encoded.isBlank() ? markup(entry, "content", "body", "xhtml:body") : encoded;
  }

  /** What the first child called so holds, as HTML. */
  private static String markup(Element entry, String... names) {
    for (String name : names) {
      for (Element child : entry.children()) {
        String markup = Vocabulary.name(child).equals(name) ? markup(child) : "";
        if (!markup.isBlank()) {
          return markup;
        }
      }
    }
    return "";
  }

  /** RSS holds HTML as text; Atom says whether it does, or holds elements, or plain text. */
  private static String markup(Element element) {
    String type = element.attr("type").toLowerCase(Locale.ROOT);
    if (type.contains("xhtml") || element.attr("mode").equals("xml") || hasElements(element)) {
      return element.html();
    }
    String text = element.wholeText();
    boolean plain = type.equals("text") || type.equals("text/plain") || !hasTag(text);
    return plain ? paragraphs(text) : text;
  }

  private static boolean hasTag(String text) {
    return text.contains("</") || text.contains("<p") || text.contains("<br");
  }

  private static boolean hasElements(Element element) {
    return element.childrenSize() > 0;
  }

  /** Plain text as HTML: a paragraph a line. Entities that were written twice become characters. */
  private static String paragraphs(String text) {
    StringBuilder markup = new StringBuilder();
    Parser.unescapeEntities(text, false)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> markup.append("<p>").append(Entities.escape(line)).append("</p>\n"));
    return markup.toString();
  }

  private static String words(String markup) {
    return Jsoup.parseBodyFragment(markup).text();
  }

  /** True for an article that ends in the dots that stand for its rest. */
  private static boolean isCutOff(String markup) {
    String end = words(markup.substring(Math.max(0, markup.length() - 200))).strip();
    return CUTS.stream().anyMatch(end::endsWith)
        || (markup.length() < SUMMARY && ELLIPSES.stream().anyMatch(end::endsWith));
  }

  private @Nullable String url(Element entry) {
    String told = Vocabulary.text(entry, "feedburner:origLink");
    String address = told == null ? Vocabulary.link(entry) : told;
    if (address == null) {
      for (Element child : entry.children()) {
        boolean guid =
            Vocabulary.isPlain(child, "guid") && !child.attr("isPermaLink").equals("false");
        address =
            guid && child.wholeText().strip().startsWith("http") ? child.wholeText() : address;
      }
    }
    return address == null ? null : resolved(address.strip());
  }

  private @Nullable String resolved(String address) {
    if (address.startsWith("http://") || address.startsWith("https://")) {
      return address;
    }
    try {
      String base = head.base();
      String whole = base == null ? address : URI.create(base).resolve(address).toString();
      return whole.startsWith("http") ? whole : null;
    } catch (IllegalArgumentException noAddress) {
      return null;
    }
  }

  private @Nullable String outlet(Element entry) {
    for (Element child : entry.children()) {
      if (Vocabulary.isPlain(child, "source")) {
        String title = Vocabulary.text(child, "title");
        String words = hasElements(child) ? "" : Vocabulary.words(child);
        return title != null ? title : words.isBlank() ? head.title() : words;
      }
    }
    return head.title();
  }

  private List<String> authors(Element entry) {
    List<String> authors = new ArrayList<>();
    for (Element child : entry.children()) {
      String name = Vocabulary.name(child);
      if (name.equals("dc:creator")) {
        authors.add(Vocabulary.words(child));
      } else if (name.equals("author")) {
        String person = Vocabulary.text(child, "name");
        authors.add(person == null ? person(Vocabulary.words(child)) : person);
      }
    }
    authors.removeIf(String::isBlank);
    String usual = head.author();
    return authors.isEmpty() && usual != null ? List.of(usual) : authors;
  }

  /**
   * RSS wants a mail's address, with the name behind it in brackets; of an address alone nothing.
   */
  private static String person(String told) {
    int open = told.indexOf('(');
    int close = told.lastIndexOf(')');
    if (told.indexOf('@') < 0) {
      return told;
    }
    return open >= 0 && open < close ? told.substring(open + 1, close).strip() : "";
  }

  private static @Nullable Timestamp date(Element entry, String... names) {
    for (String name : names) {
      Optional<Timestamp> date =
          Optional.ofNullable(Vocabulary.text(entry, name)).flatMap(FeedDate::parse);
      if (date.isPresent()) {
        return date.get();
      }
    }
    return null;
  }

  private @Nullable String language(Element entry) {
    String own = Vocabulary.text(entry, "dc:language");
    String lang = entry.attr("xml:lang");
    String told = own != null ? own : lang.isBlank() ? head.language() : lang;
    return told == null || !told.strip().matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}")
        ? null
        : Locale.forLanguageTag(told.strip().replace('_', '-')).toLanguageTag();
  }

  private static @Nullable String section(Element entry) {
    for (Element child : entry.children()) {
      if (Vocabulary.isPlain(child, "category")) {
        String label = child.hasAttr("label") ? child.attr("label") : child.attr("term");
        return label.isBlank() ? Vocabulary.words(child) : label;
      }
    }
    return Vocabulary.text(entry, "dc:subject");
  }
}
