package hearsay.model;

import java.io.IOException;
import java.util.Arrays;

/**
 * A table of weights, one row an input and one column an output. Immutable, safe for all threads.
 *
 * <p>Stored in 16 bits a weight, each row with a scale of its own: what that loses is far below
 * what training leaves open.
 */
public final class Matrix {

  private static final int LARGEST = Short.MAX_VALUE;

  private final float[][] rows;
  private final int outputs;

  private Matrix(float[][] rows, int outputs) {
    this.rows = rows;
    this.outputs = outputs;
  }

  /**
   * @param rows of equal length, at least one; copied
   */
  public static Matrix of(float[][] rows) {
    float[][] copy = Arrays.stream(rows).map(float[]::clone).toArray(float[][]::new);
    return new Matrix(copy, copy[0].length);
  }

  /**
   * @throws IOException if the bytes end early
   */
  public static Matrix read(ByteReader in) throws IOException {
    float[][] rows = new float[in.count()][];
    int outputs = in.count();
    for (int i = 0; i < rows.length; i++) {
      float scale = in.real();
      rows[i] = new float[outputs];
      for (int j = 0; j < outputs; j++) {
        rows[i][j] = scale * in.signedShort();
      }
    }
    return new Matrix(rows, outputs);
  }

  public void write(ByteWriter out) {
    out.number(rows.length).number(outputs);
    for (float[] row : rows) {
      float scale = scale(row, LARGEST);
      out.real(scale);
      for (float weight : row) {
        out.signedShort(scale == 0 ? 0 : Math.round(weight / scale));
      }
    }
  }

  /** What a whole number is multiplied by to give a weight, when the largest stands for itself. */
  static float scale(float[] row, int largest) {
    float most = 0;
    for (float weight : row) {
      most = Math.max(most, Math.abs(weight));
    }
    return most / largest;
  }

  public int inputs() {
    return rows.length;
  }

  public int outputs() {
    return outputs;
  }

  /** {@code y += x · this}; {@code x} may be longer than there are inputs. */
  public void addProduct(float[] x, float[] y) {
    Vectors.addProduct(x, rows, y);
  }

  /** As {@link #addProduct} for each of the first {@code n}, with the same results, but faster. */
  void addProducts(float[][] xs, int n, float[][] ys) {
    Vectors.addProducts(xs, n, rows, ys);
  }

  /** Copies the row of one input. */
  void copyRow(int input, float[] to, int at) {
    System.arraycopy(rows[input], 0, to, at, outputs);
  }

  /** Adds the row of one input to {@code y}. */
  public void addRow(int input, float[] y) {
    Vectors.add(rows[input], y);
  }

  /** One weight. */
  public float at(int input, int output) {
    return rows[input][output];
  }
}
