package hearsay.train.names;

import hearsay.text.Span;
import java.util.List;

/**
 * A sentence whose names are told. Immutable.
 *
 * @param text its text
 * @param names where they stand in it (UTF-16 units), in order, without overlaps
 */
public record NamedSentence(String text, List<Name> names) {

  /**
   * One name.
   *
   * @param types what it may be; more than one where the source tells fewer types apart
   * @param sure false when the source marks names of this kind that Hearsay does not take for such
   */
  public record Name(Span span, TypeSet types, boolean sure) {}

  public NamedSentence {
    names = List.copyOf(names);
  }
}
