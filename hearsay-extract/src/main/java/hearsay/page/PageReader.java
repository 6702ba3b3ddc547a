package hearsay.page;

import hearsay.furniture.CaptionCheck;
import hearsay.furniture.Furniture;
import hearsay.furniture.NameTable;
import hearsay.furniture.Titles;
import hearsay.input.Cut;
import hearsay.input.RawText;
import hearsay.metadata.PageMetadata;
import hearsay.page.PageNames.Role;
import hearsay.plain.PlainTextReader;
import hearsay.text.Article;
import hearsay.text.Block;
import hearsay.text.Limits;
import hearsay.text.Metadata;
import hearsay.text.MetadataOrigin;
import hearsay.text.Problem;
import hearsay.text.ProblemKind;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads a web page: its story as blocks in reading order, joined by empty lines, and what the page
 * says about itself. Markup is gone, white space is collapsed, no-break spaces stay. Immutable.
 */
public final class PageReader {

  /** Deeper elements become siblings; real pages stay under a hundred. */
  private static final int DEPTH = 256;

  /** The page and its body are around everything; text stands one deeper than elements. */
  private static final int AROUND = 3;

  /** A page that says it is not free and shows less than this shows a teaser. */
  private static final int TEASER = 1500;

  /** A story shorter than this is looked for once more. */
  private static final int SHORT = 500;

  /** How many times longer another reading of the page must be to be believed. */
  private static final int LONGER = 3;

  private final Limits limits;
  private final Furniture furniture;
  private final NameTable<Role> names;
  private final PageMetadata metadata;

  public PageReader(Limits limits, Furniture furniture) {
    this.limits = limits;
    this.furniture = furniture;
    this.names = PageNames.standard();
    this.metadata = new PageMetadata(furniture);
  }

  public Article read(RawText raw) {
    Document page = Jsoup.parse(raw.text(), "", Parser.htmlParser().setMaxDepth(DEPTH));
    Metadata told = metadata.read(page, raw.metadata());
    String title = title(page, told);
    return article(story(page, title), told, title, raw.cut());
  }

  /**
   * The story as the page shows it; where that is next to nothing, what a more lenient look finds,
   * or the text that the page tells in its metadata, whichever is longest.
   */
  private PageStory story(Document page, @Nullable String title) {
    PageStory shown = story(page, title, true);
    if (shown.length() >= SHORT) {
      return shown;
    }
    PageStory lenient = story(page, title, false);
    PageStory told = PageStory.told(title, PageMetadata.body(page));
    PageStory longer = lenient.length() > LONGER * shown.length() ? lenient : shown;
    return told.length() > LONGER * longer.length() ? told : longer;
  }

  private PageStory story(Document page, @Nullable String title, boolean strict) {
    PageScan.Result scan = PageScan.scan(page.body(), names, title == null ? "" : title, strict);
    return StoryReader.read(scan, title, description(page), furniture);
  }

  private static @Nullable String title(Document page, Metadata told) {
    List<String> titles = new ArrayList<>();
    if (told.title() != null) {
      titles.add(told.title());
    }
    titles.add(page.title());
    return Titles.usable(titles, told.outlet()).stream().findFirst().orElse(null);
  }

  /** Nearly always in the head; broken pages end that early. */
  private static String description(Document page) {
    String told = description(page.head());
    return told.isEmpty() ? description((Element) page) : told;
  }

  private static String description(Element within) {
    String named = "";
    for (Element meta : within.getElementsByTag("meta")) {
      String content = meta.attr("content").strip();
      if (meta.attr("property").equals("og:description") && !content.isEmpty()) {
        return content;
      }
      named = named.isEmpty() && meta.attr("name").equals("description") ? content : named;
    }
    return named;
  }

  private Article article(PageStory story, Metadata told, @Nullable String title, boolean cut) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    boolean full = false;
    for (PageStory.Part part : story.parts()) {
      full |= text.length() + part.text().length() + 2 > limits.articleChars();
      if (!full) {
        text.append(text.isEmpty() ? "" : "\n\n");
        int start = text.length();
        text.append(part.text());
        blocks.add(new Block(part.kind(), new Span(start, text.length())));
      }
    }
    if (full || cut) {
      problems.add(Cut.problem(text.length(), limits));
    }
    if (story.depth() >= DEPTH - AROUND) {
      problems.add(Problem.of(ProblemKind.PAGE_NESTED, Integer.toString(DEPTH)));
    }
    String whole = text.toString();
    if (story.isCutOff() || (Boolean.TRUE.equals(told.paywall()) && isTeaser(blocks))) {
      problems.add(Problem.of(ProblemKind.PAYWALL));
    }
    problems.addAll(new CaptionCheck(furniture).find(whole, blocks));
    return new Article(whole, blocks, metadata(story, told, title, whole, blocks), problems);
  }

  private static boolean isTeaser(List<Block> blocks) {
    int read = 0;
    for (Block block : blocks) {
      read += block.kind().isRead() ? block.span().length() : 0;
    }
    return read < TEASER;
  }

  private Metadata metadata(
      PageStory story, Metadata told, @Nullable String title, String text, List<Block> blocks) {
    Metadata.Builder builder = told.toBuilder();
    if (told.title() == null) {
      builder.title(story.title().orElse(title), MetadataOrigin.TEXT);
    }
    PlainTextReader texts = new PlainTextReader(furniture);
    if (isUnsigned(told)) {
      builder.authors(texts.authors(text, blocks), MetadataOrigin.TEXT);
    }
    if (told.credit() == null) {
      builder.credit(texts.credit(text, blocks).orElse(null), MetadataOrigin.TEXT);
    }
    return builder.build();
  }

  /** True when the page tells no author, or nobody but the outlet. */
  private static boolean isUnsigned(Metadata told) {
    String outlet = told.outlet() == null ? "" : told.outlet();
    return told.authors().stream().allMatch(outlet::equalsIgnoreCase);
  }
}
