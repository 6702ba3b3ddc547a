package hearsay.formats;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import hearsay.claims.Reading;
import hearsay.text.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes readings as the ledger's JSON: one object a line, UTF-8, whatever the platform. Immutable
 * and safe for all threads.
 *
 * <p>Offsets are Unicode code points into {@code article.text}; the {@code text} of every span is
 * that slice exactly. Fields come in a fixed order, so equal readings give equal bytes; a field
 * nobody knows is left out. Ids ({@code v0 n1 a1 c1 q1 t1 p1}) are unique in their article.
 *
 * <p>Two things are not written as they stand. U+2028 and U+2029 are escaped, since they end a line
 * for some readers of JSON Lines. Half a surrogate pair, which no UTF-8 file can hold, becomes
 * U+FFFD, one for one, so that no offset moves.
 */
public final class LedgerJson {

  /** The version of the contract, the value of the field {@code ledger}. */
  public static final String VERSION = "1";

  private static final JsonFactory JSON = factory();

  private static JsonFactory factory() {
    return new JsonFactoryBuilder()
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
        .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
        .characterEscapes(new LineEscapes())
        .rootValueSeparator("")
        .build();
  }

  /**
   * Writes one reading and a line end; leaves {@code out} open and does not flush it.
   *
   * @throws IOException if {@code out} fails
   */
  public void write(Reading reading, OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
      new LedgerObject(reading, json).write();
      json.writeRaw('\n');
    }
  }

  /**
   * Writes an article that was not read: a ledger with the article and its problems alone.
   *
   * @throws IOException if {@code out} fails
   */
  public void write(Article article, OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
      LedgerFields fields = new LedgerFields(article.text(), json);
      LedgerArticle articles = new LedgerArticle(fields);
      fields.open();
      fields.text("ledger", VERSION);
      articles.article(article);
      articles.problems(article.problems());
      fields.close();
      json.writeRaw('\n');
    }
  }

  /** The same as a string, without the line end. */
  public String line(Reading reading) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(reading, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
  }
}
