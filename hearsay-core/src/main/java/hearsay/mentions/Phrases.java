package hearsay.mentions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds listed words and phrases in a row of {@link Word}s, the longest first. Filled once, then
 * only read: safe for all threads after that.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {

  /** A phrase that was found, and the index of the word after it. */
  record Hit<T>(T value, int end) {}

  private final Node<T> root = new Node<>();

  /** Adds a phrase; of two rows with the same words the later one holds. */
  void add(List<Word> phrase, T value) {
    Node<T> node = root;
    for (Word word : phrase) {
      node = node.next.computeIfAbsent(word.lower(), w -> new Node<>());
    }
    node.value = value;
  }

  /** The longest phrase that starts at word {@code at}; {@code null} when there is none. */
  @Nullable Hit<T> longest(List<Word> words, int at) {
    Node<T> node = root;
    Hit<T> best = null;
    for (int i = at; i < words.size(); i++) {
      node = node.next.get(words.get(i).lower());
      if (node == null) {
        break;
      }
      if (node.value != null) {
        best = new Hit<>(node.value, i + 1);
      }
    }
    return best;
  }

  /** What one word stands for by itself. */
  @Nullable T get(Word word) {
    Node<T> node = root.next.get(word.lower());
    return node == null ? null : node.value;
  }

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>(4);
    private @Nullable T value;
  }
}
