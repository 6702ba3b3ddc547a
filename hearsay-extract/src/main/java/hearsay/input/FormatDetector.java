package hearsay.input;

import hearsay.input.UnreadableInputException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells what bytes are by looking at the first of them; the name's suffix only decides between
 * forms that the bytes allow. Stateless.
 */
public final class FormatDetector {

  /** How many bytes of the beginning are looked at. */
  public static final int HEAD = 16 << 10;

  private static final List<String> HTML_OPENINGS =
      List.of(
          "<!doctype html", "<html", "<head", "<body", "<!--", "<article", "<div", "<p>", "<h1");

  private static final List<String> OPENINGS = List.of("text", "html", "file", "id", "title");

  private record Magic(int at, String bytes, Reason reason) {}

  /** Latin-1 strings of the bytes that open a file of each kind. */
  private static final List<Magic> MAGIC =
      List.of(
          new Magic(0, "%PDF-", Reason.PDF),
          new Magic(0, "{\\rtf", Reason.OFFICE_DOCUMENT),
          new Magic(0, "\u00D0\u00CF\u0011\u00E0", Reason.OFFICE_DOCUMENT),
          new Magic(0, "PK\u0003\u0004", Reason.ARCHIVE),
          new Magic(0, "PK\u0005\u0006", Reason.ARCHIVE),
          new Magic(0, "\u001F\u008B", Reason.ARCHIVE),
          new Magic(0, "BZh", Reason.ARCHIVE),
          new Magic(0, "\u00FD7zXZ", Reason.ARCHIVE),
          new Magic(0, "(\u00B5/\u00FD", Reason.ARCHIVE),
          new Magic(0, "7z\u00BC\u00AF", Reason.ARCHIVE),
          new Magic(0, "Rar!\u001A", Reason.ARCHIVE),
          new Magic(257, "ustar", Reason.ARCHIVE),
          new Magic(0, "\u0089PNG", Reason.IMAGE),
          new Magic(0, "\u00FF\u00D8\u00FF", Reason.IMAGE),
          new Magic(0, "GIF87a", Reason.IMAGE),
          new Magic(0, "GIF89a", Reason.IMAGE),
          new Magic(8, "WEBP", Reason.IMAGE),
          new Magic(0, "II*\u0000", Reason.IMAGE),
          new Magic(0, "MM\u0000*", Reason.IMAGE),
          new Magic(0, "ID3\u0003", Reason.BINARY),
          new Magic(0, "OggS", Reason.BINARY),
          new Magic(0, "\u007FELF", Reason.BINARY),
          new Magic(0, "SQLite format 3", Reason.BINARY),
          new Magic(0, "\u00CA\u00FE\u00BA\u00BE", Reason.BINARY));

  private FormatDetector() {}

  /** Why these bytes hold no article, if they do not. */
  public static Optional<Reason> refusal(byte[] head) {
    String latin = new String(head, StandardCharsets.ISO_8859_1);
    for (Magic magic : MAGIC) {
      if (latin.startsWith(magic.bytes, magic.at)) {
        return Optional.of(magic.reason == Reason.ARCHIVE ? archive(latin) : magic.reason);
      }
    }
    if (Unicode.of(head) == null && isBinary(head)) {
      return Optional.of(Reason.BINARY);
    }
    return webArchive(latin);
  }

  /** Word-processor documents are ZIP files with known names at their beginning. */
  private static Reason archive(String latin) {
    boolean office =
        latin.contains("word/")
            || latin.contains("[Content_Types].xml")
            || latin.contains("mimetypeapplication/vnd.oasis")
            || latin.contains("mimetypeapplication/epub");
    return office ? Reason.OFFICE_DOCUMENT : Reason.ARCHIVE;
  }

  /** True when control characters that no text has are more than one byte in fifty. */
  private static boolean isBinary(byte[] head) {
    int controls = 0;
    for (byte b : head) {
      boolean layout = b >= '\t' && b <= '\r';
      if (b >= 0 && b < ' ' && !layout && b != 0x1B) {
        controls++;
      }
    }
    return controls * 50 > head.length;
  }

  private static Optional<Reason> webArchive(String latin) {
    String start = latin.stripLeading();
    if (start.startsWith("WARC/")) {
      return Optional.of(Reason.WEB_ARCHIVE);
    }
    String lower = start.toLowerCase(Locale.ROOT);
    int multipart = lower.indexOf("multipart/related");
    int mime = lower.indexOf("mime-version:");
    int body = lower.indexOf("\n\n");
    if (mime >= 0 && multipart >= 0 && (body < 0 || mime < body || multipart < 2048)) {
      return Optional.of(Reason.WEB_ARCHIVE);
    }
    return isFeed(lower) ? Optional.of(Reason.FEED) : Optional.empty();
  }

  private static boolean isFeed(String lower) {
    return (lower.startsWith("<?xml") || lower.startsWith("<rss") || lower.startsWith("<feed"))
        && (lower.contains("<rss") || lower.contains("<feed") || lower.contains("<rdf:rdf"))
        && !lower.contains("<html");
  }

  /**
   * The format of characters that are known to be text.
   *
   * @param name the input's name, for its suffix
   * @param start the first characters
   */
  public static Format format(String name, String start) {
    String text = start.stripLeading();
    String suffix = suffix(name);
    if (isJson(suffix, text)) {
      return Format.JSON;
    }
    String lower = text.substring(0, Math.min(text.length(), 4096)).toLowerCase(Locale.ROOT);
    boolean named = suffix.startsWith("htm") || suffix.equals("xhtml");
    boolean opens = HTML_OPENINGS.stream().anyMatch(lower::startsWith);
    boolean xhtml = lower.startsWith("<?xml") && lower.contains("<html");
    return opens || xhtml || (named && hasTag(lower)) ? Format.HTML : Format.TEXT;
  }

  private static boolean isJson(String suffix, String text) {
    boolean named = suffix.equals("json") || suffix.equals("jsonl") || suffix.equals("ndjson");
    boolean object = text.startsWith("{") || text.startsWith("[");
    return (named && object) || opensArticle(text);
  }

  private static boolean hasTag(String lower) {
    for (int at = lower.indexOf('<'); at >= 0; at = lower.indexOf('<', at + 1)) {
      char next = at + 1 < lower.length() ? lower.charAt(at + 1) : ' ';
      if ((next >= 'a' && next <= 'z') || next == '!' || next == '/') {
        return true;
      }
    }
    return false;
  }

  /** What follows the last dot of the name, in lower case; empty when there is none. */
  public static String suffix(@Nullable String name) {
    int dot = name == null ? -1 : name.lastIndexOf('.');
    return name == null || dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** True for text that starts with a JSON object whose first field an article has. */
  static boolean opensArticle(String text) {
    String start = text.stripLeading();
    if (start.startsWith("[")) {
      start = start.substring(1).stripLeading();
    }
    if (!start.startsWith("{")) {
      return false;
    }
    String rest = start.substring(1).stripLeading();
    int close = rest.startsWith("\"") ? rest.indexOf('"', 1) : -1;
    return close > 0
        && rest.startsWith(":", close + 1 + spaces(rest, close + 1))
        && (OPENINGS.contains(rest.substring(1, close)) || rest.contains("\"text\""));
  }

  private static int spaces(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at - from;
  }
}
