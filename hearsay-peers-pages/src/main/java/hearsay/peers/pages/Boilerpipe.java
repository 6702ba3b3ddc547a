package hearsay.peers.pages;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import hearsay.benchmarks.pages.ExtractorRun;
import hearsay.benchmarks.pages.PageExtractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** boilerpipe's extractor for news articles (Kohlschütter and others, WSDM 2010). */
final class Boilerpipe implements PageExtractor {

  /** Runs it, as {@link ExtractorRun} tells. */
  public static void main(String[] args) throws IOException {
    ExtractorRun.run(args, Boilerpipe::new);
  }

  @Override
  public String name() {
    return "boilerpipe 1.2.3, ArticleExtractor";
  }

  @Override
  public String story(byte[] page) throws IOException {
    try {
      return ArticleExtractor.INSTANCE.getText(new String(page, StandardCharsets.UTF_8));
    } catch (BoilerpipeProcessingException e) {
      throw new IOException(e);
    }
  }
}
