package hearsay.testkit;

import hearsay.text.Article;
import hearsay.text.Block;
import hearsay.text.BlockKind;
import hearsay.text.Metadata;
import hearsay.text.MetadataOrigin;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Makes articles of plain text for tests: every line that is not blank is a paragraph. */
final class Articles {

  private Articles() {}

  static Article of(String language, String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        blocks.add(new Block(BlockKind.PARAGRAPH, new Span(start, end)));
      }
      start = end + 1;
    }
    Metadata metadata = Metadata.NONE.toBuilder().language(language, MetadataOrigin.OPTION).build();
    return new Article(text, blocks, metadata, List.of());
  }
}
