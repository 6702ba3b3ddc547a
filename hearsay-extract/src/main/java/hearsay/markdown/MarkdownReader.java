package hearsay.markdown;

import hearsay.furniture.CaptionCheck;
import hearsay.furniture.Furniture;
import hearsay.input.Cut;
import hearsay.input.RawText;
import hearsay.markdown.MarkdownBlocks.MarkdownBlock;
import hearsay.plain.PlainTextReader;
import hearsay.text.Article;
import hearsay.text.Block;
import hearsay.text.BlockKind;
import hearsay.text.Limits;
import hearsay.text.Metadata;
import hearsay.text.MetadataOrigin;
import hearsay.text.Problem;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads Markdown (CommonMark 0.31): its blocks in reading order, joined by empty lines, without
 * marks, and what stands at its head. Immutable.
 */
public final class MarkdownReader {

  /** Quotations and lists that are nested deeper are text; each line looks at all that are open. */
  private static final int DEPTH = 32;

  private final Limits limits;
  private final Furniture furniture;
  private final Parser parser = Parser.builder().maxOpenBlockParsers(DEPTH).build();

  public MarkdownReader(Limits limits, Furniture furniture) {
    this.limits = limits;
    this.furniture = furniture;
  }

  public Article read(RawText raw) {
    FrontMatter head = FrontMatter.of(raw.text());
    Metadata told = head.over(raw.metadata());
    Cut.Result cut = Cut.apply(raw.text().substring(head.length()), raw.cut(), limits);
    List<MarkdownBlock> found = MarkdownBlocks.of(parser.parse(CalmText.of(cut.text())));
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    int title = title(found);
    String shown = title < 0 ? told.title() : found.get(title).text();
    if (title < 0 && shown != null) {
      add(BlockKind.TITLE, shown, text, blocks);
    }
    for (int i = 0; i < found.size(); i++) {
      add(i == title ? BlockKind.TITLE : kind(found.get(i)), found.get(i).text(), text, blocks);
    }
    String whole = text.toString();
    List<Problem> problems = new ArrayList<>(cut.problems());
    problems.addAll(new CaptionCheck(furniture).find(whole, blocks));
    return new Article(whole, blocks, metadata(told, shown, whole, blocks), problems);
  }

  private static void add(BlockKind kind, String words, StringBuilder text, List<Block> blocks) {
    text.append(text.isEmpty() ? "" : "\n\n");
    int start = text.length();
    text.append(words);
    blocks.add(new Block(kind, new Span(start, text.length())));
  }

  /** The heading that opens the text, and none that is as high follows; -1 without. */
  private static int title(List<MarkdownBlock> found) {
    for (int i = 0; i < found.size(); i++) {
      BlockKind kind = found.get(i).kind();
      if (kind == BlockKind.HEADING) {
        int level = found.get(i).level();
        boolean highest =
            found.subList(i + 1, found.size()).stream()
                .noneMatch(b -> b.kind() == BlockKind.HEADING && b.level() < level);
        return highest ? i : -1;
      }
      if (kind != BlockKind.CAPTION) {
        return -1;
      }
    }
    return -1;
  }

  private BlockKind kind(MarkdownBlock block) {
    if (block.kind() != BlockKind.PARAGRAPH) {
      return block.kind();
    }
    if (isTable(block.text())) {
      return BlockKind.OTHER;
    }
    boolean link = block.linked() > 0 && block.linked() >= block.text().length() * 8 / 10;
    return furniture
        .kind(block.text())
        .map(Furniture.Kind::block)
        .orElse(link && block.text().length() < 250 ? BlockKind.RELATED : BlockKind.PARAGRAPH);
  }

  /** Rows with bars between their cells, and one of dashes under the first. */
  private static boolean isTable(String words) {
    return words.indexOf('|') >= 0 && (words.contains("|-") || words.contains("| -"));
  }

  private Metadata metadata(
      Metadata told, @Nullable String title, String text, List<Block> blocks) {
    PlainTextReader texts = new PlainTextReader(furniture);
    Metadata.Builder builder = told.toBuilder();
    if (told.title() == null) {
      builder.title(title, MetadataOrigin.TEXT);
    }
    if (told.authors().isEmpty()) {
      builder.authors(texts.authors(text, blocks), MetadataOrigin.TEXT);
    }
    builder.credit(texts.credit(text, blocks).orElse(null), MetadataOrigin.TEXT);
    return builder.build();
  }
}
