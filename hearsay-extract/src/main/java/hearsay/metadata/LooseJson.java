package hearsay.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as pages really have it and never fails: raw line ends and quotation marks inside
 * strings, single quotation marks, comments, missing and spare commas, ends that are missing. What
 * cannot be understood is left out, what stands before and after it is kept. Objects become maps,
 * arrays lists, all else strings; {@code null} is left out. Linear; for one text.
 */
final class LooseJson {

  /** What is nested deeper is left out, and what follows it too. */
  static final int DEEPEST = 50;

  /** What a string is in its object or array. */
  private enum Place {
    KEY,
    MEMBER,
    ELEMENT
  }

  private final String text;
  private int at;

  private LooseJson(String text) {
    this.text = text;
  }

  /** Every object and array that the text holds side by side. */
  static List<Object> read(String text) {
    boolean escaped = text.indexOf('"') < 0 && text.contains("&quot;");
    String plain = escaped ? org.jsoup.parser.Parser.unescapeEntities(text, false) : text;
    LooseJson json = new LooseJson(plain.replace("<![CDATA[", " "));
    List<Object> values = new ArrayList<>();
    while (json.skipTo("{[")) {
      Object value = json.value(0, Place.ELEMENT);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  private boolean skipTo(String signs) {
    while (at < text.length() && signs.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at < text.length();
  }

  /** The value that starts here; at the end of the text after a value that is too deep. */
  private @Nullable Object value(int depth, Place place) {
    skipSpace();
    if (at >= text.length()) {
      return null;
    }
    char c = text.charAt(at);
    if (c == '{' || c == '[') {
      if (depth >= DEEPEST) {
        at = text.length();
        return null;
      }
      at++;
      return c == '{' ? object(depth) : array(depth);
    }
    return c == '"' || c == '\'' ? string(place) : literal();
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    while (more('}')) {
      int start = at;
      String key = key();
      skipSpace();
      if (at < text.length() && text.charAt(at) == ':') {
        at++;
        Object value = value(depth + 1, Place.MEMBER);
        if (value != null && key != null) {
          object.putIfAbsent(key, value);
        }
      }
      at = Math.max(at, start + 1);
    }
    return object;
  }

  private List<Object> array(int depth) {
    List<Object> array = new ArrayList<>();
    while (more(']')) {
      int start = at;
      Object value = value(depth + 1, Place.ELEMENT);
      if (value != null) {
        array.add(value);
      }
      at = Math.max(at, start + 1);
    }
    return array;
  }

  /** True when another member follows; else the closing sign is behind us. */
  private boolean more(char close) {
    skipSpace();
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      skipSpace();
    }
    if (at < text.length() && text.charAt(at) == close) {
      at++;
      return false;
    }
    // The other closing sign ends whatever is around: this one was forgotten.
    boolean forgotten = at < text.length() && "}]".indexOf(text.charAt(at)) >= 0;
    return at < text.length() && !forgotten;
  }

  private @Nullable String key() {
    char c = text.charAt(at);
    return c == '"' || c == '\'' ? string(Place.KEY) : literal();
  }

  private @Nullable String literal() {
    int start = at;
    while (at < text.length() && ",:{}[]\"'\n\r\t ".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String literal = text.substring(start, at);
    return literal.isEmpty() || literal.equals("null") ? null : literal;
  }

  private String string(Place place) {
    char quote = text.charAt(at);
    at++;
    StringBuilder string = new StringBuilder();
    while (at < text.length() && !(text.charAt(at) == quote && closes(place))) {
      if (text.charAt(at) == '\\' && at + 1 < text.length()) {
        escape(string);
      } else {
        string.append(text.charAt(at));
        at++;
      }
    }
    at++;
    return string.toString();
  }

  /** A quotation mark ends its string when what follows can follow a string. */
  private boolean closes(Place place) {
    int next = afterSpace(at + 1);
    if (next >= text.length()) {
      return true;
    }
    if (place == Place.KEY) {
      return text.charAt(next) == ':';
    }
    if (text.charAt(next) == ',') {
      int then = afterSpace(next + 1);
      return then >= text.length() || closesBox(then) || opens(then, place);
    }
    boolean forgotten = text.charAt(next) == '"' && text.substring(at, next).indexOf('\n') > 0;
    return closesBox(next)
        || forgotten
        || text.startsWith("//", next)
        || text.startsWith("/*", next)
        || text.startsWith("<!", next);
  }

  /** True when the next member of the same object or array can start here. */
  private boolean opens(int then, Place place) {
    char c = text.charAt(then);
    boolean element = "{[-0123456789".indexOf(c) >= 0 || text.startsWith("null", then);
    boolean comment = text.startsWith("/*", then) || text.startsWith("//", then);
    return c == '"' || c == '\'' || comment || (place == Place.ELEMENT && element);
  }

  private boolean closesBox(int i) {
    return text.charAt(i) == '}' || text.charAt(i) == ']';
  }

  private int afterSpace(int from) {
    int next = from;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private void escape(StringBuilder string) {
    char c = text.charAt(at + 1);
    at += 2;
    switch (c) {
      case 'n' -> string.append('\n');
      case 'r', 't', 'b', 'f' -> string.append(' ');
      case 'u' -> unicode(string);
      default -> string.append(c);
    }
  }

  private void unicode(StringBuilder string) {
    int value = 0;
    int end = at;
    while (end < text.length() && end < at + 4 && Character.digit(text.charAt(end), 16) >= 0) {
      value = value * 16 + Character.digit(text.charAt(end), 16);
      end++;
    }
    if (end == at + 4) {
      string.append((char) value);
      at = end;
    }
  }

  /** White space and comments. */
  private void skipSpace() {
    int before = -1;
    while (before != at) {
      before = at;
      at = afterSpace(at);
      if (text.startsWith("/*", at)) {
        int end = text.indexOf("*/", at);
        at = end < 0 ? text.length() : end + 2;
      } else if (text.startsWith("//", at)) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      }
    }
  }
}
