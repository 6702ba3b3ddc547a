package hearsay.text;

/**
 * A half-open stretch of a text: {@code start} inclusive, {@code end} exclusive, in UTF-16 code
 * units. Immutable.
 *
 * <pre>{@code new Span(3, 8).of("le préfet nie")   // "préfe"}</pre>
 *
 * @param start first unit, 0 or more
 * @param end one past the last unit, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span [" + start + ", " + end + ")");
    }
  }

  /** Number of UTF-16 units; 0 for an empty span. */
  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /**
   * True when every unit of {@code other} lies in this span; an empty span lies where it stands.
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** True when {@code offset} is the offset of a unit of this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** True when at least one unit is in both. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The same stretch, {@code by} units further right; negative for left. */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /** The exact characters of this span in {@code text}. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /**
   * This span without white space at either end; empty, at its start, when it holds nothing else.
   */
  public Span trim(CharSequence text) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return from == to ? new Span(start, start) : new Span(from, to);
  }

  /** By start, then the shorter first. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }
}
