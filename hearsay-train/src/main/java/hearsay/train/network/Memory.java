package hearsay.train.network;

import hearsay.model.Layer;
import hearsay.model.Lstm;
import hearsay.model.Matrix;
import hearsay.model.Vectors;
import java.util.Arrays;
import java.util.Random;

/** A long short-term memory in training, the counterpart of {@link Lstm}. Workers may share it. */
public final class Memory {

  /** Spread of the first weights: that of a uniform distribution within 1/√size. */
  private static final double SPREAD = 3;

  /** What the forget gates start with, so that a new memory keeps what it has. */
  private static final float REMEMBER = 1;

  private final Parameter input;
  private final Parameter bias;
  private final Parameter recurrent;
  private final int size;
  private final boolean backwards;

  public Memory(int inputs, int size, boolean backwards, Random random, int shares) {
    double deviation = 1 / StrictMath.sqrt(SPREAD * size);
    this.input = new Parameter(inputs, Lstm.PARTS * size, deviation, random, shares);
    this.recurrent = new Parameter(size, Lstm.PARTS * size, deviation, random, shares);
    this.bias = new Parameter(1, Lstm.PARTS * size, 0, random, shares);
    this.bias.fill(size, 2 * size, REMEMBER);
    this.size = size;
    this.backwards = backwards;
  }

  /** What one run leaves behind for the way back. Confined to one thread. */
  public final class Trace {
    private final float[][] in;
    private final float[][] inGate;
    private final float[][] forget;
    private final float[][] outward;
    private final float[][] candidate;
    private final float[][] cell;
    private final float[][] bounded;
    private final float[][] state;

    private Trace(float[][] in) {
      this.in = in;
      this.inGate = new float[in.length][size];
      this.forget = new float[in.length][size];
      this.outward = new float[in.length][size];
      this.candidate = new float[in.length][size];
      this.cell = new float[in.length][size];
      this.bounded = new float[in.length][size];
      this.state = new float[in.length][size];
    }

    /** The state after each step, by place. */
    public float[][] state() {
      return state;
    }

    private void run() {
      float[] gates = new float[Lstm.PARTS * size];
      float[] cellBefore = new float[size];
      float[] stateBefore = new float[size];
      for (int k = 0; k < in.length; k++) {
        int t = place(k, in.length);
        System.arraycopy(bias.values()[0], 0, gates, 0, gates.length);
        Vectors.addProduct(in[t], input.values(), gates);
        Vectors.addProduct(stateBefore, recurrent.values(), gates);
        Vectors.gates(gates, (Lstm.PARTS - 1) * size);
        System.arraycopy(gates, 0, inGate[t], 0, size);
        System.arraycopy(gates, size, forget[t], 0, size);
        System.arraycopy(gates, 2 * size, outward[t], 0, size);
        System.arraycopy(gates, (Lstm.PARTS - 1) * size, candidate[t], 0, size);
        update(cell[t], cellBefore, forget[t], inGate[t], candidate[t]);
        System.arraycopy(cell[t], 0, bounded[t], 0, size);
        Vectors.tanh(bounded[t]);
        product(bounded[t], outward[t], state[t]);
        cellBefore = cell[t];
        stateBefore = state[t];
      }
    }

    private void back(float[][] stateBack, int offset, float[][] inBack, int share) {
      float[][] gatesBack = new float[in.length][Lstm.PARTS * size];
      float[][] before = new float[in.length][];
      float[] fromNext = new float[size];
      float[] cellBack = new float[size];
      float[] nothing = new float[size];
      for (int k = in.length - 1; k >= 0; k--) {
        int t = place(k, in.length);
        int p = k == 0 ? -1 : place(k - 1, in.length);
        before[t] = p < 0 ? nothing : state[p];
        Step step = new Step(t, p < 0 ? nothing : cell[p]);
        step.back(stateBack[t], offset, fromNext, cellBack);
        step.write(gatesBack[t]);
        Arrays.fill(fromNext, 0);
        Vectors.addProduct(gatesBack[t], recurrent.transposed(), fromNext);
        Vectors.addProduct(gatesBack[t], input.transposed(), inBack[t]);
      }
      Gradients.addOuter(before, gatesBack, recurrent.gradient(share));
      Gradients.addOuter(in, gatesBack, input.gradient(share));
      Gradients.addRows(gatesBack, bias.gradient(share)[0]);
    }

    /** The way back through one step. */
    private final class Step {
      private final int t;
      private final float[] cellBefore;
      private final float[] forIn = new float[size];
      private final float[] forForget = new float[size];
      private final float[] forOutward = new float[size];
      private final float[] forCandidate = new float[size];

      Step(int t, float[] cellBefore) {
        this.t = t;
        this.cellBefore = cellBefore;
      }

      void back(float[] stateBack, int offset, float[] fromNext, float[] cellBack) {
        float[] i = inGate[t];
        float[] f = forget[t];
        float[] o = outward[t];
        float[] g = candidate[t];
        float[] b = bounded[t];
        for (int j = 0; j < size; j++) {
          float s = fromNext[j] + stateBack[offset + j];
          float c = cellBack[j] + s * o[j] * (1 - b[j] * b[j]);
          forOutward[j] = s * b[j] * o[j] * (1 - o[j]);
          forIn[j] = c * g[j] * i[j] * (1 - i[j]);
          forForget[j] = c * cellBefore[j] * f[j] * (1 - f[j]);
          forCandidate[j] = c * i[j] * (1 - g[j] * g[j]);
          cellBack[j] = c * f[j];
        }
      }

      void write(float[] gatesBack) {
        System.arraycopy(forIn, 0, gatesBack, 0, size);
        System.arraycopy(forForget, 0, gatesBack, size, size);
        System.arraycopy(forOutward, 0, gatesBack, 2 * size, size);
        System.arraycopy(forCandidate, 0, gatesBack, (Lstm.PARTS - 1) * size, size);
      }
    }
  }

  private int place(int step, int length) {
    return backwards ? length - 1 - step : step;
  }

  private static void update(
      float[] cell, float[] before, float[] forget, float[] in, float[] candidate) {
    int n = cell.length;
    for (int j = 0; j < n; j++) {
      cell[j] = forget[j] * before[j] + in[j] * candidate[j];
    }
  }

  private static void product(float[] a, float[] b, float[] out) {
    int n = out.length;
    for (int j = 0; j < n; j++) {
      out[j] = a[j] * b[j];
    }
  }

  /** Reads a sequence. */
  public Trace forward(float[][] in) {
    Trace trace = new Trace(in);
    trace.run();
    return trace;
  }

  /**
   * Adds to the gradients of the weights and of the inputs.
   *
   * @param stateBack the gradients of the states, from {@code offset} on in each row
   */
  public void backward(Trace trace, float[][] stateBack, int offset, float[][] inBack, int share) {
    trace.back(stateBack, offset, inBack, share);
  }

  public void step(Adam adam) {
    input.step(adam);
    recurrent.step(adam);
    bias.step(adam);
  }

  /**
   * The memory with the mean of its weights.
   *
   * @param constant an input that is always added to what is read; it goes into the bias
   */
  public Lstm toLstm(float[] constant) {
    float[] shifted = bias.mean()[0].clone();
    Vectors.addProduct(constant, input.mean(), shifted);
    return Lstm.of(Layer.of(input.mean(), shifted), Matrix.of(recurrent.mean()));
  }

  /** The weights of the inputs, of which there is one row each. */
  public Parameter input() {
    return input;
  }

  /** The weights of the state before. */
  public Parameter recurrent() {
    return recurrent;
  }

  /** The constants, one row. */
  public Parameter bias() {
    return bias;
  }
}
