package hearsay.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads numbers and strings from bytes in memory, forward. The counterpart of {@link ByteWriter}.
 * Confined to one thread; the array is not copied and must not change meanwhile.
 */
public final class ByteReader {

  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private final byte[] bytes;
  private int at;

  public ByteReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * One byte, 0 to 255.
   *
   * @throws IOException at the end
   */
  public int unsignedByte() throws IOException {
    if (at >= bytes.length) {
      throw new IOException("ends early, at byte " + at);
    }
    return bytes[at++] & 0xff;
  }

  /**
   * A number from 0 on: 7 bits a byte, low bits first, the top bit set where more follow.
   *
   * @throws IOException at the end, or if there are more than 31 bits
   */
  public int number() throws IOException {
    int value = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += BITS) {
      int next = unsignedByte();
      value |= (next & (MORE - 1)) << shift;
      if (next < MORE && value >= 0) {
        return value;
      }
    }
    throw new IOException("a number of more than 31 bits before byte " + at);
  }

  /**
   * How many things follow, each of at least one byte.
   *
   * @throws IOException if that many bytes are not left: a broken file asks for no great array
   */
  public int count() throws IOException {
    int count = number();
    if (count > bytes.length - at) {
      throw new IOException(count + " things in " + (bytes.length - at) + " bytes");
    }
    return count;
  }

  /**
   * A string: its length in bytes, then UTF-8.
   *
   * @throws IOException at the end
   */
  public String string() throws IOException {
    int length = count();
    String string = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return string;
  }

  /**
   * A whole number of 16 bits, low byte first.
   *
   * @throws IOException at the end
   */
  public short signedShort() throws IOException {
    int low = unsignedByte();
    return (short) (low | unsignedByte() << Byte.SIZE);
  }

  /**
   * A real number from 0 on.
   *
   * @throws IOException at the end, or if it is no such number
   */
  public float real() throws IOException {
    float real = Float.intBitsToFloat(number());
    if (!Float.isFinite(real)) {
      throw new IOException("no number before byte " + at);
    }
    return real;
  }

  /** True when all is read. */
  public boolean atEnd() {
    return at == bytes.length;
  }
}
