package hearsay.report;

import hearsay.report.HtmlFaults.Note;
import hearsay.report.HtmlLedger.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page, top to bottom: what the templates lay out. Immutable.
 *
 * @param title of the browser's window
 * @param many true for articles with so many claims that rows off the screen should cost nothing
 */
record HtmlPage(
    String title,
    HtmlAssets assets,
    boolean many,
    Head head,
    List<HtmlVoices.Row> voices,
    List<Choice> evidence,
    List<Choice> marks,
    List<Entry> first,
    List<Row> rows,
    List<Fact> provenance) {

  /** Rows of the table of voices that are open from the start. */
  static final int VOICES_OPEN = 12;

  /**
   * The article's head.
   *
   * @param headline the title with its marks
   * @param untitled true when the headline is in the report's words
   * @param facts language, length
   * @param entries claims of the title
   * @param notes problems that lie in no block
   */
  record Head(
      List<HtmlNode> headline,
      boolean untitled,
      @Nullable String outlet,
      @Nullable String authors,
      @Nullable String published,
      @Nullable String publishedIso,
      List<String> facts,
      List<Summary> summary,
      List<Entry> entries,
      List<Note> notes) {}

  /** A part of the summary under the title. */
  record Summary(String text, boolean strong, @Nullable String href) {}

  /** A filter that is a legend too. */
  record Choice(String id, String word, String count) {}

  /**
   * One paragraph, or several blocks in a row that are not read.
   *
   * @param css of the row
   * @param tag what the blocks are: p, h2, li, q
   */
  record Row(
      String css, String tag, List<List<HtmlNode>> texts, List<Note> notes, List<Entry> entries) {}

  /** A line of the foot. */
  record Fact(String name, String value, boolean code, @Nullable String href) {}
}
