package hearsay.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A judge with one hidden layer: the rows of all clues are added up, what is positive of the sum is
 * weighed. Sees what clues mean together, which a {@link LinearJudge} must be told clue by clue.
 * Rows are rounded to bytes. Immutable; safe for all threads.
 */
public final class NetworkJudge implements Judge {

  private static final int MOST_BITS = 20;
  private static final int MOST_HIDDEN = 256;

  private final int bits;
  private final float unit;
  private final byte[] rows;
  private final float[] biases;
  private final float[] outputs;

  private NetworkJudge(int bits, float unit, byte[] rows, float[] biases, float[] outputs) {
    this.bits = bits;
    this.unit = unit;
    this.rows = rows;
    this.biases = biases;
    this.outputs = outputs;
  }

  /**
   * Rounds rows so that the largest weight fills a byte.
   *
   * @param rows a power of two of rows, by {@link Clues#bucket}, each a weight for every hidden
   *     unit
   * @param biases what each hidden unit starts from
   * @param outputs the weight of each hidden unit, and what the score starts from
   */
  public static NetworkJudge of(float[] rows, float[] biases, float[] outputs) {
    int hidden = biases.length;
    int bits = Integer.numberOfTrailingZeros(rows.length / Math.max(1, hidden));
    if (!isShape(bits, hidden)
        || rows.length != hidden << bits
        || outputs.length != biases.length + 1) {
      throw new IllegalArgumentException("no network: " + rows.length + " weights");
    }
    float largest = Float.MIN_NORMAL;
    for (float weight : rows) {
      largest = Math.max(largest, Math.abs(weight));
    }
    float unit = largest / Byte.MAX_VALUE;
    byte[] rounded = new byte[rows.length];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = (byte) Math.round(rows[i] / unit);
    }
    return new NetworkJudge(bits, unit, rounded, biases.clone(), outputs.clone());
  }

  private static boolean isShape(int bits, int hidden) {
    return bits >= 1 && bits <= MOST_BITS && hidden >= 1 && hidden <= MOST_HIDDEN;
  }

  @Override
  public float score(int at, Clues clues) {
    int[] sums = new int[biases.length];
    for (int i = 0; i < clues.size(); i++) {
      int row = clues.bucket(i, bits) * sums.length;
      for (int unitAt = 0; unitAt < sums.length; unitAt++) {
        sums[unitAt] += rows[row + unitAt];
      }
    }
    float score = outputs[sums.length];
    for (int i = 0; i < sums.length; i++) {
      score += outputs[i] * Math.max(0, biases[i] + unit * sums[i]);
    }
    return score;
  }

  /**
   * @throws IOException if the stream fails or holds no network
   */
  public static NetworkJudge read(DataInputStream in) throws IOException {
    int bits = in.readUnsignedByte();
    int hidden = in.readUnsignedShort();
    if (!isShape(bits, hidden)) {
      throw new IOException("a network of 2^" + bits + " rows of " + hidden);
    }
    float unit = in.readFloat();
    byte[] rows = new byte[hidden << bits];
    in.readFully(rows);
    return new NetworkJudge(bits, unit, rows, floats(in, hidden), floats(in, hidden + 1));
  }

  private static float[] floats(DataInputStream in, int count) throws IOException {
    float[] read = new float[count];
    for (int i = 0; i < count; i++) {
      read[i] = in.readFloat();
    }
    return read;
  }

  public void write(DataOutputStream out) throws IOException {
    out.writeByte(bits);
    out.writeShort(biases.length);
    out.writeFloat(unit);
    out.write(rows);
    for (float bias : biases) {
      out.writeFloat(bias);
    }
    for (float output : outputs) {
      out.writeFloat(output);
    }
  }
}
