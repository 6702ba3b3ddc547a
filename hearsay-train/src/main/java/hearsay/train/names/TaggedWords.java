package hearsay.train.names;

import hearsay.text.Span;
import hearsay.train.names.NamedSentence.Name;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words of a sentence with their tags, as they are read; gives the sentence as text. */
final class TaggedWords {

  /** Files without sentences are cut at a stop after this many words. */
  private static final int LONG = 25;

  private final boolean beginsAreMarked;
  private final List<String> words = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private @Nullable String text;

  TaggedWords(boolean beginsAreMarked) {
    this.beginsAreMarked = beginsAreMarked;
  }

  void text(String known) {
    text = known;
  }

  void add(String word, String tag) {
    words.add(word);
    tags.add(tag);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** True when a long row of words without a sentence mark may be cut here. */
  boolean isFull() {
    int last = words.size() - 1;
    return !beginsAreMarked && last > LONG && words.get(last).equals(".");
  }

  /** The sentence; empties the list. */
  NamedSentence take() {
    String whole = text == null ? joined() : text;
    List<Name> names = names(whole);
    words.clear();
    tags.clear();
    text = null;
    return new NamedSentence(whole, names);
  }

  private List<Name> names(String whole) {
    List<Name> names = new ArrayList<>();
    int at = 0;
    int start = -1;
    int end = -1;
    String type = "";
    for (int i = 0; i < words.size(); i++) {
      String tag = tags.get(i);
      boolean continues = tag.startsWith("I-") && tag.substring(2).equals(type) && start >= 0;
      if (!continues) {
        addTo(names, start, end, type);
        start = -1;
      }
      int found = whole.indexOf(words.get(i), at);
      at = found < 0 ? at : found;
      if (tag.length() > 2) {
        start = continues ? start : at;
        type = tag.substring(2);
      } else {
        type = "";
      }
      at = found < 0 ? at : at + words.get(i).length();
      end = at;
    }
    addTo(names, start, end, type);
    return names;
  }

  private static void addTo(List<Name> names, int start, int end, String type) {
    if (start >= 0 && !type.equals("OTH")) {
      boolean sure = !type.equals("MISC");
      names.add(new Name(new Span(start, end), TypeSet.ofCoarse(type), sure));
    }
  }

  /** The words as they are usually written, since the file does not say. */
  private String joined() {
    StringBuilder joined = new StringBuilder();
    boolean glue = true;
    boolean quoted = false;
    for (String word : words) {
      boolean quote = word.equals("\"");
      boolean tight = glue || (quote ? quoted : isTightLeft(word));
      joined.append(tight ? "" : " ").append(word);
      glue = quote ? !quoted : isTightRight(word);
      quoted ^= quote;
    }
    return joined.toString();
  }

  private static boolean isTightLeft(String word) {
    return word.length() <= 3
        && (".,;:!?)]%…".indexOf(word.charAt(0)) >= 0
            || word.equals("n't")
            || (word.charAt(0) == '\'' && word.length() > 1));
  }

  private static boolean isTightRight(String word) {
    char last = word.charAt(word.length() - 1);
    return word.equals("(")
        || word.equals("[")
        || ((last == '\'' || last == '’')
            && word.length() > 1
            && word.length() < 8
            && word.charAt(0) != '\'');
  }
}
