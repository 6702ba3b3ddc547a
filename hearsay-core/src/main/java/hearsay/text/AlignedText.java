package hearsay.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text, the same text normalised, and the way back from any place in the second to the first.
 * Immutable.
 *
 * <p>Analysis runs on {@link #normalized()}; what it finds is reported on {@link #original()}
 * through {@link #toOriginal(Span)}. As long as every replacement kept its length, which is the
 * usual case, the alignment is the identity and takes no memory.
 *
 * <p>Made by {@link Normalizer}.
 */
public final class AlignedText {

  private final String original;
  private final String normalized;

  /** Per normalised unit, the original stretch it came from; null when both texts run in step. */
  private final int @Nullable [] starts;

  private final int @Nullable [] ends;

  AlignedText(String original, String normalized, int @Nullable [] starts, int @Nullable [] ends) {
    this.original = original;
    this.normalized = normalized;
    this.starts = starts;
    this.ends = ends;
  }

  public String original() {
    return original;
  }

  public String normalized() {
    return normalized;
  }

  /** The original offset of the normalised {@code offset}; the original's length for the end. */
  public int toOriginal(int offset) {
    if (starts == null) {
      return offset;
    }
    return offset == starts.length ? original.length() : starts[offset];
  }

  /**
   * The first normalised offset that comes from {@code offset} of the original or from behind it;
   * the normalised length when there is none.
   */
  public int toNormalized(int offset) {
    if (starts == null) {
      return Math.min(offset, normalized.length());
    }
    int found = Arrays.binarySearch(starts, offset);
    int at = found < 0 ? -found - 1 : found;
    while (at > 0 && starts[at - 1] == offset) {
      at--;
    }
    return at;
  }

  /** The normalised stretch that an original one became; empty when nothing of it is left. */
  public Span toNormalized(Span span) {
    return new Span(toNormalized(span.start()), toNormalized(span.end()));
  }

  /**
   * The original stretch of a normalised one. Characters that normalisation dropped belong to the
   * stretch when they lie inside it, and to nothing when they lie at its edge.
   */
  public Span toOriginal(Span span) {
    if (starts == null || ends == null) {
      return span;
    }
    int start = toOriginal(span.start());
    return span.isEmpty() ? new Span(start, start) : new Span(start, ends[span.end() - 1]);
  }
}
