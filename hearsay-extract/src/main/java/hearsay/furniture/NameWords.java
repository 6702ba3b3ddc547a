package hearsay.furniture;

import java.util.ArrayList;
import java.util.List;

/** The words of names in markup, such as class names and ids. Stateless. */
public final class NameWords {

  private NameWords() {}

  /** The words of a name in lower case, cut at signs and at inner capitals. */
  public static List<String> of(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean inner =
          Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
      if (inner || !Character.isLetter(c)) {
        close(word, words);
      }
      if (Character.isLetter(c)) {
        word.append(Character.toLowerCase(c));
      }
    }
    close(word, words);
    return words;
  }

  private static void close(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
