package hearsay.page;

import hearsay.page.PageNames.Role;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Which elements of a page cannot belong to its story: scripts, menus, forms, hidden elements,
 * boxes whose names speak against them. An element that holds most of the page's text, or its
 * headline, is not judged by its name. For one page; immutable.
 */
final class PageDrops {

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

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3");

  private final PageWeights weights;

  /** False to keep boxes whose names speak against them. */
  private final boolean strict;

  PageDrops(PageWeights weights, boolean strict) {
    this.weights = weights;
    this.strict = strict;
  }

  /**
   * @param said what the element's names say
   * @param inArticle true when an element around it is an {@code article}
   */
  boolean isDropped(Element element, String tag, Set<Role> said, boolean inArticle) {
    if (SKIPPED.contains(tag) || isHidden(element)) {
      return true;
    }
    boolean comments = said.contains(Role.COMMENTS) && !weights.hasHeadline(element);
    if (said.contains(Role.RELATED) && !comments) {
      return false;
    }
    boolean facts = inArticle && said.isEmpty() && weights.isText(element);
    boolean beside = tag.equals("footer") || (tag.equals("aside") && !facts) || comments;
    if (beside && !weights.isAll(element)) {
      return true;
    }
    boolean box =
        said.contains(Role.DROP)
            || (said.contains(Role.BOX) && !said.contains(Role.LEAD) && !isText(tag))
            || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
            || tag.equals("form")
            || (tag.equals("header") && !inArticle && !weights.hasHeadline(element));
    return strict
        && box
        && !weights.isMost(element)
        && !(weights.hasHeadline(element) && isWide(tag));
  }

  private static boolean isText(String tag) {
    return tag.equals("p") || HEADINGS.contains(tag);
  }

  private static boolean isWide(String tag) {
    return HEADINGS.contains(tag)
        || tag.equals("header")
        || tag.equals("main")
        || tag.equals("article")
        || tag.equals("section")
        || tag.equals("div");
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
}
