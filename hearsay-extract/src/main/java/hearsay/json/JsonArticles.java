package hearsay.extract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import hearsay.extract.ArticleList.Entry;
import hearsay.input.BoundedBytes;
import hearsay.input.Format;
import hearsay.input.FormatDetector;
import hearsay.input.Hints;
import hearsay.input.RawText;
import hearsay.input.Source;
import hearsay.input.TextDecoder;
import hearsay.input.Unicode;
import hearsay.input.UnreadableInputException;
import hearsay.input.UnreadableInputException.Reason;
import hearsay.text.Article;
import hearsay.text.Limits;
import hearsay.text.Metadata;
import hearsay.text.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists of articles: JSON Lines, one object a line, or one JSON document (an object, or an
 * array of them) set over several lines.
 *
 * <p>Of JSON Lines one line is in memory at a time. A document over several lines may be as long as
 * one line ({@link Limits#lineBytes()}).
 */
final class JsonArticles {

  private final ArticleReader reader;
  private final Limits limits;
  private final Source source;
  private final Hints hints;
  private final InputStream in;
  private final JsonFactory json;

  JsonArticles(ArticleReader reader, Limits limits, Source source, Hints hints, InputStream in) {
    this.reader = reader;
    this.limits = limits;
    this.source = source;
    this.hints = hints;
    this.in = in;
    this.json = factory(limits);
  }

  private static JsonFactory factory(Limits limits) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxStringLength(limits.lineBytes())
            .maxNestingDepth(100)
            .build();
    return JsonFactory.builder().streamReadConstraints(constraints).build();
  }

  ArticleList list() throws IOException {
    InputStream buffered = new java.io.BufferedInputStream(in, 1 << 16);
    buffered.mark(FormatDetector.HEAD);
    byte[] head = buffered.readNBytes(FormatDetector.HEAD);
    buffered.reset();
    java.nio.charset.Charset unicode = Unicode.of(head);
    boolean wide = unicode != null && !unicode.equals(StandardCharsets.UTF_8);
    String start = TextDecoder.decode(head, null, false, true).text();
    if (!wide && !isDocument(start)) {
      return new JsonLines(this, source.name(), limits, buffered);
    }
    BoundedBytes all = BoundedBytes.read(buffered, limits.lineBytes(), source.name());
    in.close();
    if (all.cut()) {
      String limit = Integer.toString(limits.lineBytes());
      throw new UnreadableInputException(Reason.LINE_TOO_LONG, source.name(), 1, limit, null);
    }
    String text = TextDecoder.decode(all.bytes(), null, false, false).text();
    if (isDocument(text)) {
      return new JsonDocument(this, json.createParser(text));
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return new JsonLines(this, source.name(), limits, new ByteArrayInputStream(utf8));
  }

  /** True when one JSON value runs over several lines, or an array opens the input. */
  private static boolean isDocument(String start) {
    String text = start.strip();
    int end = text.indexOf('\n');
    String first = (end < 0 ? text : text.substring(0, end)).strip();
    String second = end < 0 ? "" : text.substring(end).strip();
    return first.startsWith("[")
        || first.equals("{")
        || (!second.isEmpty() && !first.endsWith("}") && second.startsWith("\""));
  }

  /** The article of one line. */
  Entry line(long number, byte[] bytes) {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes, null, false, false);
    try (JsonParser parser = json.createParser(decoded.text())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return refused(number, Reason.BAD_JSON, "{", null);
      }
      JsonRecord entry = JsonRecord.read(parser);
      if (parser.nextToken() != null) {
        return refused(number, Reason.BAD_JSON, "}", null);
      }
      return entry(number, entry, decoded.problems());
    } catch (IOException e) {
      return bad(number, e);
    }
  }

  Entry bad(long number, IOException e) {
    String why =
        e instanceof JsonParseException parse ? parse.getOriginalMessage() : e.getMessage();
    return refused(number, Reason.BAD_JSON, why, e);
  }

  Entry refused(long number, Reason reason, @Nullable String detail, @Nullable Throwable cause) {
    return new Entry.Refused(
        number, new UnreadableInputException(reason, source.name(), number, detail, cause));
  }

  Entry entry(long number, JsonRecord entry, List<Problem> problems) {
    try {
      return new Entry.Read(number, article(entry, problems));
    } catch (UnreadableInputException e) {
      return new Entry.Refused(
          number, new UnreadableInputException(e.reason(), e.input(), number, e.detail(), e));
    }
  }

  private Article article(JsonRecord entry, List<Problem> decoding)
      throws UnreadableInputException {
    List<Problem> problems = new ArrayList<>(decoding);
    problems.addAll(entry.problems());
    Hints told = entry.hints().or(hints).withFormat(null);
    Metadata known = Metadata.builder().file(source.name()).build();
    String text = entry.text();
    String html = entry.html();
    String file = entry.file();
    if (text != null) {
      var raw = new RawText(text, known, problems, false);
      return reader.article(raw, source.name(), told, Format.TEXT);
    }
    if (html != null) {
      var raw = new RawText(html, known, problems, false);
      return reader.article(raw, source.name(), told, Format.HTML);
    }
    if (file == null) {
      throw new UnreadableInputException(Reason.NO_ARTICLE, source.name());
    }
    Article read = reader.readListed(listed(file), told);
    problems.addAll(read.problems());
    return new Article(read.text(), read.blocks(), read.metadata(), problems);
  }

  /** A file named in the list, beside the list. */
  private Source listed(String file) throws UnreadableInputException {
    try {
      Path list = source.path();
      return Source.of(list == null ? Path.of(file) : list.resolveSibling(file));
    } catch (java.nio.file.InvalidPathException e) {
      throw new UnreadableInputException(Reason.NOT_FOUND, file, 0, null, e);
    }
  }

  void close() throws IOException {
    in.close();
  }
}
