package hearsay.metadata;

import hearsay.metadata.PageFacts.Heading;
import hearsay.metadata.PageSigns.Sign;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Collects the headings of a page. For one page. */
final class HeadingElements {

  static final int MOST_HEADINGS = 200;

  /** A longer heading is no headline (UTF-16 units). */
  private static final int LONGEST = 400;

  private static final int MOST_PARTS = 6;

  private static final Evaluator LINK = QueryParser.parse("a[href]");

  private final Function<Element, Set<Sign>> signs;
  private final List<Heading> headings = new ArrayList<>();

  HeadingElements(Function<Element, Set<Sign>> signs) {
    this.signs = signs;
  }

  static boolean isHeading(String tag) {
    return tag.equals("h1") || tag.equals("h2") || tag.equals("h3");
  }

  /**
   * @param around what the names of the elements around it say
   */
  void see(
      Element heading,
      String tag,
      Supplier<Set<Sign>> around,
      boolean inTrail,
      int at,
      int region) {
    if (!isHeading(tag) || headings.size() >= MOST_HEADINGS) {
      return;
    }
    ShortText text = ShortText.of(heading, LONGEST, e -> ShortText.isUnread(e.normalName()));
    if (text.isFull() || text.text().isEmpty()) {
      return;
    }
    Set<Sign> own = EnumSet.noneOf(Sign.class);
    own.addAll(signs.apply(heading));
    own.addAll(around.get());
    headings.add(
        new Heading(
            tag.charAt(1) - '0',
            text.text(),
            main(heading, text.text()),
            parts(heading),
            at,
            region,
            inTrail || own.contains(Sign.TRAIL) || followsLink(heading),
            own.contains(Sign.HIDDEN),
            own.contains(Sign.SITE) || isHome(heading)));
  }

  /** A kicker is shorter than its headline: what is called one and is longer is none. */
  private String main(Element heading, String text) {
    String main = ShortText.of(heading, LONGEST, this::isBeside).text();
    return main.length() * 2 < text.length() ? text : main;
  }

  private boolean isBeside(Element inner) {
    Set<Sign> said = signs.apply(inner);
    return ShortText.isUnread(inner.normalName())
        || inner.normalName().equals("time")
        || said.contains(Sign.KICKER)
        || said.contains(Sign.DATE)
        || said.contains(Sign.HIDDEN);
  }

  /** The last of a row of links in one line is where the reader is: a breadcrumb. */
  private static boolean followsLink(Element heading) {
    Element before = heading.previousElementSibling();
    if (before != null && before.normalName().equals("span")) {
      before = before.previousElementSibling();
    }
    return before != null && before.normalName().equals("a");
  }

  private static boolean isHome(Element heading) {
    Element link = heading.selectFirst(LINK);
    if (link == null) {
      return false;
    }
    String href = link.attr("href");
    int host = href.indexOf("://");
    int path = host < 0 ? 0 : href.indexOf('/', host + 3);
    String rest = path < 0 ? "" : href.substring(path);
    return rest.isEmpty() || rest.equals("/") || rest.equals("#") || rest.startsWith("/index.");
  }

  private static List<String> parts(Element heading) {
    Element whole = heading;
    while (whole.childNodeSize() == 1 && whole.childNode(0) instanceof Element inner) {
      whole = inner;
    }
    List<String> parts = new ArrayList<>();
    for (Node child : whole.childNodes()) {
      String part =
          child instanceof Element element
              ? ShortText.of(element, LONGEST)
              : child instanceof TextNode words ? words.text().strip() : "";
      if (!part.isEmpty() && parts.size() < MOST_PARTS) {
        parts.add(part);
      }
    }
    return parts;
  }

  List<Heading> headings() {
    return headings;
  }
}
