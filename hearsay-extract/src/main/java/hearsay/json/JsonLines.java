package hearsay.json;

import hearsay.input.Series;
import hearsay.input.UnreadableInputException.Reason;
import hearsay.text.Limits;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The records of JSON Lines, blank lines left out. */
final class JsonLines implements Series<JsonRecord> {

  private final JsonArticles articles;
  private final Limits limits;
  private final InputStream in;
  private long line;
  private boolean ended;

  JsonLines(JsonArticles articles, Limits limits, InputStream in) {
    this.articles = articles;
    this.limits = limits;
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  @Override
  public @Nullable Found<JsonRecord> next() throws IOException {
    while (!ended) {
      Found<JsonRecord> found = readLine();
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The record of the next line; null for a blank one and at the end. */
  private @Nullable Found<JsonRecord> readLine() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    line++;
    boolean tooLong = false;
    boolean blank = true;
    int b = in.read();
    for (; b >= 0 && b != '\n'; b = in.read()) {
      blank &= b <= ' ';
      tooLong |= bytes.size() >= limits.lineBytes();
      if (!tooLong) {
        bytes.write(b);
      }
    }
    ended = b < 0;
    if (tooLong) {
      return articles.refused(
          line, Reason.LINE_TOO_LONG, Integer.toString(limits.lineBytes()), null);
    }
    return blank ? null : articles.line(line, bytes.toByteArray());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
