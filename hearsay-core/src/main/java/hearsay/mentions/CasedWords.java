package hearsay.mentions;

import java.util.Arrays;

/**
 * How words are usually written inside a sentence: small, with a capital, now so now so. Immutable;
 * safe for all threads.
 */
public final class CasedWords {

  /** What {@link #usual} says of a word it does not know. */
  static final int UNKNOWN = 0;

  /** Nothing known of any word. */
  public static final CasedWords NONE = new CasedWords(new int[0]);

  private static final int CLASS_BITS = 2;

  /** Sorted; the low bits are the class. */
  private final int[] words;

  private CasedWords(int[] words) {
    this.words = words;
  }

  /**
   * @param words each a word's {@link #key} with its class (1 small, 2 both, 3 capital) in the low
   *     two bits
   */
  public static CasedWords of(int[] words) {
    int[] sorted = words.clone();
    Arrays.sort(sorted);
    return new CasedWords(sorted);
  }

  /** The key of a word, in whatever case; its low two bits are free. */
  public static int key(NameWord word) {
    return (int) NameHash.mixed(word.lowerHash()) & -(1 << CLASS_BITS);
  }

  public int[] toArray() {
    return words.clone();
  }

  int usual(NameWord word) {
    int key = key(word);
    int at = Arrays.binarySearch(words, key);
    at = at < 0 ? -at - 1 : at;
    int class0 = (1 << CLASS_BITS) - 1;
    return at < words.length && (words[at] & ~class0) == key ? words[at] & class0 : UNKNOWN;
  }
}
