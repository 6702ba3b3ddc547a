package hearsay.input;

/**
 * How far the packed bytes of a file may swell, over all layers of packing together: what becomes
 * more than {@code ratio} times what was read of the file, and {@code freeBytes} beyond that, is a
 * bomb, and is left where that is found out. Immutable.
 *
 * @param freeBytes so many bytes may come out of a file, whatever it is
 * @param ratio how many bytes one packed byte may become; pages become 3 to 30, and deflate itself
 *     ends at 1,032
 */
public record UnpackLimits(long freeBytes, int ratio) {

  /** 64 MiB, and 200 times. */
  public static final UnpackLimits DEFAULT = new UnpackLimits(64L << 20, 200);
}
