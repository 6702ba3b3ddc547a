package hearsay.model;

import java.io.IOException;

/**
 * A long short-term memory that reads a sequence of vectors in one direction. Immutable, safe for
 * all threads.
 *
 * <p>The gates of a step stand in one vector of four times {@link #size}: input, forget and output
 * gate, then the candidate.
 *
 * @see <a href="https://doi.org/10.1162/neco.1997.9.8.1735">Hochreiter and Schmidhuber 1997</a>
 */
public final class Lstm {

  /** Gates and candidate. */
  public static final int PARTS = 4;

  private static final int SIGMOIDS = 3;

  private final Layer input;
  private final Matrix recurrent;
  private final int size;

  private Lstm(Layer input, Matrix recurrent) {
    this.input = input;
    this.recurrent = recurrent;
    this.size = recurrent.inputs();
  }

  public static Lstm of(Layer input, Matrix recurrent) {
    return new Lstm(input, recurrent);
  }

  /**
   * @throws IOException if the bytes end early or do not fit together
   */
  public static Lstm read(ByteReader in) throws IOException {
    Layer input = Layer.read(in);
    Matrix recurrent = Matrix.read(in);
    if (recurrent.outputs() != PARTS * recurrent.inputs()
        || input.outputs() != recurrent.outputs()) {
      throw new IOException("a memory's weights do not fit together");
    }
    return new Lstm(input, recurrent);
  }

  public void write(ByteWriter out) {
    input.write(out);
    recurrent.write(out);
  }

  /** How many numbers a state has. */
  public int size() {
    return size;
  }

  /** How many numbers an input has. */
  public int inputs() {
    return input.inputs();
  }

  /** What an input vector gives to the gates, whatever stands before it. */
  public void project(float[] x, float[] gates) {
    input.apply(x, gates);
  }

  /** As {@link #project(float[], float[])} for each of the first {@code n}, but faster. */
  public void project(float[][] xs, int n, float[][] gates) {
    input.apply(xs, n, gates);
  }

  /**
   * Runs over a sequence.
   *
   * @param gates for each step what {@link #project} gave; overwritten
   * @param length how many steps there are
   * @param backwards whether it runs from the last step to the first
   * @param out for each step a vector that the state is written into
   * @param offset where in those vectors
   */
  public void run(float[][] gates, int length, boolean backwards, float[][] out, int offset) {
    Step step = new Step();
    for (int k = 0; k < length; k++) {
      int t = backwards ? length - 1 - k : k;
      step.advance(gates[t]);
      System.arraycopy(step.state, 0, out[t], offset, size);
    }
  }

  /** The state of one run. */
  private final class Step {
    private final float[] state = new float[size];
    private final float[] cell = new float[size];
    private final float[] in = new float[size];
    private final float[] forget = new float[size];
    private final float[] outward = new float[size];
    private final float[] candidate = new float[size];

    void advance(float[] gates) {
      recurrent.addProduct(state, gates);
      Vectors.gates(gates, SIGMOIDS * size);
      System.arraycopy(gates, 0, in, 0, size);
      System.arraycopy(gates, size, forget, 0, size);
      System.arraycopy(gates, 2 * size, outward, 0, size);
      System.arraycopy(gates, SIGMOIDS * size, candidate, 0, size);
      update(cell, forget, in, candidate);
      System.arraycopy(cell, 0, state, 0, size);
      Vectors.tanh(state);
      multiply(state, outward);
    }
  }

  private static void update(float[] cell, float[] forget, float[] in, float[] candidate) {
    int n = cell.length;
    for (int j = 0; j < n; j++) {
      cell[j] = forget[j] * cell[j] + in[j] * candidate[j];
    }
  }

  private static void multiply(float[] state, float[] gate) {
    int n = state.length;
    for (int j = 0; j < n; j++) {
      state[j] *= gate[j];
    }
  }
}
