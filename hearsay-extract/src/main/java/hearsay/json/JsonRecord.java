package hearsay.extract;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import hearsay.input.Hints;
import hearsay.text.Problem;
import hearsay.text.ProblemKind;
import hearsay.text.Timestamp;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One object of a list of articles; of text, html and file the first that is there is read. */
record JsonRecord(
    @Nullable String text,
    @Nullable String html,
    @Nullable String file,
    Hints hints,
    List<Problem> problems) {

  /**
   * Reads the object that the parser has just entered; fields nobody asked for are skipped.
   *
   * @throws JsonParseException if it is not JSON, or a field is not of its type
   */
  static JsonRecord read(JsonParser parser) throws IOException {
    Builder builder = new Builder();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String field = parser.currentName();
      parser.nextToken();
      builder.set(field, parser);
    }
    return builder.build();
  }

  private static final class Builder {
    private @Nullable String text;
    private @Nullable String html;
    private @Nullable String file;
    private Hints hints = Hints.NONE;
    private final List<Problem> problems = new ArrayList<>();

    void set(String field, JsonParser parser) throws IOException {
      switch (field) {
        case "text" -> text = string(field, parser);
        case "html" -> html = string(field, parser);
        case "file" -> file = string(field, parser);
        case "id" -> hints = hints.withGiven(string(field, parser));
        case "title" -> hints = hints.withTitle(string(field, parser));
        case "language" -> hints = hints.withLanguage(string(field, parser));
        case "outlet" -> hints = hints.withOutlet(string(field, parser));
        case "url" -> hints = hints.withUrl(string(field, parser));
        case "published" -> published(string(field, parser));
        case "authors", "author" -> hints = hints.withAuthors(strings(field, parser));
        default -> parser.skipChildren();
      }
    }

    private void published(@Nullable String value) {
      if (value == null || value.isBlank()) {
        return;
      }
      Timestamp.parse(value)
          .ifPresentOrElse(
              time -> hints = hints.withPublished(time),
              () -> problems.add(Problem.of(ProblemKind.DATE_IMPOSSIBLE, value)));
    }

    private static @Nullable String string(String field, JsonParser parser) throws IOException {
      JsonToken token = parser.currentToken();
      if (token == JsonToken.VALUE_NULL) {
        return null;
      }
      boolean number = token != null && token.isNumeric() && field.equals("id");
      if (token != JsonToken.VALUE_STRING && !number) {
        throw new JsonParseException(parser, field);
      }
      return parser.getText();
    }

    private static List<String> strings(String field, JsonParser parser) throws IOException {
      List<String> values = new ArrayList<>();
      if (parser.currentToken() != JsonToken.START_ARRAY) {
        add(string(field, parser), values);
        return values;
      }
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        add(string(field, parser), values);
      }
      return values;
    }

    private static void add(@Nullable String value, List<String> values) {
      if (value != null && !value.isBlank()) {
        values.add(value.strip());
      }
    }

    JsonRecord build() {
      return new JsonRecord(text, html, file, hints, problems);
    }
  }
}
