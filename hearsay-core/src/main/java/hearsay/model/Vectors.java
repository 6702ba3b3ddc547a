package hearsay.model;

/**
 * Arithmetic on vectors of floats, in plain loops that a just-in-time compiler turns into vector
 * instructions. Stateless.
 *
 * <p>Two things make that work. Each row of a matrix is an array of its own, and all arrays of a
 * loop are read at the same index: with rows at offsets of one big array the compiler must assume
 * overlaps and gives up, which makes the loop four to six times slower. And no loop sums up floats
 * into one number, for such sums have to stay in order and cannot be done side by side.
 *
 * <p>The results are the same on every machine and virtual machine: Java's float arithmetic is
 * exact to the bit, and nothing here calls a function whose last digit is left open.
 */
public final class Vectors {

  /** Rows that are taken in one pass, so that the target is read and written once for all four. */
  private static final int PASS = 4;

  /** Beyond this the hyperbolic tangent of a float is ±1. */
  private static final float TANH_LIMIT = 7.9f;

  private Vectors() {}

  /**
   * Adds to {@code y} the product of a row vector and a matrix: {@code y[j] += Σ x[i] ·
   * rows[i][j]}.
   *
   * @param x at least as many numbers as there are rows; what is beyond is not read
   * @param rows each at least as long as {@code y}
   */
  public static void addProduct(float[] x, float[][] rows, float[] y) {
    int i = 0;
    for (; i + PASS <= rows.length; i += PASS) {
      addFour(
          rows[i], rows[i + 1], rows[i + 2], rows[i + 3], x[i], x[i + 1], x[i + 2], x[i + 3], y);
    }
    for (; i < rows.length; i++) {
      addScaled(rows[i], x[i], y);
    }
  }

  /**
   * As {@link #addProduct} for each of the first {@code n} row vectors, with the same results: four
   * rows of the matrix at a time go through all vectors, so that they need not be fetched anew for
   * each, which is a fifth faster for a sentence.
   */
  public static void addProducts(float[][] xs, int n, float[][] rows, float[][] ys) {
    int i = 0;
    for (; i + PASS <= rows.length; i += PASS) {
      float[] row0 = rows[i];
      float[] row1 = rows[i + 1];
      float[] row2 = rows[i + 2];
      float[] row3 = rows[i + 3];
      for (int t = 0; t < n; t++) {
        float[] x = xs[t];
        addFour(row0, row1, row2, row3, x[i], x[i + 1], x[i + 2], x[i + 3], ys[t]);
      }
    }
    for (; i < rows.length; i++) {
      for (int t = 0; t < n; t++) {
        addScaled(rows[i], xs[t][i], ys[t]);
      }
    }
  }

  /** {@code y[j] += a·x0[j] + b·x1[j] + c·x2[j] + d·x3[j]}, over the length of {@code y}. */
  public static void addFour(
      float[] x0,
      float[] x1,
      float[] x2,
      float[] x3,
      float a,
      float b,
      float c,
      float d,
      float[] y) {
    int n = y.length;
    for (int j = 0; j < n; j++) {
      y[j] += a * x0[j] + b * x1[j] + c * x2[j] + d * x3[j];
    }
  }

  /** {@code y[j] += factor · x[j]}, over the length of {@code y}. */
  public static void addScaled(float[] x, float factor, float[] y) {
    int n = y.length;
    for (int j = 0; j < n; j++) {
      y[j] += factor * x[j];
    }
  }

  /** {@code y[j] += x[j]}, over the length of {@code y}. */
  public static void add(float[] x, float[] y) {
    int n = y.length;
    for (int j = 0; j < n; j++) {
      y[j] += x[j];
    }
  }

  /** Negative numbers become 0. */
  public static void rectify(float[] v) {
    int n = v.length;
    for (int j = 0; j < n; j++) {
      v[j] = Math.max(v[j], 0);
    }
  }

  /** {@code v[j] = v[j] · factor + offset} for the first {@code n}. */
  public static void scaleAndShift(float[] v, int n, float factor, float offset) {
    for (int j = 0; j < n; j++) {
      v[j] = v[j] * factor + offset;
    }
  }

  /**
   * The hyperbolic tangent of each number, by a quotient of polynomials (the coefficients are those
   * of the Eigen library); off by less than one part in a million.
   */
  public static void tanh(float[] v) {
    int n = v.length;
    for (int j = 0; j < n; j++) {
      float x = Math.max(-TANH_LIMIT, Math.min(TANH_LIMIT, v[j]));
      float s = x * x;
      float p = -2.7607684e-16f;
      p = p * s + 2.000188e-13f;
      p = p * s - 8.604672e-11f;
      p = p * s + 5.1222973e-8f;
      p = p * s + 1.48572235e-5f;
      p = p * s + 6.3726195e-4f;
      p = p * s + 4.8935246e-3f;
      float q = 1.1982584e-6f;
      q = q * s + 1.1853471e-4f;
      q = q * s + 2.2684347e-3f;
      q = q * s + 4.893525e-3f;
      v[j] = x * p / q;
    }
  }

  /**
   * The logistic function of the first {@code n} numbers and the hyperbolic tangent of the rest.
   */
  public static void gates(float[] v, int n) {
    scaleAndShift(v, n, 0.5f, 0);
    tanh(v);
    scaleAndShift(v, n, 0.5f, 0.5f);
  }

  /** The largest number; negative infinity if there is none. */
  public static float most(float[] v) {
    float most = Float.NEGATIVE_INFINITY;
    for (float number : v) {
      most = Math.max(most, number);
    }
    return most;
  }

  /** Where the largest number stands, the first of them. */
  public static int best(float[] v) {
    int best = 0;
    for (int j = 1; j < v.length; j++) {
      best = v[j] > v[best] ? j : best;
    }
    return best;
  }
}
