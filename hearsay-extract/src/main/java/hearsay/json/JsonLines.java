package hearsay.extract;

import hearsay.input.UnreadableInputException.Reason;
import hearsay.text.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The entries of JSON Lines, blank lines left out. */
final class JsonLines implements ArticleList {

  private final JsonArticles articles;
  private final String name;
  private final Limits limits;
  private final InputStream in;
  private long line;
  private boolean ended;
  private @Nullable Entry next;

  JsonLines(JsonArticles articles, String name, Limits limits, InputStream in) {
    this.articles = articles;
    this.name = name;
    this.limits = limits;
    this.in = in;
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) {
      try {
        next = readLine();
      } catch (IOException e) {
        ended = true;
        throw new UncheckedIOException(name, e);
      }
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

  /** The entry of the next line; null for a blank one and at the end. */
  private @Nullable Entry readLine() throws IOException {
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
    articles.close();
  }
}
