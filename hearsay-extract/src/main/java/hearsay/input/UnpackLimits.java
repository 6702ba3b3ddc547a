package hearsay.input;

/**
 * How far packed bytes may swell: what unpacks to more than {@code freeBytes} and to more than
 * {@code ratio} times its own size is a bomb, and is left where that is found out. Immutable.
 *
 * @param freeBytes so many bytes may come out of a file, whatever it is
 * @param ratio how many bytes one packed byte may become; pages become 3 to 30, and deflate itself
 *     ends at 1,032
 */
public record UnpackLimits(long freeBytes, int ratio) {

  /** 64 MiB, and 200 times. */
  public static final UnpackLimits DEFAULT = new UnpackLimits(64L << 20, 200);

  /** True when so many packed bytes should not have become so many. */
  public boolean isBomb(long packed, long unpacked) {
    return unpacked > freeBytes && unpacked / ratio > packed;
  }
}
