package hearsay.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import hearsay.input.BoundedBytes;
import hearsay.input.DecodedStream;
import hearsay.input.FormatDetector;
import hearsay.input.Place;
import hearsay.input.Series;
import hearsay.input.Series.Found;
import hearsay.input.TextDecoder;
import hearsay.input.Unicode;
import hearsay.input.UnreadableInputException;
import hearsay.input.UnreadableInputException.Reason;
import hearsay.text.Limits;
import hearsay.text.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists of articles: JSON Lines, one object a line, or one JSON document (an object, or an
 * array of them) set over several lines. One line, or one object, is in memory at a time.
 * Immutable.
 */
public final class JsonArticles {

  /** Deepest brackets in a record; a deeper one is refused. */
  public static final int DEPTH = 100;

  private final String name;
  private final Limits limits;
  private final FieldNames names;
  private final JsonFactory json;

  /**
   * @param name the input's, for messages
   */
  public JsonArticles(String name, Limits limits, FieldNames names) {
    this.name = name;
    this.limits = limits;
    this.names = names;
    this.json = factory(limits);
  }

  private static JsonFactory factory(Limits limits) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxStringLength(limits.lineBytes())
            .maxNestingDepth(DEPTH)
            .build();
    return JsonFactory.builder().streamReadConstraints(constraints).build();
  }

  /**
   * Opens a list.
   *
   * @param in closed with what comes back
   */
  public Series<JsonRecord> open(InputStream in) throws IOException {
    BoundedBytes head = BoundedBytes.read(in, FormatDetector.HEAD, name);
    String start = TextDecoder.decode(head.bytes(), null, false, true).text();
    if (isDocument(start)) {
      DecodedStream text = DecodedStream.of(head, in, null, false);
      return new JsonDocument(this, text, limits.lineBytes());
    }
    Charset unicode = Unicode.of(head.bytes());
    boolean wide = unicode != null && !unicode.equals(StandardCharsets.UTF_8);
    return new JsonLines(this, limits, wide ? narrow(head, in) : head.unread(in));
  }

  /** Lines of UTF-16 and UTF-32 in UTF-8; such a list may be as long as one line. */
  private InputStream narrow(BoundedBytes head, InputStream in) throws IOException {
    BoundedBytes all = BoundedBytes.read(head.unread(in), limits.lineBytes(), name);
    in.close();
    if (all.cut()) {
      String limit = Integer.toString(limits.lineBytes());
      throw new UnreadableInputException(Reason.LINE_TOO_LONG, name, 1, limit, null);
    }
    String text = TextDecoder.decode(all.bytes(), null, false, false).text();
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
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

  /** The record of one line. */
  Found<JsonRecord> line(long number, byte[] bytes) {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes, null, false, false);
    return object(number, decoded.text(), decoded.problems());
  }

  /**
   * The record of one object.
   *
   * @param line where it begins
   * @param problems of its characters
   */
  Found<JsonRecord> object(long line, String text, List<Problem> problems) {
    try (JsonParser parser = json.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return refused(line, Reason.BAD_JSON, "{", null);
      }
      JsonRecord read = JsonRecord.read(parser, names);
      if (parser.nextToken() != null) {
        return refused(line, Reason.BAD_JSON, "}", null);
      }
      return record(line, read.with(problems));
    } catch (JsonProcessingException e) {
      return refused(line, Reason.BAD_JSON, e.getOriginalMessage(), e);
    } catch (IOException e) {
      return refused(line, Reason.BAD_JSON, e.getMessage(), e);
    }
  }

  private Found<JsonRecord> record(long line, JsonRecord read) {
    return read.names().isEmpty()
        ? new Found.Thing<>(Place.line(line), read)
        : refused(line, Reason.NO_TEXT_FIELD, String.join(", ", read.names()), null);
  }

  Found<JsonRecord> refused(
      long line, Reason reason, @Nullable String detail, @Nullable Throwable cause) {
    Place place = Place.line(line);
    return new Found.Refused<>(
        place, new UnreadableInputException(reason, name, place, detail, cause));
  }
}
