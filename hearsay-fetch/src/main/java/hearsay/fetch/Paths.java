package hearsay.fetch;

import java.util.ArrayDeque;
import java.util.Deque;

/** The paths of addresses. Stateless. */
final class Paths {

  private Paths() {}

  /**
   * A path, or a path with its query, without the segments {@code .} and {@code ..}, and with a
   * slash before it (RFC 3986 5.2.4).
   */
  static String withoutDots(String target) {
    int query = target.indexOf('?');
    String path = query < 0 ? target : target.substring(0, query);
    String rest = query < 0 ? "" : target.substring(query);
    Deque<String> kept = new ArrayDeque<>();
    String[] segments = (path.startsWith("/") ? path.substring(1) : path).split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      boolean dots = segments[i].equals(".") || segments[i].equals("..");
      if (segments[i].equals("..") && !kept.isEmpty()) {
        kept.removeLast();
      }
      if (!dots) {
        kept.addLast(segments[i]);
      } else if (i == segments.length - 1) {
        kept.addLast("");
      }
    }
    return "/" + String.join("/", kept) + rest;
  }
}
