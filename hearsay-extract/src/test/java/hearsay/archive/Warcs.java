package hearsay.archive;

import hearsay.input.Series;
import hearsay.input.Series.Found;
import hearsay.input.Source;
import hearsay.input.UnreadableInputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Web archives for tests, written by jwarc where they are sound. */
public final class Warcs {

  public static final MediaType HTML = MediaType.parse("text/html; charset=utf-8");

  private Warcs() {}

  /** A page with a story that says who it is. */
  public static String page(String name) {
    return "<!DOCTYPE html><html lang=\"fr\"><head><title>Le port de "
        + name
        + "</title></head><body><article><h1>Le port de "
        + name
        + " rouvre</h1><p>Le port de "
        + name
        + " rouvre lundi, a annoncé la préfecture après trois mois de travaux sur le quai.</p><p>Les"
        + " riverains attendent encore que la route soit dégagée, dit la mairie.</p></article>"
        + "</body></html>";
  }

  /** A response as servers give them. */
  public static WarcResponse response(String url, int status, byte[] body, String... headers)
      throws IOException {
    HttpResponse.Builder http = new HttpResponse.Builder(status, "OK");
    for (int i = 0; i < headers.length; i += 2) {
      http.addHeader(headers[i], headers[i + 1]);
    }
    MediaType type = MediaType.OCTET_STREAM;
    for (int i = 0; i < headers.length; i += 2) {
      type = headers[i].equals("Content-Type") ? MediaType.parse(headers[i + 1]) : type;
    }
    http.body(type, body);
    return new WarcResponse.Builder(url).body(http.build()).build();
  }

  /** A page that was got from an address. */
  public static WarcResponse html(String url, String html) throws IOException {
    return response(url, 200, utf8(html), "Content-Type", "text/html; charset=utf-8");
  }

  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] plain(WarcRecord... records) throws IOException {
    return write(WarcCompression.NONE, records);
  }

  /** Every record packed by itself, as it should be. */
  public static byte[] packed(WarcRecord... records) throws IOException {
    return write(WarcCompression.GZIP, records);
  }

  private static byte[] write(WarcCompression compression, WarcRecord... records)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), compression)) {
      for (WarcRecord record : records) {
        writer.write(record);
      }
    }
    return out.toByteArray();
  }

  /** A record of a page whose length is what the test says. */
  public static byte[] raw(String url, String length, String html) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html;
    return utf8(header(url, length) + http + "\r\n\r\n");
  }

  public static String header(String url, String length) {
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
        + url
        + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
        + length
        + "\r\n\r\n";
  }

  /** A sound record, not packed. */
  public static byte[] raw(String url, String html) {
    int http = utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n").length;
    return raw(url, Integer.toString(http + utf8(html).length), html);
  }

  public static byte[] gzip(byte[]... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      for (byte[] part : parts) {
        gzip.write(part);
      }
    }
    return out.toByteArray();
  }

  public static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  /** What is found in an archive that is in memory. */
  static List<Found<SavedPage>> found(byte[] warc) throws IOException {
    return found(warc, ArchiveLimits.DEFAULT);
  }

  static List<Found<SavedPage>> found(byte[] warc, ArchiveLimits limits) throws IOException {
    boolean packed = warc.length > 0 && warc[0] == 0x1F;
    return all(
        WarcPages.of(Source.of("a.warc", warc), new ByteArrayInputStream(warc), packed, limits));
  }

  /** The same of an archive that can be read once only. */
  static List<Found<SavedPage>> streamed(byte[] warc) throws IOException {
    boolean packed = warc.length > 0 && warc[0] == 0x1F;
    ByteArrayInputStream in = new ByteArrayInputStream(warc);
    return all(WarcPages.of(Source.of("-", in), in, packed, ArchiveLimits.DEFAULT));
  }

  static <T> List<Found<T>> all(Series<T> series) throws IOException {
    List<Found<T>> all = new ArrayList<>();
    try (series) {
      for (Found<T> found = series.next(); found != null; found = series.next()) {
        all.add(found);
      }
    }
    return all;
  }

  /** Each find in a few words: {@code 2 https://…}, {@code 3 BROKEN_RECORD}. */
  static List<String> words(List<Found<SavedPage>> all) {
    return all.stream().map(Warcs::words).toList();
  }

  private static String words(Found<SavedPage> found) {
    String number = found.place().number() + " ";
    if (found instanceof Found.Refused<SavedPage> refused) {
      UnreadableInputException why = refused.why();
      return number + why.reason();
    }
    SavedPage page = ((Found.Thing<SavedPage>) found).thing();
    String problems = page.problems().isEmpty() ? "" : " " + page.problems().get(0).kind();
    return number + page.url() + (page.cut() ? " CUT" : "") + problems;
  }

  static SavedPage page(Found<SavedPage> found) {
    return ((Found.Thing<SavedPage>) found).thing();
  }

  static String text(Found<SavedPage> found) {
    return new String(page(found).bytes(), StandardCharsets.UTF_8);
  }
}
