package hearsay.input;

import hearsay.text.Problem;
import hearsay.text.ProblemKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns bytes into characters.
 *
 * <p>The charset is, in this order: that of the byte-order mark, of the {@code Content-Type}
 * header, of the page's own {@code <meta>} (HTML only), UTF-8 if the bytes are valid UTF-8, and at
 * last the best guess of juniversalchardet. Two corrections, both after what the WHATWG encoding
 * standard and real pages do: bytes that are valid UTF-8 beyond ASCII are UTF-8 whatever a header
 * calls them, and what calls itself ISO-8859-1 or US-ASCII is windows-1252.
 *
 * <p>Bytes that the charset does not have become U+FFFD, one each, and are counted in a {@link
 * ProblemKind#CHARSET_DAMAGED}. Linear; stateless.
 */
public final class TextDecoder {

  private static final int BLOCK = 1 << 13;
  private static final char REPLACEMENT = '\uFFFD';
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");

  private TextDecoder() {}

  /** Characters without the byte-order mark, and what was wrong with the bytes. */
  public record Decoded(String text, Charset charset, List<Problem> problems) {}

  /**
   * @param bytes all bytes that were read
   * @param declared the charset that the transport named, if any
   * @param html true to look for a {@code <meta>} charset
   * @param cut true when the input went on after these bytes, so that a last incomplete character
   *     is no damage
   */
  public static Decoded decode(byte[] bytes, @Nullable String declared, boolean html, boolean cut) {
    String plain = utf8(bytes, cut);
    if (plain != null) {
      return new Decoded(plain, StandardCharsets.UTF_8, List.of());
    }
    Unicode.Mark charset = charset(bytes, declared, html);
    int from = charset.length();
    String whole = new String(bytes, from, bytes.length - from, charset.charset());
    if (!cut && whole.indexOf(REPLACEMENT) < 0) {
      return new Decoded(whole, charset.charset(), List.of());
    }
    return damaged(bytes, charset, cut);
  }

  /** Valid UTF-8 that goes beyond ASCII, as most of the web is; null for anything else. */
  private static @Nullable String utf8(byte[] bytes, boolean cut) {
    if (cut || Unicode.mark(bytes) != null) {
      return null;
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean beyond = text.length() < bytes.length;
    return beyond && text.indexOf(REPLACEMENT) < 0 && Unicode.of(head(bytes)) == null ? text : null;
  }

  /** Decodes step by step, and counts what is no character. */
  private static Decoded damaged(byte[] bytes, Unicode.Mark charset, boolean cut) {
    int from = charset.length();
    InputStream in = new ByteArrayInputStream(bytes, from, bytes.length - from);
    DecodingReader reader = new DecodingReader(in, charset.charset(), cut);
    StringBuilder text = new StringBuilder(bytes.length - from);
    try (reader) {
      char[] block = new char[BLOCK];
      for (int n = reader.read(block); n >= 0; n = reader.read(block)) {
        text.append(block, 0, n);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot fail", e);
    }
    List<Problem> problems = problems(charset.charset(), reader.damaged());
    return new Decoded(text.toString(), charset.charset(), problems);
  }

  /** The charset, with the length of the byte-order mark that told it, or 0. */
  static Unicode.Mark charset(byte[] bytes, @Nullable String declared, boolean html) {
    Unicode.Mark mark = Unicode.mark(bytes);
    return mark != null ? mark : new Unicode.Mark(unmarked(bytes, declared, html), 0);
  }

  private static Charset unmarked(byte[] bytes, @Nullable String declared, boolean html) {
    Charset unicode = Unicode.of(head(bytes));
    if (unicode != null) {
      return unicode;
    }
    Utf8 utf8 = Utf8.count(bytes);
    if (utf8.invalid() == 0 && utf8.valid() > 0) {
      return StandardCharsets.UTF_8;
    }
    Charset named = named(declared);
    if (named == null && html) {
      named = named(MetaCharset.find(head(bytes)));
    }
    boolean wrong = StandardCharsets.UTF_8.equals(named) ? utf8.isUnlikely() : utf8.isPlain();
    if (named != null && !wrong) {
      return named;
    }
    return utf8.isLikely() ? StandardCharsets.UTF_8 : guessed(bytes);
  }

  private static byte[] head(byte[] bytes) {
    return bytes.length <= FormatDetector.HEAD
        ? bytes
        : java.util.Arrays.copyOf(bytes, FormatDetector.HEAD);
  }

  /** The charset called so, in the sense of the web; null for a name that nobody knows. */
  private static @Nullable Charset named(@Nullable String name) {
    if (name == null) {
      return null;
    }
    try {
      Charset found = Charset.forName(name.strip());
      boolean alias =
          found.equals(StandardCharsets.ISO_8859_1) || found.equals(StandardCharsets.US_ASCII);
      boolean wide = found.name().startsWith("UTF-16") || found.name().startsWith("UTF-32");
      // A page whose first bytes could be read as ASCII is not UTF-16, whatever it says.
      return wide ? null : alias ? WINDOWS_1252 : found;
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }

  private static Charset guessed(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, 1 << 20));
    detector.dataEnd();
    Charset guess = named(detector.getDetectedCharset());
    if (guess == null || guess.equals(StandardCharsets.UTF_8)) {
      guess = WINDOWS_1252;
    }
    return guess.equals(WINDOWS_1252) && isLatin9(bytes) ? LATIN_9 : guess;
  }

  /**
   * True when the bytes that the two charsets read differently make more sense in ISO-8859-15: its
   * own œ, Œ, Ÿ and € beside letters or digits, and none of the quotation marks and dashes that
   * only windows-1252 has.
   */
  private static boolean isLatin9(byte[] bytes) {
    int own = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      if (b >= 0x80 && b < 0xA0) {
        return false;
      }
      boolean ligature = b == 0xBD || b == 0xBC || b == 0xBE;
      if (b == 0xA4 || (ligature && i + 1 < bytes.length && isLetter(bytes[i + 1]))) {
        own++;
      }
    }
    return own > 0;
  }

  private static boolean isLetter(byte b) {
    int lower = (b & 0xFF) | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  /** What to tell of characters that were replaced. */
  static List<Problem> problems(Charset charset, long damaged) {
    if (damaged == 0) {
      return List.of();
    }
    String count = String.format(Locale.ROOT, "%d", damaged);
    return List.of(Problem.of(ProblemKind.CHARSET_DAMAGED, charset.name(), count));
  }
}
