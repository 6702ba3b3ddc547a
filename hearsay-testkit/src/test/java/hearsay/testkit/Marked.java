package hearsay.testkit;

import hearsay.attribution.Attribution;
import hearsay.text.Extent;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with one attribution marked in it: {@code [source] {cue} <content>}. The marks stand right
 * around the words; parts that are interrupted carry several pairs. Stateless.
 */
final class Marked {

  private static final String MARKS = "[]{}<>";

  private Marked() {}

  /** The text without its marks. */
  static String plain(String marked) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (MARKS.indexOf(c) < 0) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** The text with an attribution's source, cue and content marked. */
  static String mark(String text, Attribution a) {
    List<String> before = new ArrayList<>();
    for (int i = 0; i <= text.length(); i++) {
      before.add("");
    }
    insert(before, a.source(), "[", "]");
    insert(before, a.cue(), "{", "}");
    insert(before, a.content(), "<", ">");
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      marked.append(before.get(i)).append(text.charAt(i));
    }
    return marked.append(before.get(text.length())).toString();
  }

  private static void insert(
      List<String> before, @Nullable Extent extent, String open, String close) {
    if (extent == null) {
      return;
    }
    for (Span span : extent.spans()) {
      before.set(span.start(), before.get(span.start()) + open);
      before.set(span.end(), close + before.get(span.end()));
    }
  }
}
