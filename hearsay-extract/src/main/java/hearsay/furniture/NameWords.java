package hearsay.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of names in markup, such as class names and ids. Stateless. */
public final class NameWords {

  private NameWords() {}

  /** The words of a name in lower case, cut at signs and at inner capitals. */
  public static List<String> of(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    boolean lower = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = Character.isLetter(c);
      if (!letter || (lower && Character.isUpperCase(c))) {
        close(name, start, i, words);
        start = letter ? i : i + 1;
      }
      lower = Character.isLowerCase(c);
    }
    close(name, start, name.length(), words);
    return words;
  }

  private static void close(String name, int start, int end, List<String> words) {
    if (start < end) {
      words.add(name.substring(start, end).toLowerCase(Locale.ROOT));
    }
  }
}
