package hearsay.benchmarks.pages;

import hearsay.extract.ArticleReader;
import hearsay.input.Format;
import hearsay.input.Hints;
import hearsay.input.Source;
import hearsay.input.UnreadableInputException;
import hearsay.text.Article;
import hearsay.text.Block;
import hearsay.text.BlockKind;
import java.io.IOException;

/**
 * Hearsay's own extraction, from bytes through the front door: its time holds finding the charset,
 * the metadata, the kinds of all blocks and the problems, which others do without.
 */
public final class HearsayPages implements PageExtractor {

  private static final Hints HTML = Hints.NONE.withFormat(Format.HTML);

  private final ArticleReader reader = new ArticleReader();

  HearsayPages() {}

  /** Runs it, as {@link ExtractorRun} tells. */
  public static void main(String[] args) throws IOException {
    ExtractorRun.run(args, HearsayPages::new);
  }

  @Override
  public String name() {
    return "Hearsay";
  }

  /** Empty, too, where Hearsay refuses a page because no story is in it. */
  @Override
  public String story(byte[] page) {
    try {
      return story(reader.read(Source.of("page.html", page), HTML));
    } catch (UnreadableInputException none) {
      return "";
    }
  }

  private static String story(Article article) {
    StringBuilder story = new StringBuilder();
    for (Block block : article.blocks()) {
      if (block.kind().isRead() && block.kind() != BlockKind.TITLE) {
        story.append(article.text(), block.span().start(), block.span().end()).append('\n');
      }
    }
    return story.toString();
  }
}
