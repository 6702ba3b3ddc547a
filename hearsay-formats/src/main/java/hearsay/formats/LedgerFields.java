package hearsay.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import hearsay.text.CodePoints;
import hearsay.text.Extent;
import hearsay.text.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the ledger, one kind a method; what is {@code null} is left out. Offsets become
 * code points here. For one thread.
 */
final class LedgerFields {

  private final String text;
  private final CodePoints codePoints;
  private final JsonGenerator json;

  LedgerFields(String text, JsonGenerator json) {
    this.text = text;
    this.codePoints = CodePoints.of(text);
    this.json = json;
  }

  void open() throws IOException {
    json.writeStartObject();
  }

  void open(String field) throws IOException {
    json.writeObjectFieldStart(field);
  }

  void close() throws IOException {
    json.writeEndObject();
  }

  /** Writes the fields of one object. */
  interface Fields<T> {
    void write(T value) throws IOException;
  }

  <T> void list(String field, List<T> values, Fields<T> fields) throws IOException {
    json.writeArrayFieldStart(field);
    for (T value : values) {
      open();
      fields.write(value);
      close();
    }
    json.writeEndArray();
  }

  void texts(String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(wellFormed(value));
    }
    json.writeEndArray();
  }

  void text(String field, @Nullable Object value) throws IOException {
    if (value != null) {
      json.writeStringField(field, wellFormed(value.toString()));
    }
  }

  /** An enum constant whose word is its name in lower case. */
  void word(String field, Enum<?> value) throws IOException {
    json.writeStringField(field, value.name().toLowerCase(Locale.ROOT));
  }

  void flag(String field, @Nullable Boolean value) throws IOException {
    if (value != null) {
      json.writeBooleanField(field, value);
    }
  }

  void number(String field, @Nullable Integer value) throws IOException {
    if (value != null) {
      json.writeNumberField(field, value.intValue());
    }
  }

  void degrees(String field, double value) throws IOException {
    json.writeNumberField(field, value);
  }

  void number(String field, @Nullable BigDecimal value) throws IOException {
    if (value != null) {
      json.writeFieldName(field);
      json.writeNumber(Figures.plain(value));
    }
  }

  void offsets(Span span) throws IOException {
    json.writeNumberField("start", codePoints.at(span.start()));
    json.writeNumberField("end", codePoints.at(span.end()));
  }

  void span(Span span) throws IOException {
    offsets(span);
    json.writeStringField("text", slice(span));
  }

  /** The text of a span; an end in the middle of a surrogate pair moves before the pair. */
  String slice(Span span) {
    return wellFormed(text.substring(whole(span.start()), whole(span.end())));
  }

  private int whole(int offset) {
    boolean inPair =
        offset > 0
            && offset < text.length()
            && Character.isLowSurrogate(text.charAt(offset))
            && Character.isHighSurrogate(text.charAt(offset - 1));
    return inPair ? offset - 1 : offset;
  }

  void pieces(String field, @Nullable Extent extent) throws IOException {
    pieces(field, extent, "", "");
  }

  /** Each piece of an extent as an object of its own, with one more field unless it is empty. */
  void pieces(String field, @Nullable Extent extent, String more, String value) throws IOException {
    list(
        field,
        extent == null ? List.of() : extent.spans(),
        span -> {
          span(span);
          if (!value.isEmpty()) {
            text(more, value);
          }
        });
  }

  private static String wellFormed(String value) {
    StringBuilder repaired = null;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < value.length()
              && Character.isLowSurrogate(value.charAt(i + 1));
      if (pair) {
        i++;
      } else {
        repaired = repaired == null ? new StringBuilder(value) : repaired;
        repaired.setCharAt(i, '\uFFFD');
      }
    }
    return repaired == null ? value : repaired.toString();
  }
}
