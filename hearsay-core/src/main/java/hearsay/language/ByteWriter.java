package hearsay.language;

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
