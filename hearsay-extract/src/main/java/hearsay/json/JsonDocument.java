package hearsay.extract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import hearsay.input.UnreadableInputException.Reason;
import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The articles of a JSON document that is not cut in lines; the first mistake ends it. */
final class JsonDocument implements ArticleList {

  private final JsonArticles articles;
  private final JsonParser parser;
  private boolean ended;
  private @Nullable Entry next;

  JsonDocument(JsonArticles articles, JsonParser parser) {
    this.articles = articles;
    this.parser = parser;
  }

  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      next = read();
    }
    return next != null;
  }

  @Override
  public Entry next() {
    Entry entry = hasNext() ? next : null;
    if (entry == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return entry;
  }

  private @Nullable Entry read() {
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
      return articles.entry(line, JsonRecord.read(parser), List.of());
    } catch (IOException e) {
      ended = true;
      return articles.bad(Math.max(1, parser.currentLocation().getLineNr()), e);
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
