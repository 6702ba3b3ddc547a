package hearsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the headline of a page, in it and beside it. Stateless. */
final class PageTitle {

  private static final List<String> SEPARATORS =
      List.of(" | ", " - ", " \u2013 ", " \u2014 ", " \u00B7 ", " \u00BB ", " : ", " :: ");

  private PageTitle() {}

  /**
   * The block that is the headline; -1 when none is.
   *
   * @param told the title that the page tells in its metadata
   * @param end the headline stands before this block
   */
  static int find(List<PageBlock> blocks, @Nullable String told, int end) {
    int first = -1;
    int same = -1;
    String title = told == null ? "" : letters(told);
    for (int i = 0; i < end; i++) {
      PageBlock block = blocks.get(i);
      String letters = block.text().length() > 400 ? "" : letters(block.text());
      boolean equal = letters.length() >= 8 && title.startsWith(letters) && isMost(letters, title);
      if (equal && (same < 0 || isBetter(block, blocks.get(same)))) {
        same = i;
      }
      if (block.tag().equals("h1") && Shape.words(block.text()) > 1) {
        first = i;
      }
    }
    return same >= 0 ? same : first;
  }

  private static boolean isBetter(PageBlock block, PageBlock than) {
    return block.isHeading() && (!than.isHeading() || block.tag().compareTo(than.tag()) < 0);
  }

  /** A title in the page may lack the name of the site, and little more. */
  private static boolean isMost(String letters, String title) {
    return letters.length() * 2 >= title.length();
  }

  /** Letters and digits in lower case: quotation marks and spaces differ between copies. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }

  /** A title without the name of the site after its last separator. */
  static String withoutSite(String title, @Nullable String outlet) {
    for (String separator : SEPARATORS) {
      int at = title.lastIndexOf(separator);
      if (at <= 0) {
        continue;
      }
      String last = letters(title.substring(at));
      boolean site = outlet != null && !last.isEmpty() && letters(outlet).contains(last);
      boolean bar = separator.equals(" | ") && Shape.words(title.substring(at)) <= 4;
      if (site || bar) {
        return title.substring(0, at).strip();
      }
    }
    return title;
  }

  /** The titles that metadata tell, without those that are only the site's name. */
  static List<String> usable(List<String> titles, @Nullable String outlet) {
    List<String> usable = new ArrayList<>();
    for (String title : titles) {
      boolean site = outlet != null && letters(outlet).equals(letters(title));
      if (!title.isBlank() && !site) {
        usable.add(withoutSite(title.strip(), outlet));
      }
    }
    return usable;
  }
}
