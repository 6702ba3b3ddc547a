package hearsay.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A stretch of text in one or more pieces, as in an interrupted quotation: « Nous irons », dit-il,
 * « demain ». Immutable.
 *
 * <p>The pieces are in reading order, do not overlap and are never empty; there is at least one.
 *
 * @param spans the pieces, in UTF-16 units
 */
public record Extent(List<Span> spans) implements Comparable<Extent> {

  /**
   * @throws IllegalArgumentException if there is no piece, one is empty, or two are out of order or
   *     overlap
   */
  public Extent {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("an extent has at least one piece");
    }
    int end = -1;
    for (Span span : spans) {
      if (span.isEmpty() || span.start() < end) {
        throw new IllegalArgumentException("pieces empty, overlapping or out of order: " + spans);
      }
      end = span.end();
    }
  }

  public static Extent of(Span... spans) {
    return new Extent(Arrays.asList(spans));
  }

  /**
   * The extent of any spans: sorted, empty ones dropped, overlapping or touching ones joined.
   *
   * @throws IllegalArgumentException if all are empty
   */
  public static Extent join(List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans.stream().filter(s -> !s.isEmpty()).sorted().toList()) {
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && span.start() <= last.end()) {
        joined.set(joined.size() - 1, last.union(span));
      } else {
        joined.add(span);
      }
    }
    return new Extent(joined);
  }

  public int start() {
    return spans.get(0).start();
  }

  public int end() {
    return spans.get(spans.size() - 1).end();
  }

  /** From the first unit of the first piece to the last of the last, whatever lies between. */
  public Span hull() {
    return new Span(start(), end());
  }

  /** Units in the pieces together, without what lies between them. */
  public int length() {
    int length = 0;
    for (Span span : spans) {
      length += span.length();
    }
    return length;
  }

  /** True when one piece holds the whole of {@code span}. */
  public boolean contains(Span span) {
    for (Span piece : spans) {
      if (piece.contains(span)) {
        return true;
      }
    }
    return false;
  }

  /** True when every piece of {@code other} lies in a piece of this one. */
  public boolean contains(Extent other) {
    for (Span piece : other.spans) {
      if (!contains(piece)) {
        return false;
      }
    }
    return true;
  }

  public boolean overlaps(Span span) {
    for (Span piece : spans) {
      if (piece.overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  public boolean overlaps(Extent other) {
    if (start() >= other.end() || other.start() >= end()) {
      return false;
    }
    for (Span piece : other.spans) {
      if (overlaps(piece)) {
        return true;
      }
    }
    return false;
  }

  /** The exact characters of the pieces, with " … " where something lies between two of them. */
  public String of(CharSequence text) {
    return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
  }

  /** By hull. */
  @Override
  public int compareTo(Extent other) {
    return hull().compareTo(other.hull());
  }
}
