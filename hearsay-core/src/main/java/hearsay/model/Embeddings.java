package hearsay.model;

import java.io.IOException;
import java.util.Arrays;

/**
 * A vector for each of many features, which are known by a number of 31 bits: a hash of what they
 * say. Immutable, safe for all threads; a feature that was not met in training has no vector.
 *
 * <p>Stored in 8 bits a number, each vector with a scale of its own.
 */
public final class Embeddings {

  /** Keys are below this. */
  public static final int KEY_BITS = 31;

  private static final int LARGEST = Byte.MAX_VALUE;
  private static final int FREE = -1;

  private final int[] keys;
  private final float[][] vectors;
  private final int size;

  /** Open addressing: a key's place holds its index. */
  private final int[] places;

  private Embeddings(int[] keys, float[][] vectors, int size) {
    this.keys = keys;
    this.vectors = vectors;
    this.size = size;
    this.places = new int[Integer.highestOneBit(Math.max(1, keys.length)) * 4];
    Arrays.fill(places, FREE);
    for (int i = 0; i < keys.length; i++) {
      int place = keys[i] & (places.length - 1);
      while (places[place] != FREE) {
        place = (place + 1) & (places.length - 1);
      }
      places[place] = i;
    }
  }

  /**
   * @param keys ascending, none negative
   * @param vectors one a key, of equal length
   */
  public static Embeddings of(int[] keys, float[][] vectors) {
    float[][] copy = Arrays.stream(vectors).map(float[]::clone).toArray(float[][]::new);
    return new Embeddings(keys.clone(), copy, copy.length == 0 ? 0 : copy[0].length);
  }

  /**
   * @throws IOException if the bytes end early
   */
  public static Embeddings read(ByteReader in) throws IOException {
    int[] keys = new int[in.count()];
    int size = in.count();
    float[][] vectors = new float[keys.length][size];
    int key = 0;
    for (int i = 0; i < keys.length; i++) {
      key += in.number();
      keys[i] = key;
      float scale = in.real();
      for (int j = 0; j < size; j++) {
        vectors[i][j] = scale * (byte) in.unsignedByte();
      }
    }
    return new Embeddings(keys, vectors, size);
  }

  public void write(ByteWriter out) {
    out.number(keys.length).number(size);
    int before = 0;
    for (int i = 0; i < keys.length; i++) {
      out.number(keys[i] - before);
      before = keys[i];
      float scale = Matrix.scale(vectors[i], LARGEST);
      out.real(scale);
      for (float number : vectors[i]) {
        out.unsignedByte(scale == 0 ? 0 : Math.round(number / scale));
      }
    }
  }

  /** How many numbers a vector has. */
  public int size() {
    return size;
  }

  /** How many features have a vector. */
  public int count() {
    return keys.length;
  }

  /** Adds the vector of a feature to {@code y}; nothing when it has none. */
  public void add(int key, float[] y) {
    int mask = places.length - 1;
    for (int place = key & mask; places[place] != FREE; place = (place + 1) & mask) {
      if (keys[places[place]] == key) {
        Vectors.add(vectors[places[place]], y);
        return;
      }
    }
  }
}
