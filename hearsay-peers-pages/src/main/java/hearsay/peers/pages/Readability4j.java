package hearsay.peers.pages;

import hearsay.benchmarks.pages.ExtractorRun;
import hearsay.benchmarks.pages.PageExtractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Readability4J, a port of an older Readability.js of Mozilla to Kotlin. */
final class Readability4j implements PageExtractor {

  /** It wants an address to complete links with; none of them is followed or looked at here. */
  private static final String ADDRESS = "https://example.org/";

  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");

  /** Runs it, as {@link ExtractorRun} tells. */
  public static void main(String[] args) throws IOException {
    ExtractorRun.run(args, Readability4j::new);
  }

  @Override
  public String name() {
    return "Readability4J 1.0.8";
  }

  @Override
  public String story(byte[] page) {
    String html = new String(page, StandardCharsets.UTF_8);
    Element content = new Readability4J(ADDRESS, html).parse().getArticleContent();
    return content == null ? "" : lines(content);
  }

  /**
   * The text of an element as it stands in the page, soft hyphens and all: white space is one
   * space, or a line end around everything that is set as a block.
   */
  static String lines(Element content) {
    StringBuilder text = new StringBuilder();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              text.append(SPACE.matcher(words.getWholeText()).replaceAll(" "));
            } else {
              end(node);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            end(node);
          }

          private void end(Node node) {
            boolean line =
                node instanceof Element element
                    && (element.isBlock() || element.normalName().equals("br"));
            boolean open = !text.isEmpty() && text.charAt(text.length() - 1) != '\n';
            text.append(line && open ? "\n" : "");
          }
        },
        content);
    return text.toString();
  }
}
