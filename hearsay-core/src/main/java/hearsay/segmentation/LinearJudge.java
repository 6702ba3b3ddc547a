package hearsay.segmentation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A judge that adds up one weight a clue: a logistic regression over hashed clues, its weights
 * rounded to a byte. Immutable; safe for all threads.
 */
public final class LinearJudge implements Judge {

  private static final int MOST_BITS = 24;

  private final int bits;
  private final float unit;
  private final byte[] weights;

  private LinearJudge(int bits, float unit, byte[] weights) {
    this.bits = bits;
    this.unit = unit;
    this.weights = weights;
  }

  /**
   * Rounds weights so that the largest fills a byte.
   *
   * @param weights a power of two of them, by {@link Clues#bucket}
   */
  public static LinearJudge of(float[] weights) {
    int bits = Integer.numberOfTrailingZeros(weights.length);
    if (bits < 1 || bits > MOST_BITS || weights.length != 1 << bits) {
      throw new IllegalArgumentException("no power of two: " + weights.length);
    }
    float largest = Float.MIN_NORMAL;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    float unit = largest / Byte.MAX_VALUE;
    byte[] rounded = new byte[weights.length];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = (byte) Math.round(weights[i] / unit);
    }
    return new LinearJudge(bits, unit, rounded);
  }

  @Override
  public float score(int at, Clues clues) {
    int sum = 0;
    for (int i = 0; i < clues.size(); i++) {
      sum += weights[clues.bucket(i, bits)];
    }
    return sum * unit;
  }

  /**
   * @throws IOException if the stream fails or holds no judge
   */
  public static LinearJudge read(DataInputStream in) throws IOException {
    int bits = in.readUnsignedByte();
    if (bits < 1 || bits > MOST_BITS) {
      throw new IOException("a table of 2^" + bits + " weights");
    }
    float unit = in.readFloat();
    byte[] weights = new byte[1 << bits];
    in.readFully(weights);
    return new LinearJudge(bits, unit, weights);
  }

  public void write(DataOutputStream out) throws IOException {
    out.writeByte(bits);
    out.writeFloat(unit);
    out.write(weights);
  }
}
