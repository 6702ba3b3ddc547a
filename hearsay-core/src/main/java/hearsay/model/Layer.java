package hearsay.model;

import java.io.IOException;
import java.util.List;

/** Weights and a constant for each output: an affine map. Immutable, safe for all threads. */
public final class Layer {

  private final Matrix weights;
  private final float[] bias;

  private Layer(Matrix weights, Matrix bias) {
    this.weights = weights;
    this.bias = new float[weights.outputs()];
    bias.addRow(0, this.bias);
  }

  /** Both are copied; {@code bias} is one row. */
  public static Layer of(float[][] weights, float[] bias) {
    return new Layer(Matrix.of(weights), Matrix.of(new float[][] {bias}));
  }

  /**
   * @throws IOException if the bytes end early or do not fit together
   */
  public static Layer read(ByteReader in) throws IOException {
    Matrix weights = Matrix.read(in);
    Matrix bias = Matrix.read(in);
    if (bias.inputs() != 1 || bias.outputs() != weights.outputs()) {
      throw new IOException("a layer's bias has another size than its weights");
    }
    return new Layer(weights, bias);
  }

  public void write(ByteWriter out) {
    weights.write(out);
    Matrix.of(new float[][] {bias}).write(out);
  }

  /** Several layers of the same inputs as one, whose outputs stand one after the other. */
  public static Layer join(List<Layer> layers) {
    int outputs = layers.stream().mapToInt(Layer::outputs).sum();
    float[][] weights = new float[layers.get(0).inputs()][outputs];
    float[] bias = new float[outputs];
    int at = 0;
    for (Layer layer : layers) {
      for (int i = 0; i < weights.length; i++) {
        layer.weights.copyRow(i, weights[i], at);
      }
      System.arraycopy(layer.bias, 0, bias, at, layer.outputs());
      at += layer.outputs();
    }
    return of(weights, bias);
  }

  public int inputs() {
    return weights.inputs();
  }

  public int outputs() {
    return weights.outputs();
  }

  /** Sets {@code y} to the outputs for {@code x}. */
  public void apply(float[] x, float[] y) {
    System.arraycopy(bias, 0, y, 0, bias.length);
    weights.addProduct(x, y);
  }

  /** As {@link #apply(float[], float[])} for each of the first {@code n}, but faster. */
  public void apply(float[][] xs, int n, float[][] ys) {
    for (int t = 0; t < n; t++) {
      System.arraycopy(bias, 0, ys[t], 0, bias.length);
    }
    weights.addProducts(xs, n, ys);
  }

  /** Sets {@code y} to the outputs for {@code x}, negative ones to 0. */
  public void applyRectified(float[] x, float[] y) {
    apply(x, y);
    Vectors.rectify(y);
  }
}
