package hearsay.extract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import hearsay.input.Format;
import hearsay.input.Hints;
import hearsay.input.Source;
import hearsay.input.UnreadableInputException;
import hearsay.text.Article;
import hearsay.text.Block;
import hearsay.text.BlockKind;
import hearsay.text.Metadata;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Extracts every page of a folder and writes what the scorers of extraction read: {@code body.json}
 * (id to articleBody), {@code titled.json} (the same with the title), {@code blocks.jsonl} (page,
 * kind, text) and {@code metadata.json}. A program, not a test:
 *
 * <pre>java -cp … hearsay.extract.ExtractionExport PAGES-FOLDER OUT-FOLDER [CONTENT-TYPE]</pre>
 */
public final class ExtractionExport {

  private static final JsonFactory JSON = new JsonFactory();

  private ExtractionExport() {}

  /** Writes the four files for the pages in the first folder into the second. */
  public static void main(String[] args) throws IOException {
    Path out = Files.createDirectories(Path.of(args[1]));
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      files.filter(ArticleReader::looksReadable).sorted().forEach(pages::add);
    }
    ArticleReader reader = new ArticleReader();
    try (JsonGenerator body = open(out.resolve("body.json"));
        JsonGenerator titled = open(out.resolve("titled.json"));
        JsonGenerator blocks = open(out.resolve("blocks.jsonl"));
        JsonGenerator metadata = open(out.resolve("metadata.json"))) {
      blocks.setRootValueSeparator(new com.fasterxml.jackson.core.io.SerializedString("\n"));
      for (JsonGenerator object : List.of(body, titled, metadata)) {
        object.writeStartObject();
      }
      for (Path page : pages) {
        Source source = Source.of(page);
        String id = page.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
        try {
          Article article =
              reader.read(
                  args.length > 2 ? source.withContentType(args[2]) : source,
                  Hints.NONE.withFormat(Format.HTML));
          write(body, id, text(article, false));
          write(titled, id, text(article, true));
          writeBlocks(blocks, id, article);
          writeMetadata(metadata, id, article.metadata());
        } catch (UnreadableInputException e) {
          write(body, id, "");
          write(titled, id, "");
        }
      }
    }
  }

  private static JsonGenerator open(Path file) throws IOException {
    return JSON.createGenerator(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
  }

  private static String text(Article article, boolean titled) {
    StringBuilder text = new StringBuilder();
    for (Block block : article.blocks()) {
      if (block.kind().isRead() && (titled || block.kind() != BlockKind.TITLE)) {
        text.append(block.span().of(article.text())).append('\n');
      }
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, String id, String text) throws IOException {
    json.writeObjectFieldStart(id);
    json.writeStringField("articleBody", text);
    json.writeEndObject();
  }

  private static void writeBlocks(JsonGenerator json, String id, Article article)
      throws IOException {
    for (Block block : article.blocks()) {
      json.writeStartObject();
      json.writeStringField("page", id);
      json.writeStringField("kind", block.kind().name().toLowerCase(java.util.Locale.ROOT));
      json.writeStringField("text", block.span().of(article.text()));
      json.writeEndObject();
    }
  }

  private static void writeMetadata(JsonGenerator json, String id, Metadata metadata)
      throws IOException {
    json.writeObjectFieldStart(id);
    json.writeStringField("title", metadata.title());
    json.writeStringField("outlet", metadata.outlet());
    json.writeStringField("language", metadata.language());
    String published = metadata.published() == null ? null : metadata.published().toString();
    json.writeStringField("published", published);
    json.writeArrayFieldStart("authors");
    for (String author : metadata.authors()) {
      json.writeString(author);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
