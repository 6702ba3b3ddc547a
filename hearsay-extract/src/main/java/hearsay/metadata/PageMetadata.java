package hearsay.metadata;

import hearsay.dates.DateFinder;
import hearsay.furniture.Furniture;
import hearsay.furniture.NameTable;
import hearsay.metadata.PageSigns.Sign;
import hearsay.text.Metadata;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads what a page says about itself. Where it says so, and which place is trusted before which,
 * are rows of a table ({@link MetaNames}); each value tells the kind of its place. Immutable; safe
 * for all threads.
 */
public final class PageMetadata {

  private final MetaNames names = MetaNames.standard();
  private final NameTable<Sign> signs = PageSigns.standard();
  private final AuthorWords authorWords = AuthorWords.standard();
  private final DateFinder dates = DateFinder.standard();
  private final Furniture furniture;

  public PageMetadata(Furniture furniture) {
    this.furniture = furniture;
  }

  /**
   * What the page tells; where it tells nothing, what is known.
   *
   * @param known what somebody else told of the page
   */
  public Metadata read(Document page, Metadata known) {
    PageFacts facts = PageWalk.walk(page, signs);
    PageTelling telling = new PageTelling(names, facts);
    return new PageFields(telling, names, known).with(furniture, authorWords, dates);
  }

  /** The text of the article as the page tells it in its metadata; empty where it does not. */
  public static String body(Document page) {
    HeadElements head = new HeadElements();
    page.select("script").forEach(script -> head.see(script, "script"));
    for (Map<?, ?> thing : JsonLd.of(head.scripts()).things()) {
      String body = JsonLd.string(thing, "articleBody");
      if (body != null) {
        return body.indexOf('<') < 0
            ? org.jsoup.parser.Parser.unescapeEntities(body, false)
            : Jsoup.parse(body).wholeText();
      }
    }
    return "";
  }
}
