package hearsay.feed;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the characters of a feed in what stands before its first entry, and its entries. An entry
 * begins with {@code <item} or {@code <entry}, under any prefix, and ends with its end tag, or,
 * where that is missing, before the next entry. Linear; memory is bounded by the limit. For one
 * thread.
 */
final class FeedCutter {

  /** Longest head that is kept. */
  private static final int HEAD = 1 << 18;

  private static final String CDATA = "![CDATA[";
  private static final String COMMENT = "!--";
  private static final String DOCTYPE = "!doctype";

  /** Longest name of an element that is told from others. */
  private static final int NAME = 64;

  private final Reader in;
  private final char[] block = new char[1 << 13];
  private int at;
  private int end;
  private final StringBuilder text = new StringBuilder();
  private int limit = HEAD;
  private boolean tooLong;
  private boolean doctype;

  /** The start tag that the next entry begins with, as far as its name; null before the first. */
  private @Nullable String opening;

  FeedCutter(Reader in) {
    this.in = in;
  }

  /**
   * One entry.
   *
   * @param text with its tags
   * @param isWhole false when its end tag is missing
   * @param isTooLong true when it goes on after the text
   */
  record Piece(String text, boolean isWhole, boolean isTooLong) {}

  /** What stands before the first entry; to be called first. */
  String head() throws IOException {
    Step step = step();
    while (step == Step.TEXT || step == Step.END) {
      step = step();
    }
    String head = text.toString();
    text.setLength(0);
    return head;
  }

  /** True when a document type was declared so far. */
  boolean hasDoctype() {
    return doctype;
  }

  /**
   * The next entry; null at the end.
   *
   * @param most so many of its characters are kept
   */
  @Nullable Piece next(int most) throws IOException {
    while (opening == null) {
      if (step() == Step.END_OF_FEED) {
        return null;
      }
      text.setLength(0);
    }
    limit = most;
    tooLong = false;
    text.append(opening);
    opening = null;
    Step step = step();
    while (step == Step.TEXT) {
      step = step();
    }
    Piece piece = new Piece(text.toString(), step == Step.END, tooLong);
    text.setLength(0);
    return piece;
  }

  private enum Step {
    TEXT,
    START,
    END,
    END_OF_FEED
  }

  /** Takes the characters up to the end of the next tag's name, comment or section. */
  private Step step() throws IOException {
    int c = take();
    while (c >= 0 && c != '<') {
      keep((char) c);
      c = take();
    }
    if (c < 0) {
      return Step.END_OF_FEED;
    }
    String name = name();
    if (name.equals(CDATA) || name.equals(COMMENT)) {
      keep(name);
      takeUntil(name.equals(CDATA) ? "]]>" : "-->");
      return Step.TEXT;
    }
    doctype |= name.equalsIgnoreCase(DOCTYPE);
    boolean closing = name.startsWith("/");
    String local = name.substring(Math.max(closing ? 1 : 0, name.indexOf(':') + 1));
    if (!local.equals("item") && !local.equals("entry")) {
      keep(name);
      return Step.TEXT;
    }
    if (closing) {
      keep(name + ">");
      return Step.END;
    }
    opening = "<" + name;
    return Step.START;
  }

  /** The name that follows {@code <}; the next character is the one behind it. */
  private String name() throws IOException {
    StringBuilder name = new StringBuilder();
    int c = peek();
    while (c > ' ' && c != '>' && c != '<' && name.length() < NAME) {
      if (c == '/' && !name.isEmpty()) {
        break;
      }
      name.append((char) c);
      at++;
      String known = name.toString();
      if (known.equals(CDATA) || known.equals(COMMENT)) {
        return known;
      }
      c = peek();
    }
    return name.toString();
  }

  private void keep(String name) {
    keep('<');
    for (int i = 0; i < name.length(); i++) {
      keep(name.charAt(i));
    }
  }

  private void keep(char c) {
    if (text.length() < limit) {
      text.append(c);
    } else {
      tooLong = true;
    }
  }

  private void takeUntil(String mark) throws IOException {
    int matched = 0;
    int c = take();
    while (c >= 0) {
      keep((char) c);
      char expected = mark.charAt(matched);
      // All marks begin with two of the same sign, which may come more often.
      matched = c == expected ? matched + 1 : c == mark.charAt(0) ? Math.min(matched, 2) : 0;
      if (matched == mark.length()) {
        return;
      }
      c = take();
    }
  }

  private int take() throws IOException {
    int c = peek();
    at += c < 0 ? 0 : 1;
    return c;
  }

  private int peek() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(block, 0, block.length));
    }
    return at == end ? -1 : block[at];
  }
}
