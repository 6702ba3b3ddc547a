package hearsay.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of marked text as the page draws it. The words of all pieces in order are the article's
 * own; numbers, keys and missing marks are attributes, drawn by the style sheet, so that they are
 * never selected, copied or found by a search.
 */
sealed interface HtmlNode {

  /** Words of the article. */
  record Plain(String text) implements HtmlNode {}

  /** A figure, a time, a place or a fault. */
  record Box(String css, @Nullable String title, List<HtmlNode> inside) implements HtmlNode {}

  /** A claim: its line, and its number before the part where it begins. */
  record ClaimMark(
      String css, int number, boolean opens, String label, String voices, List<HtmlNode> inside)
      implements HtmlNode {}

  /** A voice: its key, held to the first word. */
  record VoiceMark(
      HtmlVoices.Key key, boolean opens, String css, String head, List<HtmlNode> inside)
      implements HtmlNode {}

  /** A quotation mark that is missing. */
  record Gap(String mark, String title) implements HtmlNode {}
}
