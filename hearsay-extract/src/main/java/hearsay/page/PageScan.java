package hearsay.page;

import hearsay.page.PageNames.Role;
import hearsay.text.Span;
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

/**
 * Walks a page once, without recursion, and cuts it in blocks. What cannot belong to a story
 * (scripts, menus, forms, hidden elements, boxes called "newsletter") is left out. For one page.
 */
final class PageScan implements NodeFilter {

  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "map",
          "button",
          "select",
          "option",
          "textarea",
          "input",
          "nav",
          "dialog",
          "label",
          "datalist",
          "progress",
          "meter",
          "head",
          "picture");

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

  private static final Set<String> FORMS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dd", "dt", "blockquote", "figcaption");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "complementary",
          "contentinfo",
          "dialog",
          "search",
          "alert",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tablist",
          "form");

  /** An element that may turn out to be the story: the blocks in it, and what it calls itself. */
  record Container(Element element, int first, int end, boolean named) {}

  private record Frame(
      Element element, int first, String tag, Set<Role> roles, boolean link, boolean bold) {}

  private final PageNames names;
  private final PageWeights weights;
  private final List<PageBlock> blocks = new ArrayList<>();
  private final List<Container> containers = new ArrayList<>();
  private final List<Frame> frames = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int bold;
  private int breaks;

  /** True when an element began or ended since the last character. */
  private boolean joint;

  /** False to keep boxes whose names speak against them. */
  private final boolean strict;

  private PageScan(PageNames names, PageWeights weights, boolean strict) {
    this.names = names;
    this.weights = weights;
    this.strict = strict;
  }

  /** The blocks of a page in reading order, and its containers, inner before outer. */
  record Result(List<PageBlock> blocks, List<Container> containers) {}

  /**
   * @param strict false for a second look at a page whose story seems to stand in a box that is
   *     called something else
   */
  static Result scan(Element body, PageNames names, boolean strict) {
    PageScan scan = new PageScan(names, PageWeights.of(body), strict);
    NodeTraversor.filter(scan, body);
    scan.flush();
    return new Result(scan.blocks, scan.containers);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String tag = element.normalName();
    if (tag.equals("br")) {
      lineBreak();
      return FilterResult.CONTINUE;
    }
    Set<Role> said = names.roles(element.className() + " " + element.id());
    if (isDropped(element, tag, said)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isBlock(tag)) {
      flush();
    }
    enter(element, tag, said);
    return FilterResult.CONTINUE;
  }

  private static boolean isBlock(String tag) {
    return BLOCKS.contains(tag) || tag.indexOf('-') > 0;
  }

  private boolean isDropped(Element element, String tag, Set<Role> said) {
    if (SKIPPED.contains(tag) || isHidden(element)) {
      return true;
    }
    boolean comments = said.contains(Role.COMMENTS) && !weights.hasHeadline(element);
    boolean beside = tag.equals("footer") || tag.equals("aside") || comments;
    if (beside && !weights.isAll(element)) {
      return true;
    }
    boolean box =
        said.contains(Role.DROP)
            || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
            || tag.equals("form")
            || (tag.equals("header") && !weights.hasHeadline(element));
    return strict
        && box
        && !weights.isMost(element)
        && !(weights.hasHeadline(element) && isWide(tag));
  }

  private static boolean isWide(String tag) {
    return tag.equals("header") || tag.equals("main") || tag.equals("article") || tag.equals("div");
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String lower = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return lower.contains("display:none") || lower.contains("visibility:hidden");
  }

  private void enter(Element element, String tag, Set<Role> said) {
    Frame outer = frames.isEmpty() ? null : frames.get(frames.size() - 1);
    String form = outer == null ? "div" : outer.tag;
    if (FORMS.contains(tag) || (tag.equals("figure") && !form.equals("blockquote"))) {
      boolean kept = form.equals("blockquote") || form.equals("figcaption");
      boolean quote = tag.equals("blockquote");
      form = kept && !quote ? form : tag.equals("figure") ? "figcaption" : tag;
    }
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (outer != null) {
      roles.addAll(outer.roles);
    }
    if (!weights.isMost(element)) {
      roles.addAll(said);
      roles.remove(Role.BODY);
      roles.remove(Role.DROP);
      roles.remove(Role.COMMENTS);
    }
    boolean link = tag.equals("a") || (outer != null && outer.link);
    boolean bold = BOLD.contains(tag) || (outer != null && outer.bold && !isBlock(tag));
    frames.add(new Frame(element, blocks.size(), form, roles, link, bold));
    joint = true;
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
    if (isBlock(tag)) {
      flush();
      if (blocks.size() > frame.first && !FORMS.contains(tag)) {
        containers.add(new Container(element, frame.first, blocks.size(), isNamed(element)));
      }
    }
    frames.remove(frames.size() - 1);
    joint = true;
    return FilterResult.CONTINUE;
  }

  private boolean isNamed(Element element) {
    return element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")
        || names.roles(element.className() + " " + element.id()).contains(Role.BODY);
  }

  private void append(String words) {
    int before = text.length();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = c == ' ' || (c >= '\t' && c <= '\r');
      boolean afterSpace = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
      if (space && !afterSpace) {
        text.append(' ');
      } else if (!space && c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
        separateKicker(c);
        text.append(c);
        breaks = 0;
      }
    }
    Frame frame = frames.isEmpty() ? null : frames.get(frames.size() - 1);
    if (frame != null && frame.link) {
      linked += text.length() - before;
    }
    if (frame != null && (frame.bold || words.isBlank())) {
      bold += text.length() - before;
    }
  }

  /** In headlines, a kicker and the title are often told apart by their style alone. */
  private void separateKicker(char next) {
    Frame frame = frames.isEmpty() ? null : frames.get(frames.size() - 1);
    int last = text.length() - 1;
    if (joint && last >= 0 && frame != null && frame.tag.startsWith("h")) {
      boolean glued = Character.isUpperCase(next) && Character.isLowerCase(text.charAt(last));
      text.append(glued ? " " : "");
    }
    joint = false;
  }

  /** One line break is a space; two in a row end a paragraph, as on old pages. */
  private void lineBreak() {
    breaks++;
    if (breaks >= 2) {
      flush();
    } else {
      append("\n");
      breaks = 1;
    }
  }

  private void flush() {
    String words = new Span(0, text.length()).trim(text).of(text);
    Frame frame = frames.isEmpty() ? null : frames.get(frames.size() - 1);
    if (frame != null && words.chars().anyMatch(c -> !Character.isSpaceChar(c))) {
      int links = Math.min(linked, words.length());
      blocks.add(new PageBlock(words, links, bold, frame.tag, frame.roles));
    }
    text.setLength(0);
    linked = 0;
    bold = 0;
    breaks = 0;
  }
}
