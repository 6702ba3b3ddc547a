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

  /** Names of first fields that say that an object is an article. */
  private static final List<String> OPENINGS = List.of("text", "html", "file", "id", "title");

  /** Fields that hold the text of an article, ours and those of other programs. */
  private static final List<String> TEXTS =
      List.of("\"text\"", "\"maintext\"", "\"plaintext\"", "\"articleBody\"", "\"content_html\"");

  private static final List<String> FEED_OPENINGS =
      List.of("<?xml", "<rss", "<feed", "<rdf:rdf", "<!doctype rss", "<!doctype feed");

  private static final List<String> FEED_ELEMENTS = List.of("<rss", "<feed", "<rdf:rdf");

  private FormatDetector() {}

  /** Why these bytes hold no article, if they do not; packed bytes are refused as such. */
  public static Optional<Reason> refusal(byte[] head) {
    String latin = latin(head);
    Magic magic = Magic.of(latin);
    if (magic != null) {
      return Optional.of(magic.reason());
    }
    boolean binary = Unicode.of(head) == null && !latin.startsWith("WARC/") && isBinary(head);
    return binary ? Optional.of(Reason.BINARY) : Optional.empty();
  }

  /** What kind of packed file these bytes begin, for messages: ZIP; null for others. */
  public static @Nullable String packing(byte[] head) {
    Magic magic = Magic.of(latin(head));
    return magic == null ? null : magic.name();
  }

  /** The format of bytes that are known by their very first, before any charset is. */
  public static Optional<Format> container(byte[] head) {
    String latin = latin(head);
    if (latin.stripLeading().startsWith("WARC/")) {
      return Optional.of(Format.WARC);
    }
    Magic magic = Magic.of(latin);
    if (magic != null) {
      boolean zip = "ZIP".equals(magic.name()) && magic.reason() == Reason.ARCHIVE;
      return zip ? Optional.of(Format.WACZ) : Optional.empty();
    }
    return isMhtml(latin) ? Optional.of(Format.MHTML) : Optional.empty();
  }

  private static String latin(byte[] head) {
    return new String(head, StandardCharsets.ISO_8859_1);
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

  /** True for the header of a mail that is a page, alone or with what belongs to it. */
  private static boolean isMhtml(String latin) {
    String lower = latin.stripLeading().toLowerCase(Locale.ROOT).replace("\r", "");
    int body = lower.indexOf("\n\n");
    String header = body < 0 ? lower : lower.substring(0, body);
    boolean mime = header.startsWith("mime-version:") || header.contains("\nmime-version:");
    return mime
        && header.indexOf(':') < header.indexOf('\n')
        && (header.contains("multipart/related") || header.contains("content-type: text/html"));
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
    if (isFeed(lower)) {
      return Format.FEED;
    }
    boolean named = suffix.startsWith("htm") || suffix.equals("xhtml");
    boolean opens = HTML_OPENINGS.stream().anyMatch(lower::startsWith);
    boolean xhtml = lower.startsWith("<?xml") && lower.contains("<html");
    if (opens || xhtml || (named && hasTag(lower))) {
      return Format.HTML;
    }
    return suffix.equals("md") || suffix.equals("markdown") ? Format.MARKDOWN : Format.TEXT;
  }

  private static boolean isFeed(String lower) {
    return FEED_OPENINGS.stream().anyMatch(lower::startsWith)
        && FEED_ELEMENTS.stream().anyMatch(lower::contains)
        && !lower.contains("<html");
  }

  /** True for XML that is neither a feed nor a page. */
  public static boolean isUnknownXml(String start) {
    return start.stripLeading().startsWith("<?xml");
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

  /**
   * What follows the last dot of the name, in lower case, that of what is packed where the name
   * ends in {@code .gz}; empty when there is none.
   */
  public static String suffix(@Nullable String name) {
    if (name == null) {
      return "";
    }
    boolean packed = name.toLowerCase(Locale.ROOT).endsWith(".gz");
    String bare = packed ? name.substring(0, name.length() - 3) : name;
    int dot = bare.lastIndexOf('.');
    return dot < 0 ? "" : bare.substring(dot + 1).toLowerCase(Locale.ROOT);
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
        && (OPENINGS.contains(rest.substring(1, close)) || TEXTS.stream().anyMatch(rest::contains));
  }

  private static int spaces(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at - from;
  }
}
