package hearsay.input;

import org.jspecify.annotations.Nullable;

/**
 * Weighs what comes out of a file against what was read of it, within {@link UnpackLimits}. What is
 * packed in layers (a page packed by its server, in a member of gzip, in a ZIP) has one budget for
 * all of them, since the factors by which layers swell multiply. For one thread.
 */
public final class UnpackBudget {

  private final UnpackLimits limits;
  private final @Nullable UnpackBudget outer;
  private long taken;
  private long given;

  public UnpackBudget(UnpackLimits limits) {
    this(limits, null);
  }

  private UnpackBudget(UnpackLimits limits, @Nullable UnpackBudget outer) {
    this.limits = limits;
    this.outer = outer;
  }

  /** The same budget for what is packed once more inside: what that takes in has been counted. */
  public UnpackBudget inside() {
    return new UnpackBudget(limits, outer == null ? this : outer);
  }

  public UnpackLimits limits() {
    return limits;
  }

  /** So many packed bytes more were read. */
  public void take(long bytes) {
    if (outer == null) {
      taken += bytes;
    }
  }

  /** So many bytes more came out; false when that is more than may. */
  public boolean give(long bytes) {
    if (outer != null) {
      return outer.give(bytes);
    }
    boolean enough = bytes <= left();
    given += Math.min(bytes, left());
    return enough;
  }

  /** How many bytes may still come out. */
  public long left() {
    return outer != null
        ? outer.left()
        : Math.max(0, limits.freeBytes() + limits.ratio() * taken - given);
  }
}
