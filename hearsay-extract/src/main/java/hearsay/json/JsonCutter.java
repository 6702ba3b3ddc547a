package hearsay.json;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the characters of a JSON document in the objects that it lists, without understanding more
 * of them than where each ends: at the bracket that closes it, outside of strings. What is wrong
 * with one object stays in it. Linear; memory is bounded by the limit. For one thread.
 */
final class JsonCutter {

  private final Reader in;
  private final char[] block = new char[1 << 13];
  private int at;
  private int end;
  private long line = 1;
  private boolean isStray;
  private boolean dropped;

  JsonCutter(Reader in) {
    this.in = in;
  }

  /**
   * One object, or what stands where one should.
   *
   * @param text from its first bracket to its last; empty for what is no object
   * @param line where it begins, from 1
   * @param isTooLong true when it goes on after the text
   */
  record Piece(String text, long line, boolean isTooLong) {

    boolean isObject() {
      return !text.isEmpty();
    }
  }

  /**
   * The next object; several things in a row that are none are one piece. Null at the end.
   *
   * @param most so many of its characters are kept
   */
  @Nullable Piece next(int most) throws IOException {
    for (int c = take(); c >= 0; c = take()) {
      if (c == '{') {
        isStray = false;
        return object(most);
      }
      boolean between = c <= ' ' || c == ',' || c == '[' || c == ']' || c == '\uFEFF';
      if (!between) {
        if (c == '"') {
          takeString(new StringBuilder(), 0);
        }
        if (!isStray) {
          isStray = true;
          return new Piece("", line, false);
        }
      }
    }
    return null;
  }

  private Piece object(int most) throws IOException {
    long first = line;
    StringBuilder text = new StringBuilder("{");
    dropped = false;
    int c = 0;
    for (int depth = 1; depth > 0 && c >= 0; ) {
      c = take();
      keep(text, most, c);
      if (c == '"') {
        takeString(text, most);
      } else if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
      }
    }
    return new Piece(text.toString(), first, dropped);
  }

  private void keep(StringBuilder text, int most, int c) {
    if (c >= 0 && text.length() < most) {
      text.append((char) c);
    } else {
      dropped |= c >= 0;
    }
  }

  /**
   * Takes a string behind its first quotation mark, to the last one, or to the end of the line,
   * which no string has.
   */
  private void takeString(StringBuilder text, int most) throws IOException {
    boolean escaped = false;
    int c = ' ';
    while (c >= 0 && c != '\n' && (c != '"' || escaped)) {
      escaped = c == '\\' && !escaped;
      c = take();
      keep(text, most, c);
    }
  }

  private int take() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(block, 0, block.length));
    }
    if (at == end) {
      return -1;
    }
    char c = block[at++];
    line += c == '\n' ? 1 : 0;
    return c;
  }
}
