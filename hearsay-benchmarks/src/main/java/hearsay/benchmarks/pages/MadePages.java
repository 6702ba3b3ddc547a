package hearsay.benchmarks.pages;

import hearsay.benchmarks.ExampleFiles;
import hearsay.input.UnreadableInputException;
import hearsay.text.Article;
import hearsay.text.Block;
import hearsay.text.BlockKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Pages made of the project's invented articles, for machines without real ones: as large as news
 * pages of the 2020s are on average (170 kB, of which scripts are nearly half and text a
 * fifteenth), with as many elements (800, of which 150 are links). The same on every machine.
 */
final class MadePages {

  private static final int COUNT = 100;
  private static final int SCRIPTS = 35;
  private static final int SCRIPT_LINES = 40;
  private static final int METAS = 28;
  private static final int MENU = 60;
  private static final int TEASERS = 60;
  private static final int BOXES = 3;
  private static final int PARAGRAPHS = 24;

  private final List<String> paragraphs;
  private final Random random = new Random(20_261_123);

  MadePages(List<String> paragraphs) {
    this.paragraphs = List.copyOf(paragraphs);
  }

  /** A page and its story, a line a paragraph. */
  record Page(String html, String story) {}

  /**
   * @param args a folder for the pages, the list of them to be written, and a file for their
   *     stories
   */
  public static void main(String[] args) throws IOException, UnreadableInputException {
    MadePages made = new MadePages(paragraphs(ExampleFiles.read().articles()));
    Map<String, byte[]> pages = new LinkedHashMap<>();
    Map<String, String> stories = new LinkedHashMap<>();
    for (int i = 0; i < COUNT; i++) {
      Page page = made.page();
      pages.put("made" + i, page.html().getBytes(StandardCharsets.UTF_8));
      stories.put("made" + i, page.story());
    }
    PageFiles.write(pages, Path.of(args[0]), Path.of(args[1]));
    new Stories(stories, 0).write(Path.of(args[2]));
  }

  static List<String> paragraphs(List<Article> articles) {
    List<String> paragraphs = new ArrayList<>();
    for (Article article : articles) {
      for (Block block : article.blocks()) {
        if (block.kind() == BlockKind.PARAGRAPH) {
          paragraphs.add(block.span().of(article.text()).replace('\n', ' '));
        }
      }
    }
    return paragraphs;
  }

  /** The next page. */
  Page page() {
    StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"fr\"><head>");
    html.append("<meta charset=\"utf-8\"><title>").append(words(8)).append(" | Le Fanal</title>\n");
    for (int i = 0; i < METAS; i++) {
      html.append("<meta property=\"made:").append(i).append("\" content=\"");
      html.append(words(10)).append("\">\n");
    }
    for (int i = 0; i < SCRIPTS; i++) {
      script(html);
    }
    html.append("</head><body><header class=\"page-header\"><nav>");
    links(html, "menu-entry", MENU, 3);
    html.append("</nav></header><main class=\"page-main\"><article class=\"article\"><h1>");
    html.append(words(8)).append("</h1>\n");
    String story = story(html);
    html.append("</article></main><aside class=\"page-side\">");
    for (int i = 0; i < BOXES; i++) {
      html.append("<section class=\"teasers\"><h3>").append(words(3)).append("</h3>");
      links(html, "teaser", TEASERS / BOXES, 9);
      html.append("</section>");
    }
    html.append("</aside><footer><p>").append(words(20)).append("</p></footer></body></html>");
    return new Page(html.toString(), story);
  }

  private void script(StringBuilder html) {
    html.append("<script>\n");
    for (int i = 0; i < SCRIPT_LINES; i++) {
      html.append("var v").append(random.nextInt(1000)).append(" = {\"slot\": \"");
      html.append(Long.toHexString(random.nextLong())).append("\", \"at\": ").append(i);
      html.append("};\n");
    }
    html.append("</script>\n");
  }

  private void links(StringBuilder html, String name, int count, int words) {
    html.append("<ul class=\"").append(name).append("-list\">");
    for (int i = 0; i < count; i++) {
      String id = Long.toHexString(random.nextLong());
      html.append("<li class=\"").append(name).append("\" data-made-position=\"").append(i);
      html.append("\"><div class=\"").append(name).append("-inner is-wide\"><a class=\"");
      html.append(name).append("-link\" href=\"https://lefanal.example/r/").append(id);
      html.append("\" data-made-id=\"").append(id).append("\">");
      html.append("<svg viewBox=\"0 0 24 24\"><path d=\"").append(outline()).append("\"/></svg>");
      html.append("<span class=\"").append(name).append("-text\">").append(words(words));
      html.append("</span></a></div></li>\n");
    }
    html.append("</ul>");
  }

  private String outline() {
    StringBuilder outline = new StringBuilder("M0 0");
    for (int i = 0; i < 30; i++) {
      outline.append('L').append(random.nextInt(24)).append('.').append(random.nextInt(100));
      outline.append(' ').append(random.nextInt(24));
    }
    return outline.toString();
  }

  private String story(StringBuilder html) {
    StringBuilder story = new StringBuilder();
    int first = random.nextInt(paragraphs.size());
    for (int i = 0; i < PARAGRAPHS; i++) {
      // Each with a number, since nothing that stands twice in a page is read twice.
      String paragraph = paragraphs.get((first + i) % paragraphs.size()) + " (" + i + ".)";
      html.append("<div class=\"paragraph-box\"><p class=\"paragraph\">");
      html.append(paragraph.replace("&", "&amp;").replace("<", "&lt;")).append("</p></div>\n");
      story.append(paragraph).append('\n');
    }
    return story.toString();
  }

  /** So many words out of one of the paragraphs, fit for markup. */
  private String words(int count) {
    String[] words = paragraphs.get(random.nextInt(paragraphs.size())).split(" ", -1);
    StringBuilder text = new StringBuilder();
    int from = random.nextInt(words.length);
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(words[(from + i) % words.length]);
    }
    return text.toString().replaceAll("[<>&\"]", "");
  }
}
