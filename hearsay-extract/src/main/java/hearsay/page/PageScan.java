package hearsay.page;

import hearsay.furniture.NameCache;
import hearsay.furniture.NameTable;
import hearsay.furniture.NameWords;
import hearsay.page.PageNames.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Walks a page once, without recursion, and cuts it in blocks. What cannot belong to a story
 * (scripts, menus, forms, hidden elements, boxes called "newsletter") is left out. For one page.
 */
final class PageScan implements NodeFilter {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "li",
          "main",
          "menu",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private static final Set<String> BOLD = Set.of("b", "strong");

  /** Elements within a line that are often set as blocks of their own. */
  private static final Set<String> APART = Set.of("span", "q", "em", "i", "small", "cite", "label");

  private static final Set<String> FORMS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dd", "dt", "blockquote", "figcaption");

  /** Elements that are forms of text and no boxes. */
  private static final Set<String> TEXT =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dd",
          "dt",
          "blockquote",
          "figure",
          "figcaption",
          "pre",
          "table",
          "tbody",
          "tr");

  /** An element that may turn out to be the story: the blocks in it, and what it calls itself. */
  record Container(Element element, int first, int end, boolean named) {}

  /**
   * An element that is open.
   *
   * @param first the number of the first block in it
   * @param block true when its words are a block of their own
   * @param article true within an {@code article}
   */
  private record Frame(
      Element element,
      int first,
      String tag,
      Set<Role> roles,
      boolean block,
      boolean link,
      boolean bold,
      boolean article,
      PageBlock.Place place) {

    BlockText.Style style() {
      return new BlockText.Style(link, bold, tag.length() == 2 && tag.charAt(0) == 'h');
    }
  }

  private final NameCache<Role> names;
  private final PageWeights weights;
  private final PageDrops drops;
  private final List<PageBlock> blocks = new ArrayList<>();
  private final List<Container> containers = new ArrayList<>();
  private final List<Frame> frames = new ArrayList<>();
  private final BlockText text = new BlockText();
  private int boxes;
  private int depth;

  private PageScan(NameTable<Role> names, PageWeights weights, boolean strict) {
    this.names = new NameCache<>(names);
    this.weights = weights;
    this.drops = new PageDrops(weights, strict);
  }

  /**
   * The blocks of a page in reading order, and its containers, inner before outer.
   *
   * @param depth how deep in the body the deepest node stands
   */
  record Result(List<PageBlock> blocks, List<Container> containers, int depth) {}

  /**
   * @param title what the page's metadata tell as its title; empty when they do not
   * @param strict false for a second look at a page whose story seems to stand in a box that is
   *     called something else
   */
  static Result scan(Element body, NameTable<Role> names, String title, boolean strict) {
    PageScan scan = new PageScan(names, PageWeights.of(body, title), strict);
    NodeTraversor.filter(scan, body);
    scan.flush();
    return new Result(scan.blocks, scan.containers, scan.depth);
  }

  @Override
  public FilterResult head(Node node, int at) {
    depth = Math.max(depth, at);
    if (node instanceof TextNode words) {
      text.append(words.getWholeText(), style());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String tag = element.normalName();
    if (tag.equals("br")) {
      if (text.lineBreak(style())) {
        flush();
      }
      return FilterResult.CONTINUE;
    }
    Set<Role> said = roles(element);
    Frame outer = frames.isEmpty() ? null : frames.get(frames.size() - 1);
    if (drops.isDropped(element, tag, said, outer != null && outer.article)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    boolean block = isBlock(tag) || isApart(element, tag, said);
    if (block) {
      flush();
    }
    enter(element, tag, said, block, outer);
    return FilterResult.CONTINUE;
  }

  /** What an element's names say. */
  private Set<Role> roles(Element element) {
    return element.attributesSize() == 0
        ? Set.of()
        : names.of(element.attributes().get("class"), element.attributes().get("id"));
  }

  private BlockText.Style style() {
    return frames.isEmpty()
        ? new BlockText.Style(false, false, false)
        : frames.get(frames.size() - 1).style();
  }

  private static boolean isBlock(String tag) {
    return BLOCKS.contains(tag) || tag.indexOf('-') > 0;
  }

  /**
   * Captions, whose they are and pointers to other stories are no part of the line that they stand
   * in.
   */
  private boolean isApart(Element element, String tag, Set<Role> said) {
    if (said.isEmpty() || !APART.contains(tag)) {
      return false;
    }
    return said.contains(Role.CAPTION)
        || said.contains(Role.RELATED)
        || (said.contains(Role.CREDIT) && isAfterCaption(element));
  }

  private boolean isAfterCaption(Element element) {
    Element before = element.previousElementSibling();
    return before != null && roles(before).contains(Role.CAPTION);
  }

  private void enter(
      Element element, String tag, Set<Role> said, boolean block, @Nullable Frame outer) {
    boolean article = tag.equals("article") || (outer != null && outer.article);
    boolean link = isLink(element, tag) || (outer != null && outer.link);
    boolean bold = BOLD.contains(tag) || (outer != null && outer.bold && !isBlock(tag));
    frames.add(
        new Frame(
            element,
            blocks.size(),
            form(tag, outer),
            roles(element, said, outer),
            block,
            link,
            bold,
            article,
            place(element, tag, block, outer)));
    text.join();
  }

  /** Links within the page and names of places in it are no links elsewhere. */
  private static boolean isLink(Element element, String tag) {
    return tag.equals("a") && element.hasAttr("href") && !element.attr("href").startsWith("#");
  }

  /** The innermost element that gives text a form; that of quotations and captions stays. */
  private static String form(String tag, @Nullable Frame outer) {
    String form = outer == null ? "div" : outer.tag;
    if (FORMS.contains(tag) || (tag.equals("figure") && !form.equals("blockquote"))) {
      boolean kept = form.equals("blockquote") || form.equals("figcaption");
      boolean quote = tag.equals("blockquote");
      return kept && !quote ? form : tag.equals("figure") ? "figcaption" : tag;
    }
    return form;
  }

  private Set<Role> roles(Element element, Set<Role> said, @Nullable Frame outer) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (outer != null) {
      roles.addAll(outer.roles);
    }
    if (!weights.isMost(element)) {
      roles.addAll(said);
      roles.remove(Role.BODY);
      roles.remove(Role.DROP);
      roles.remove(Role.BOX);
      roles.remove(Role.COMMENTS);
    }
    return roles;
  }

  private static String firstClass(String classes) {
    String names = classes.strip();
    int end = names.indexOf(' ');
    return end < 0 ? names : names.substring(0, end);
  }

  /** Where the words of an element stand: in it, or where it stands if it is a form of text. */
  private PageBlock.Place place(Element element, String tag, boolean block, @Nullable Frame outer) {
    if (outer != null && (!block || TEXT.contains(tag))) {
      return outer.place;
    }
    long path = 31 * (outer == null ? 0 : outer.place.path()) + tag.hashCode();
    // Further classes are often those of one story: its section, its tags.
    for (String word : NameWords.of(firstClass(element.className()))) {
      path = 31 * path + word.hashCode();
    }
    return new PageBlock.Place(++boxes, path);
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element) || frames.isEmpty()) {
      return FilterResult.CONTINUE;
    }
    Frame frame = frames.get(frames.size() - 1);
    if (!frame.element.equals(element)) {
      return FilterResult.CONTINUE;
    }
    String tag = element.normalName();
    if (frame.block) {
      flush();
    }
    if (isBlock(tag)) {
      if (blocks.size() > frame.first && !FORMS.contains(tag)) {
        containers.add(new Container(element, frame.first, blocks.size(), isNamed(element)));
      }
    }
    frames.remove(frames.size() - 1);
    text.join();
    return FilterResult.CONTINUE;
  }

  private boolean isNamed(Element element) {
    return element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")
        || roles(element).contains(Role.BODY);
  }

  private void flush() {
    String words = text.words();
    if (!frames.isEmpty() && !words.isEmpty()) {
      Frame frame = frames.get(frames.size() - 1);
      int links = Math.min(text.linked(), words.length());
      blocks.add(new PageBlock(words, links, text.bold(), frame.tag, frame.roles, frame.place));
    }
    text.clear();
  }
}
