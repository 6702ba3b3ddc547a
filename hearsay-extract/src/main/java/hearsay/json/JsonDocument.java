package hearsay.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import hearsay.input.Series;
import hearsay.input.UnreadableInputException.Reason;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The articles of a JSON document that is not cut in lines; the first mistake ends it. */
final class JsonDocument implements Series<JsonRecord> {

  private final JsonArticles articles;
  private final JsonParser parser;
  private boolean ended;

  JsonDocument(JsonArticles articles, JsonParser parser) {
    this.articles = articles;
    this.parser = parser;
  }

  @Override
  public @Nullable Found<JsonRecord> next() throws IOException {
    if (ended) {
      return null;
    }
    try {
      JsonToken token = parser.nextToken();
      while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
        token = parser.nextToken();
      }
      if (token == null) {
        ended = true;
        return null;
      }
      long line = parser.currentTokenLocation().getLineNr();
      if (token != JsonToken.START_OBJECT) {
        ended = true;
        return articles.refused(line, Reason.BAD_JSON, "{", null);
      }
      return articles.object(line, parser);
    } catch (JsonProcessingException e) {
      ended = true;
      return articles.bad(Math.max(1, parser.currentLocation().getLineNr()), e);
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
