package hearsay.json;

import hearsay.input.DecodedStream;
import hearsay.input.Series;
import hearsay.input.UnreadableInputException.Reason;
import hearsay.text.Problem;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The articles of a JSON document that is not cut in lines. For one thread. */
final class JsonDocument implements Series<JsonRecord> {

  private final JsonArticles articles;
  private final DecodedStream in;
  private final JsonCutter cutter;
  private final int mostChars;

  /**
   * @param mostChars of one object; a longer one is refused
   */
  JsonDocument(JsonArticles articles, DecodedStream in, int mostChars) {
    this.articles = articles;
    this.in = in;
    this.cutter = new JsonCutter(in);
    this.mostChars = mostChars;
  }

  @Override
  public @Nullable Found<JsonRecord> next() throws IOException {
    JsonCutter.Piece piece = cutter.next(mostChars);
    if (piece == null) {
      return null;
    }
    if (piece.isTooLong()) {
      String limit = Integer.toString(mostChars);
      return articles.refused(piece.line(), Reason.ENTRY_TOO_LONG, limit, null);
    }
    return piece.isObject()
        ? articles.object(piece.line(), piece.text(), problems(piece.text()))
        : articles.refused(piece.line(), Reason.BAD_JSON, "{", null);
  }

  private List<Problem> problems(String text) {
    return in.problems(in.damaged() == 0 ? 0 : text.chars().filter(c -> c == '\uFFFD').count());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
