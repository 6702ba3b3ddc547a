package hearsay.metadata;

import hearsay.furniture.NameCache;
import hearsay.furniture.NameTable;
import hearsay.metadata.PageFacts.Region;
import hearsay.metadata.PageFacts.Shown;
import hearsay.metadata.PageSigns.Sign;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Walks a page once, without recursion, and collects what may say something about its article. Of
 * everything there is a most; what comes after it is not looked at. For one page.
 */
final class PageWalk implements NodeFilter {

  private static final int MOST_LINES = 5000;
  private static final int MOST_REGIONS = 5000;

  /** Of a longer block the start is kept (UTF-16 units). */
  private static final int LINE = 300;

  /** How many elements around one are asked for their names. */
  private static final int AROUND = 2;

  /** Lines of a box that is too small for other articles. */
  private static final int SMALL = 8;

  /** Boxes that can hold bylines and dates of other texts. */
  private static final Set<Sign> BOXES =
      Collections.unmodifiableSet(EnumSet.of(Sign.COMMENTS, Sign.RELATED, Sign.MENU));

  /**
   * One open element.
   *
   * @param about true while the page describes its article and nothing else
   * @param list true inside a menu or a list
   */
  private record Frame(Element element, Set<Sign> signs, int region, boolean about, boolean list) {}

  private final NameCache<Sign> names;
  private final HeadElements head = new HeadElements();
  private final ItemElements items = new ItemElements();
  private final HeadingElements headings = new HeadingElements(this::signs);
  private final MarkElements marks = new MarkElements();
  private final List<Shown> lines = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final List<Frame> frames = new ArrayList<>();
  private final ShortText line = new ShortText(LINE);
  private final ShortText joined = new ShortText(LINE);

  /** True when the two differ. */
  private boolean isJoined;

  private PageWalk(NameTable<Sign> signs) {
    this.names = new NameCache<>(signs);
  }

  static PageFacts walk(Document page, NameTable<Sign> signs) {
    PageWalk walk = new PageWalk(signs);
    NodeTraversor.filter(walk, page);
    walk.flush();
    Element html = page.body().parent();
    String language = html == null ? "" : html.attr(html.hasAttr("lang") ? "lang" : "xml:lang");
    return new PageFacts(
        walk.head.metas(),
        walk.head.scripts(),
        walk.items.items(),
        walk.headings.headings(),
        walk.lines,
        walk.marks.marks(),
        walk.regions,
        page.title(),
        language,
        walk.head.canonical());
  }

  private Set<Sign> signs(Element element) {
    if (element.attributesSize() == 0) {
      return Set.of();
    }
    return names.of(element.attributes().get("class"), element.attributes().get("id"));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      boolean joint = line.length() > 0 && !words.isBlank();
      joined.append(joint ? MarkElements.JOINT : "");
      isJoined |= joint;
      joined.append(words.getWholeText());
      line.append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String tag = element.normalName();
    head.see(element, tag);
    Frame outer = frames.isEmpty() ? new Frame(element, Set.of(), -1, true, false) : top();
    items.see(element, tag, outer.about, lines.size(), outer.region);
    if (ShortText.isUnread(tag) || tag.equals("title") || isHidden(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isBlock(element, tag)) {
      flush();
    } else if (tag.equals("br")) {
      line.append(" ");
    }
    enter(element, tag, outer);
    return FilterResult.CONTINUE;
  }

  private Frame top() {
    return frames.get(frames.size() - 1);
  }

  private static boolean isBlock(Element element, String tag) {
    return element.tag().isBlock() || tag.indexOf('-') > 0;
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = element.attributes().get("style");
    return element.attributes().hasKey("hidden")
        || (style.length() < 200 && style.replace(" ", "").contains("display:none"));
  }

  private void enter(Element element, String tag, Frame outer) {
    Set<Sign> own = signs(element);
    int region = region(element, tag, own, outer.region);
    boolean list = outer.list || tag.equals("nav") || tag.equals("li") || own.contains(Sign.TRAIL);
    headings.see(element, tag, this::around, list, lines.size(), region);
    marks.see(element, tag, own, this::around, lines.size(), region);
    boolean about = outer.about && !ItemElements.isOther(element);
    frames.add(new Frame(element, own, region, about, list));
  }

  private int region(Element element, String tag, Set<Sign> own, int outer) {
    Sign sign = null;
    for (Sign box : BOXES) {
      sign = own.contains(box) ? box : sign;
    }
    String role = element.attributesSize() > 0 ? element.attributes().get("role") : "";
    if (tag.equals("nav") || role.equals("navigation")) {
      sign = Sign.MENU;
    } else if (tag.equals("aside")) {
      sign = Sign.RELATED;
    }
    if (sign == null || tag.equals("body") || regions.size() >= MOST_REGIONS) {
      return outer;
    }
    regions.add(new Region(sign, outer, lines.size(), Integer.MAX_VALUE));
    return regions.size() - 1;
  }

  /** What the names of the elements right around the next one say. */
  private Set<Sign> around() {
    Set<Sign> around = EnumSet.noneOf(Sign.class);
    for (int i = Math.max(0, frames.size() - AROUND); i < frames.size(); i++) {
      around.addAll(frames.get(i).signs);
    }
    return around;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element) || frames.isEmpty() || !top().element.equals(element)) {
      return FilterResult.CONTINUE;
    }
    if (isBlock(element, element.normalName())) {
      flush();
    }
    Frame frame = frames.remove(frames.size() - 1);
    int outer = frames.isEmpty() ? -1 : top().region;
    if (frame.region != outer) {
      close(frame, lines.size());
    }
    return FilterResult.CONTINUE;
  }

  /** A short box beside the story may hold its by-line: it counts as part of whatever is around. */
  private void close(Frame frame, int end) {
    Region open = regions.get(frame.region);
    boolean small = frame.element.normalName().equals("aside") && end - open.first() <= SMALL;
    int first = small ? 0 : open.first();
    int last = small ? Integer.MAX_VALUE : end;
    regions.set(frame.region, new Region(open.sign(), open.parent(), first, last));
  }

  private void flush() {
    String text = lines.size() < MOST_LINES ? line.text() : "";
    if (!text.isEmpty()) {
      int region = frames.isEmpty() ? -1 : top().region;
      String parted = isJoined ? joined.text() : text;
      lines.add(new Shown(text, parted, line.length(), around(), region));
    }
    line.clear();
    joined.clear();
    isJoined = false;
  }
}
