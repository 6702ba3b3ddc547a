package hearsay.metadata;

import hearsay.metadata.PageFacts.Mark;
import hearsay.metadata.PageSigns.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Collects the elements that are called by-lines or dates, time elements, and links that lead to an
 * author. For one page.
 */
final class MarkElements {

  static final int MOST_MARKS = 500;

  /** A longer text is more than a by-line or a date (UTF-16 units). */
  private static final int LONGEST = 200;

  /** Between inner elements: a name and what stands beside it are told apart by their style. */
  static final String JOINT = " \u00B7 ";

  /** Attributes in which an element tells machines the date that it shows. */
  private static final List<String> VALUES =
      List.of(
          "datetime",
          "content",
          "data-datetime",
          "data-timestamp",
          "data-date",
          "data-time",
          "title");

  /** Folders in the address of a page about an author. */
  private static final Set<String> FOLDERS =
      Set.of(
          "author",
          "authors",
          "autor",
          "autores",
          "autoren",
          "auteur",
          "auteurs",
          "autore",
          "autori",
          "profile",
          "profil",
          "journalist",
          "journaliste",
          "reporter",
          "columnist",
          "contributor",
          "contributors",
          "forfatter",
          "autorzy");

  private static final int LONGEST_FOLDER = 12;

  private final List<Mark> marks = new ArrayList<>();

  void see(
      Element element, String tag, Set<Sign> own, Supplier<Set<Sign>> around, int at, int region) {
    Mark.Kind kind = kind(element, tag, own);
    if (kind == null || marks.size() >= MOST_MARKS) {
      return;
    }
    boolean mixed = kind == Mark.Kind.NAMED && !own.contains(Sign.AUTHOR_NAME);
    ShortText text =
        ShortText.of(
            element, LONGEST, mixed ? JOINT : " ", e -> ShortText.isUnread(e.normalName()));
    if (!text.isFull()) {
      marks.add(
          new Mark(kind, text.text(), value(element, kind, own), own, around.get(), at, region));
    }
  }

  private static Mark.@Nullable Kind kind(Element element, String tag, Set<Sign> own) {
    if (tag.equals("time")) {
      return Mark.Kind.TIME;
    }
    if (tag.equals("a")) {
      String rel = element.attr("rel").toLowerCase(Locale.ROOT);
      if (rel.equals("author") || rel.startsWith("author ") || rel.endsWith(" author")) {
        return Mark.Kind.REL_AUTHOR;
      }
      if (leadsToAuthor(element.attr("href"))) {
        return Mark.Kind.AUTHOR_PAGE;
      }
    }
    boolean named =
        own.contains(Sign.AUTHOR)
            || own.contains(Sign.AUTHOR_NAME)
            || own.contains(Sign.DATE)
            || own.contains(Sign.MODIFIED);
    return named && !isFrame(tag) ? Mark.Kind.NAMED : null;
  }

  /** Whole pages are called after what they hold. */
  private static boolean isFrame(String tag) {
    return tag.equals("html") || tag.equals("body") || tag.equals("main") || tag.equals("article");
  }

  private static boolean leadsToAuthor(String href) {
    if (href.length() > LONGEST) {
      return false;
    }
    int start = 0;
    for (int end = href.indexOf('/'); end >= 0; end = href.indexOf('/', start)) {
      boolean folder = end > start && end - start <= LONGEST_FOLDER;
      boolean more = end + 1 < href.length() && href.charAt(end + 1) != '/';
      if (folder && more && FOLDERS.contains(href.substring(start, end).toLowerCase(Locale.ROOT))) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  private static @Nullable String value(Element element, Mark.Kind kind, Set<Sign> own) {
    boolean date = kind == Mark.Kind.TIME || own.contains(Sign.DATE) || own.contains(Sign.MODIFIED);
    for (String attribute : VALUES) {
      if (date && element.hasAttr(attribute)) {
        return element.attr(attribute);
      }
    }
    return null;
  }

  List<Mark> marks() {
    return marks;
  }
}
