package hearsay.extract;

import static hearsay.archive.Warcs.gzip;
import static hearsay.archive.Warcs.header;
import static hearsay.archive.Warcs.joined;
import static hearsay.archive.Warcs.page;
import static hearsay.archive.Warcs.raw;
import static hearsay.archive.Warcs.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that somebody made to stop a reader: a row each, with what must be told and still read. */
final class HostileForms {

  /** The one word that is in every article that is to be read whatever stands beside it. */
  static final String SOUND = "Tarnel";

  private static final String SOUND_LINE = "{\"text\": \"" + SOUND + "\"}";
  private static final String A = "https://lefanal.example/a";
  private static final String B = "https://lefanal.example/b";
  private static final int MILLION = 1_000_000;

  private HostileForms() {}

  /** Makes the bytes of a file. */
  interface Maker {
    byte[] bytes() throws IOException;
  }

  /**
   * One file.
   *
   * @param name of the row
   * @param file its name, with its suffix
   * @param told a reason or a kind of problem that must be told of it
   * @param sound how many articles with {@link #SOUND} must be read
   */
  record Row(String name, String file, String told, int sound, Maker maker) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Row> rows() {
    return List.of(
        new Row(
            "warc length of terabytes", "a.warc", "PAGE_DAMAGED", 2, () -> lying("" + (1L << 42))),
        new Row("warc length of nothing", "a.warc", "PAGE_DAMAGED", 2, () -> lying("0")),
        new Row(
            "warc length beyond numbers", "a.warc", "PAGE_DAMAGED", 2, () -> lying("9".repeat(30))),
        new Row(
            "warc header without an end",
            "a.warc",
            "BROKEN_RECORD",
            1,
            HostileForms::endlessHeader),
        new Row(
            "warc of a million line ends",
            "a.warc",
            "BROKEN_RECORD",
            0,
            () -> utf8("WARC/1.0" + "\r\n".repeat(MILLION))),
        new Row(
            "gzip member that ends too early",
            "a.warc.gz",
            "PAGE_DAMAGED",
            2,
            HostileForms::cutMember),
        new Row(
            "gzip text that ends too early", "a.txt.gz", "PAGE_DAMAGED", 1, HostileForms::cutText),
        new Row(
            "gzip list that ends too early",
            "a.jsonl.gz",
            "BROKEN_PACKING",
            100,
            HostileForms::cutList),
        new Row(
            "gzip member of spaces",
            "a.warc.gz",
            "BOMB",
            1,
            () -> joined(gzip(spaces(150 * MILLION)), gzip(sound()))),
        new Row("gzip page of spaces", "a.html.gz", "BOMB", 0, () -> gzip(spaces(150 * MILLION))),
        new Row(
            "packed pages in packed members",
            "a.warc.gz",
            "BOMB",
            1,
            () -> joined(gzip(packedPages()), gzip(sound()))),
        new Row(
            "zip entry of spaces",
            "a.wacz",
            "BOMB",
            1,
            () -> zip("a.warc", spaces(150 * MILLION), "b.warc.gz", gzip(sound()))),
        new Row(
            "gzip in a zip, both packed twice",
            "a.wacz",
            "BOMB",
            1,
            () -> zip("a.warc.gz", gzip(packedPages()), "b.warc.gz", gzip(sound()))),
        new Row("zip of many bombs", "a.wacz", "BOMB", 1, HostileForms::manyBombs),
        new Row("zip of too many entries", "a.wacz", "HOSTILE_ZIP", 0, HostileForms::manyEntries),
        new Row(
            "zip of two entries with one name",
            "a.wacz",
            "HOSTILE_ZIP",
            0,
            HostileForms::sameNames),
        new Row(
            "zip inside a zip",
            "a.wacz",
            "ARCHIVE",
            0,
            () -> zip("a.wacz", zip("a.warc", sound()))),
        new Row(
            "mhtml without a boundary",
            "a.mhtml",
            "NO_PAGE",
            0,
            () -> utf8(MHTML.replace("; boundary=b", "") + html() + "\n--b--")),
        new Row(
            "mhtml whose last boundary is missing",
            "a.mhtml",
            "PAGE_DAMAGED",
            1,
            () -> utf8(MHTML + "\n--b\nContent-Type: text/html\n\n" + html())),
        new Row("mhtml of parts in parts", "a.mhtml", "NO_PAGE", 0, HostileForms::nestedParts),
        new Row(
            "mhtml of a million fields",
            "a.mhtml",
            "NO_PAGE",
            0,
            () ->
                utf8(
                    "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n"
                        + "a: b\n".repeat(MILLION)
                        + html())),
        new Row("feed of entities in entities", "a.rss", "DOCTYPE", 0, HostileForms::entities),
        new Row(
            "feed whose head does not end",
            "a.rss",
            "NO_PAGE",
            0,
            () -> utf8("<rss><channel>" + "<a>".repeat(MILLION))),
        new Row(
            "feed entry of a million elements",
            "a.rss",
            "NO_TEXT",
            1,
            () -> feed("<a>".repeat(MILLION))),
        new Row(
            "feed entry that does not end",
            "a.rss",
            "ENTRY_TOO_LONG",
            1,
            () -> feed("<description>" + "x".repeat(17 * MILLION) + "</description>")),
        new Row("feed of a million names", "a.rss", "NO_TEXT", 1, () -> feed(names())),
        new Row(
            "json line a million deep",
            "a.jsonl",
            "BAD_JSON",
            1,
            () -> utf8("{\"text\": \"x\", \"y\": " + "[".repeat(MILLION) + "\n" + SOUND_LINE)),
        new Row(
            "json document a million deep",
            "a.json",
            "BAD_JSON",
            1,
            () -> utf8("[\n{\"text\": \"x\", \"y\": " + deep() + "},\n" + SOUND_LINE + "]")),
        new Row(
            "json document of brackets", "a.json", "NO_PAGE", 0, () -> utf8("[".repeat(MILLION))),
        new Row(
            "json line of a million fields",
            "a.jsonl",
            "NO_TEXT_FIELD",
            1,
            () -> utf8("{" + fields() + "}\n" + SOUND_LINE)),
        new Row(
            "json document of a million fields",
            "a.json",
            "NO_TEXT_FIELD",
            1,
            () -> utf8("[\n{" + fields() + "},\n" + SOUND_LINE + "]")),
        new Row(
            "json object longer than the limit",
            "a.json",
            "ENTRY_TOO_LONG",
            1,
            () ->
                utf8(
                    "[\n{\"text\": ["
                        + "\"x\",".repeat(5 * MILLION)
                        + "1]},\n"
                        + SOUND_LINE
                        + "]")),
        new Row(
            "json line longer than the limit",
            "a.jsonl",
            "LINE_TOO_LONG",
            1,
            () -> utf8("{\"text\": \"" + "x".repeat(17 * MILLION) + "\"}\n" + SOUND_LINE)),
        new Row(
            "json of a million numbers",
            "a.json",
            "BAD_JSON",
            1,
            () -> utf8("[" + "1,".repeat(MILLION) + SOUND_LINE + "]")),
        new Row(
            "markdown of quotations in quotations",
            "a.md",
            "INPUT_TRUNCATED",
            1,
            () -> utf8(SOUND + "\n\n" + ("> ".repeat(5000) + "x\n\n").repeat(1000))),
        new Row(
            "markdown of lists in lists",
            "a.md",
            "INPUT_TRUNCATED",
            1,
            () -> utf8(SOUND + "\n\n" + ("- ".repeat(5000) + "x\n").repeat(1000))),
        new Row(
            "markdown head without an end",
            "a.md",
            "INPUT_TRUNCATED",
            1,
            () -> utf8("---\n" + SOUND + "\n" + "a: b\n".repeat(2 * MILLION))));
  }

  private static final String MHTML =
      "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n";

  private static String html() {
    return page(SOUND);
  }

  private static byte[] sound() {
    return raw(B, html());
  }

  private static byte[] spaces(int count) {
    byte[] bytes = new byte[count];
    Arrays.fill(bytes, (byte) ' ');
    byte[] start = utf8(header(A, Integer.toString(count)) + "HTTP/1.1 200 OK\r\n\r\n<html>");
    System.arraycopy(start, 0, bytes, 0, start.length);
    return bytes;
  }

  private static byte[] lying(String length) {
    return joined(raw(A, length, html()), sound());
  }

  private static byte[] endlessHeader() {
    return joined(utf8("WARC/1.0\r\n" + "A: b\r\n".repeat(MILLION)), sound());
  }

  private static byte[] cutMember() throws IOException {
    byte[] cut = gzip(raw(A, html() + "<p>" + "Fin. ".repeat(3000)));
    return joined(Arrays.copyOf(cut, cut.length - 20), gzip(sound()));
  }

  private static byte[] cutText() throws IOException {
    byte[] cut = gzip(utf8(SOUND + " rouvre lundi.\n\n" + "Le port. ".repeat(3000)));
    return Arrays.copyOf(cut, cut.length - 20);
  }

  private static byte[] cutList() throws IOException {
    byte[] cut = gzip(utf8((SOUND_LINE + "\n").repeat(100) + "{\"text\": \"x\"}\n".repeat(3000)));
    return Arrays.copyOf(cut, cut.length - 9);
  }

  /** A few bytes of pages that are gigabytes when every layer is unpacked. */
  private static byte[] packedPages() throws IOException {
    byte[] html = gzip(utf8("<html><body><p>Non." + " ".repeat(16 * MILLION)));
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n";
    String length = Integer.toString(http.length() + html.length);
    byte[] record = joined(utf8(header(A, length) + http), html, utf8("\r\n\r\n"));
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = 0; i < 300; i++) {
      all.writeBytes(record);
    }
    return all.toByteArray();
  }

  /** Names and bytes in turn; none of the entries is stored as it is. */
  private static byte[] zip(Object... entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) entries[i]));
        zip.write((byte[]) entries[i + 1]);
      }
    }
    return out.toByteArray();
  }

  private static byte[] manyBombs() throws IOException {
    byte[] bomb = spaces(20 * MILLION);
    Object[] entries = new Object[2 * 21];
    for (int i = 0; i < 20; i++) {
      entries[2 * i] = "archive/" + i + ".warc";
      entries[2 * i + 1] = bomb;
    }
    entries[40] = "archive/sound.warc.gz";
    entries[41] = gzip(sound());
    return zip(entries);
  }

  private static byte[] manyEntries() throws IOException {
    Object[] entries = new Object[2 * 70_000];
    for (int i = 0; i < 70_000; i++) {
      entries[2 * i] = i + ".warc";
      entries[2 * i + 1] = new byte[0];
    }
    return zip(entries);
  }

  /** The writer refuses such names, so that one is changed afterwards. */
  private static byte[] sameNames() throws IOException {
    byte[] zip = zip("a.warc", sound(), "b.warc", sound());
    for (int i = 0; i + 6 <= zip.length; i++) {
      boolean name =
          zip[i] == 'b'
              && new String(zip, i + 1, 5, java.nio.charset.StandardCharsets.ISO_8859_1)
                  .equals(".warc");
      zip[i] = name ? (byte) 'a' : zip[i];
    }
    return zip;
  }

  private static byte[] nestedParts() {
    StringBuilder text = new StringBuilder("MIME-Version: 1.0\n");
    for (int i = 0; i < 100_000; i++) {
      text.append("Content-Type: multipart/related; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append('\n');
    }
    return utf8(text + "Content-Type: text/html\n\n" + html());
  }

  private static byte[] entities() {
    StringBuilder text =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY e0 \"x\">");
    for (int i = 1; i < 40; i++) {
      text.append("<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">");
    }
    return utf8(
        text + "]><rss><channel><item><description>&e39;</description></item></channel></rss>");
  }

  private static byte[] feed(String item) {
    return utf8(
        "<rss><channel><item>"
            + item
            + "</item>\n<item><description>"
            + SOUND
            + "</description></item></channel></rss>");
  }

  private static String names() {
    StringBuilder text = new StringBuilder("<a");
    for (int i = 0; i < 100_000; i++) {
      text.append(" xmlns:n").append(i).append("='u'");
    }
    return text + ">" + "<b/>".repeat(100_000) + "</a>";
  }

  private static String deep() {
    return "[".repeat(MILLION) + "]".repeat(MILLION);
  }

  private static String fields() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < MILLION; i++) {
      text.append("\"f").append(i).append("\":1,");
    }
    return text + "\"last\":1";
  }
}
