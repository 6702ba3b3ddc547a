package hearsay.identification;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * How much each letter group and common word speaks for each language: logarithms of how often it
 * is met in the language, above a floor that all languages share, in whole steps. Immutable; safe
 * for all threads.
 *
 * <p>File: {@code HLID}, a version byte, the variants, the number of features, then the features by
 * rising unsigned hash. A variant is its language, its script and what one of its letters weighs on
 * average. A feature is its distance from the one before as a variable-length number, the number of
 * its variants, and for each its number and its weight, one byte each.
 */
public final class LanguageModel {

  /** First bytes of a model file. */
  public static final int MAGIC = 0x484C4944;

  public static final int VERSION = 1;

  private static final String NAME = "languages.bin";

  /** Rows with so many variants are written out for all of them. */
  private static final int MANY = 10;

  /**
   * A language in one script.
   *
   * @param language BCP 47 primary subtag
   * @param script name of the script
   * @param perLetter mean weight that running text of the variant gathers for each of its letters,
   *     on text that trained nothing
   */
  public record Variant(String language, String script, float perLetter) {}

  private final List<Variant> variants;

  /** Hash and row of a feature in one place, so that a look-up touches memory once. */
  private final long[] slots;

  private final byte[] weights;

  /** Rows of many variants once more, a place for each variant: adding those is one plain loop. */
  private int[] full = new int[1 << 16];

  private int fullEnd;

  private LanguageModel(List<Variant> variants, int slots, byte[] weights) {
    this.variants = List.copyOf(variants);
    this.slots = new long[slots];
    this.weights = weights;
  }

  /** Reads the model that comes with this module. */
  public static LanguageModel load() {
    try (InputStream in = LanguageModel.class.getResourceAsStream(NAME)) {
      return read(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + NAME, e);
    }
  }

  /**
   * @throws IOException if the stream fails or holds no model of this version
   */
  public static LanguageModel read(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(from, 1 << 16));
    if (in.readInt() != MAGIC || in.readByte() != VERSION) {
      throw new IOException("not a language model of version " + VERSION);
    }
    List<Variant> variants = new ArrayList<>();
    for (int left = in.readUnsignedByte(); left > 0; left--) {
      variants.add(new Variant(in.readUTF(), in.readUTF(), in.readFloat()));
    }
    int features = in.readInt();
    byte[] body = in.readAllBytes();
    if (features < 0 || features > body.length) {
      throw new EOFException("a language model that was cut");
    }
    int slots = Integer.highestOneBit(Math.max(8, features * 3 / 4)) << 2;
    LanguageModel model = new LanguageModel(variants, slots, body);
    model.fill(features);
    return model;
  }

  /** Finds where each feature's row starts. */
  private void fill(int features) throws EOFException {
    int hash = 0;
    int at = 0;
    for (int i = 0; i < features; i++) {
      int shift = 0;
      int step = 0;
      byte next;
      do {
        next = at < weights.length ? weights[at] : 0;
        step |= (next & 0x7F) << shift;
        shift += 7;
        at++;
      } while (next < 0);
      int end = at < weights.length ? at + 1 + 2 * weights[at] : Integer.MAX_VALUE;
      if (end > weights.length || weights[at] < 0) {
        throw new EOFException("a language model that was cut");
      }
      hash += step;
      put(hash, weights[at] < MANY ? at : ~spread(at));
      at = end;
    }
  }

  /** Writes a row out for every variant; gives where it starts. */
  private int spread(int row) {
    int start = fullEnd;
    fullEnd += variants.size();
    if (fullEnd > full.length) {
      full = Arrays.copyOf(full, 2 * full.length);
    }
    for (int i = row + 1; i <= row + 2 * weights[row]; i += 2) {
      full[start + weights[i]] = weights[i + 1] & 0xFF;
    }
    return start;
  }

  /** Row 0 means an empty slot: no row starts there, since a distance stands before each. */
  private void put(int hash, int row) {
    int slot = hash & (slots.length - 1);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = (long) hash << 32 | (row & 0xFFFF_FFFFL);
  }

  public List<Variant> variants() {
    return variants;
  }

  /** Adds the weights of a feature to the scores of the variants. */
  void add(int hash, int[] scores) {
    int slot = hash & (slots.length - 1);
    for (long found = slots[slot]; found != 0; found = slots[slot]) {
      if ((int) (found >> 32) == hash) {
        addRow((int) found, scores);
        return;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
  }

  private void addRow(int row, int[] scores) {
    if (row < 0) {
      int[] from = full;
      int start = ~row;
      for (int i = 0; i < scores.length; i++) {
        scores[i] += from[start + i];
      }
      return;
    }
    int end = row + 2 * weights[row];
    for (int i = row + 1; i <= end; i += 2) {
      scores[weights[i]] += weights[i + 1] & 0xFF;
    }
  }
}
