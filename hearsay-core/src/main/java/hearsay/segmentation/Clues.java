package hearsay.segmentation;

import java.util.Arrays;

/**
 * What speaks for and against one yes-or-no decision: a list of hashed clues, cleared and filled
 * again for each decision. Training and reading fill it by the same code.
 *
 * <p>A clue is a template (its number in the code that fills the list) and a value: the hash of a
 * word, a shape, a pair of such. Confined to one thread.
 */
public final class Clues {

  private int[] hashes = new int[96];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int template, int value) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = mix(value * 31 + template);
  }

  void add(int template, int first, int second) {
    add(template, mix(first) + second);
  }

  void add(int template, int first, int second, int third) {
    add(template, mix(mix(first) + second) + third);
  }

  public int size() {
    return size;
  }

  /** Where clue {@code at} has its weight in a table of two to the power {@code bits} weights. */
  public int bucket(int at, int bits) {
    return hashes[at] >>> (32 - bits);
  }

  /** Spreads what differs anywhere over all bits; the finaliser of MurmurHash3. */
  static int mix(int value) {
    int h = value;
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    return h ^ (h >>> 16);
  }
}
