package hearsay.train.network;

import hearsay.model.Layer;
import hearsay.model.Vectors;
import java.util.Random;

/** A layer of weights and constants in training. Workers may share it. */
public final class Affine {

  private final Parameter weights;
  private final Parameter bias;
  private final int outputs;

  public Affine(int inputs, int outputs, Random random, int shares) {
    double deviation = StrictMath.sqrt(2.0 / (inputs + outputs));
    this.weights = new Parameter(inputs, outputs, deviation, random, shares);
    this.bias = new Parameter(1, outputs, 0, random, shares);
    this.outputs = outputs;
  }

  /** The outputs for each row. */
  public float[][] forward(float[][] in) {
    float[][] out = new float[in.length][outputs];
    for (int t = 0; t < in.length; t++) {
      System.arraycopy(bias.values()[0], 0, out[t], 0, outputs);
      Vectors.addProduct(in[t], weights.values(), out[t]);
    }
    return out;
  }

  /** The outputs, negative ones 0, each times its factor in {@code mask}. */
  public float[][] forwardRectified(float[][] in, float[] mask) {
    float[][] out = forward(in);
    for (float[] row : out) {
      Vectors.rectify(row);
    }
    Dropout.apply(out, mask);
    return out;
  }

  /**
   * Adds to the gradients of the weights and of the inputs.
   *
   * @param in the inputs there were
   * @param back the gradients of the outputs
   * @param inBack what the gradients of the inputs are added to
   */
  public void backward(float[][] in, float[][] back, float[][] inBack, int share) {
    for (int t = 0; t < in.length; t++) {
      Vectors.addProduct(back[t], weights.transposed(), inBack[t]);
    }
    Gradients.addOuter(in, back, weights.gradient(share));
    Gradients.addRows(back, bias.gradient(share)[0]);
  }

  /**
   * The same for {@link #forwardRectified}.
   *
   * @param out the outputs there were
   * @param back changed on the way
   */
  public void backwardRectified(
      float[][] in, float[][] out, float[] mask, float[][] back, float[][] inBack, int share) {
    for (int t = 0; t < back.length; t++) {
      for (int j = 0; j < outputs; j++) {
        back[t][j] = out[t][j] > 0 ? back[t][j] * mask[j] : 0;
      }
    }
    backward(in, back, inBack, share);
  }

  public void step(Adam adam) {
    weights.step(adam);
    bias.step(adam);
  }

  /** The layer with the mean of its weights. */
  public Layer toLayer() {
    return Layer.of(weights.mean(), bias.mean()[0]);
  }

  /** The weights alone, for what reads them in another way. */
  public Parameter weights() {
    return weights;
  }

  /** The constants, one row. */
  public Parameter bias() {
    return bias;
  }
}
