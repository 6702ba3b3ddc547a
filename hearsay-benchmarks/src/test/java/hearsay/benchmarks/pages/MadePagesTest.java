package hearsay.benchmarks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.benchmarks.ExampleFiles;
import hearsay.input.UnreadableInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MadePagesTest {

  private static MadePages pages() throws IOException, UnreadableInputException {
    return new MadePages(MadePages.paragraphs(ExampleFiles.read().articles()));
  }

  @Test
  void madePageIsAsLargeAsARealOneAndItsStoryIsFound() throws Exception {
    MadePages.Page page = pages().page();
    byte[] html = page.html().getBytes(StandardCharsets.UTF_8);
    assertThat(html.length).isBetween(140_000, 200_000);
    assertThat(new HearsayPages().story(html)).isEqualTo(page.story());
  }

  @Test
  void pagesAreTheSameEveryTimeAndDifferFromEachOther() throws Exception {
    MadePages one = pages();
    MadePages.Page first = one.page();
    assertThat(pages().page().html()).isEqualTo(first.html());
    assertThat(one.page().html()).isNotEqualTo(first.html());
  }
}
