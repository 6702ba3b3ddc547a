package hearsay.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes what {@link ByteReader} reads, into memory. Confined to one thread. */
public final class ByteWriter {

  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** The low 8 bits of {@code value}. */
  public ByteWriter unsignedByte(int value) {
    bytes.write(value);
    return this;
  }

  /**
   * @throws IllegalArgumentException if {@code value} is negative
   */
  public ByteWriter number(int value) {
    if (value < 0) {
      throw new IllegalArgumentException("negative: " + value);
    }
    int rest = value;
    while (rest >= MORE) {
      bytes.write((rest & (MORE - 1)) | MORE);
      rest >>>= BITS;
    }
    bytes.write(rest);
    return this;
  }

  /** The low 16 bits of {@code value}, low byte first. */
  public ByteWriter signedShort(int value) {
    bytes.write(value);
    bytes.write(value >> Byte.SIZE);
    return this;
  }

  /**
   * A real number from 0 on.
   *
   * @throws IllegalArgumentException if {@code value} is negative or not finite
   */
  public ByteWriter real(float value) {
    if (!Float.isFinite(value) || value < 0) {
      throw new IllegalArgumentException("not a real number from 0 on: " + value);
    }
    return number(Float.floatToIntBits(value + 0f));
  }

  public ByteWriter string(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    bytes.write(utf8, 0, utf8.length);
    return this;
  }

  /** All that was written so far. */
  public byte[] toBytes() {
    return bytes.toByteArray();
  }
}
