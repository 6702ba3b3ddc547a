package hearsay.formats;

import java.util.List;

/**
 * An empty node of a CoNLL-U file, {@code 8.1}: a word that is understood, not written. Kept as it
 * stands. Immutable.
 *
 * @param after id of the word it stands after; 0 before the first
 * @param columns all columns of its line
 */
public record ConlluEmptyNode(int after, List<String> columns) {

  public ConlluEmptyNode {
    columns = List.copyOf(columns);
  }
}
