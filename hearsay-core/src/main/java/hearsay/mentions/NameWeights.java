package hearsay.mentions;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/**
 * What every feature says for every label, as small whole numbers, most of them nought and not
 * kept; with the words whose usual case is known. The names model of a language. Immutable; safe
 * for all threads.
 *
 * <p>The file: the magic number, the size of the rest, then deflated: bits of feature numbers,
 * eagerness, counts of words and of numbers; one number for each pair of labels, the words of known
 * case; by feature how many numbers it has; all their labels; the numbers.
 */
public final class NameWeights {

  private static final int LABELS = NameLabels.COUNT;
  private static final int MAGIC = 0x484e4d32;

  /** More than any model has; a file that says more is broken. */
  private static final int MOST_BITS = 24;

  private static final int MOST_BYTES = 1 << 26;

  private final int bits;
  private final int eagerness;
  private final int[] links;
  private final CasedWords cased;

  /** By feature, where its numbers start; one more than there are features. */
  private final int[] starts;

  private final byte[] labels;
  private final byte[] numbers;

  private NameWeights(
      int bits,
      int eagerness,
      int[] links,
      CasedWords cased,
      int[] starts,
      byte[] labels,
      byte[] numbers) {
    this.bits = bits;
    this.eagerness = eagerness;
    this.links = links.clone();
    this.cased = cased;
    this.starts = starts;
    this.labels = labels;
    this.numbers = numbers;
  }

  /**
   * @param bits features are numbered below 2 to this power
   * @param eagerness what the score of no name is lowered by, word by word
   * @param links by label and next label
   * @param table one row of {@link NameLabels#COUNT} for each feature; noughts are not kept
   */
  public static NameWeights of(
      int bits, int eagerness, int[] links, CasedWords cased, byte[] table) {
    int[] starts = new int[(1 << bits) + 1];
    int count = 0;
    for (byte number : table) {
      count += number == 0 ? 0 : 1;
    }
    byte[] labels = new byte[count];
    byte[] numbers = new byte[count];
    int at = 0;
    for (int feature = 0; feature < 1 << bits; feature++) {
      for (int label = 0; label < LABELS; label++) {
        byte number = table[feature * LABELS + label];
        if (number != 0) {
          labels[at] = (byte) label;
          numbers[at++] = number;
        }
      }
      starts[feature + 1] = at;
    }
    return new NameWeights(bits, eagerness, links, cased, starts, labels, numbers);
  }

  /** Features are numbered below 2 to this power. */
  public int bits() {
    return bits;
  }

  public CasedWords cased() {
    return cased;
  }

  /** How many numbers there are that are not nought. */
  public int size() {
    return numbers.length;
  }

  int[] sums(int[] features) {
    int[] sums = new int[LABELS];
    sums[NameLabels.OUTSIDE] = -eagerness;
    for (int feature : features) {
      int end = starts[feature + 1];
      for (int i = starts[feature]; i < end; i++) {
        sums[labels[i]] += numbers[i];
      }
    }
    return sums;
  }

  int link(int label, int next) {
    return links[label * LABELS + next];
  }

  /**
   * Equal weights give equal bytes. Leaves {@code out} open.
   *
   * @throws IOException if {@code out} fails
   */
  public void write(OutputStream out) throws IOException {
    int[] words = cased.toArray();
    int ints = 4 + links.length + words.length;
    ByteBuffer data = ByteBuffer.allocate(4 * ints + (1 << bits) + 2 * numbers.length);
    data.putInt(bits).putInt(eagerness).putInt(words.length).putInt(numbers.length);
    data.asIntBuffer().put(links).put(words);
    data.position(4 * ints);
    for (int feature = 0; feature < 1 << bits; feature++) {
      data.put((byte) (starts[feature + 1] - starts[feature]));
    }
    data.put(labels).put(numbers);
    DataOutputStream file = new DataOutputStream(out);
    file.writeInt(MAGIC);
    file.writeInt(data.capacity());
    DeflaterOutputStream deflated =
        new DeflaterOutputStream(file, new Deflater(Deflater.BEST_COMPRESSION));
    deflated.write(data.array());
    deflated.finish();
    file.flush();
  }

  /**
   * @throws IOException if the stream fails or holds no names model
   */
  public static NameWeights read(InputStream in) throws IOException {
    try {
      return read(inflated(ByteBuffer.wrap(in.readAllBytes())));
    } catch (BufferUnderflowException | DataFormatException e) {
      throw new IOException("broken names model", e);
    }
  }

  private static ByteBuffer inflated(ByteBuffer file) throws IOException, DataFormatException {
    if (file.getInt() != MAGIC) {
      throw new IOException("no names model, or one of another version");
    }
    byte[] data = new byte[checked(file.getInt(), MOST_BYTES)];
    int at = 0;
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(file);
      while (at < data.length && !inflater.finished() && !inflater.needsInput()) {
        at += inflater.inflate(data, at, data.length - at);
      }
    } finally {
      inflater.end();
    }
    if (at < data.length) {
      throw new IOException("broken names model: " + at + " of " + data.length + " bytes");
    }
    return ByteBuffer.wrap(data);
  }

  private static NameWeights read(ByteBuffer data) throws IOException {
    int bits = checked(data.getInt(), MOST_BITS);
    int eagerness = data.getInt();
    int[] words = new int[checked(data.getInt(), MOST_BYTES / 4)];
    int count = checked(data.getInt(), MOST_BYTES);
    int[] links = new int[LABELS * LABELS];
    data.asIntBuffer().get(links).get(words);
    data.position(data.position() + 4 * (links.length + words.length));
    int[] starts = starts(data, bits);
    if (starts[starts.length - 1] != count) {
      throw new IOException("broken names model: " + count + " numbers");
    }
    byte[] labels = new byte[count];
    byte[] numbers = new byte[count];
    data.get(labels).get(numbers);
    for (byte label : labels) {
      checked(label, LABELS - 1);
    }
    return new NameWeights(bits, eagerness, links, CasedWords.of(words), starts, labels, numbers);
  }

  private static int checked(int value, int most) throws IOException {
    if (value < 0 || value > most) {
      throw new IOException("broken names model: " + value + " of at most " + most);
    }
    return value;
  }

  private static int[] starts(ByteBuffer data, int bits) {
    byte[] counts = new byte[1 << bits];
    data.get(counts);
    int[] starts = new int[counts.length + 1];
    for (int feature = 0; feature < counts.length; feature++) {
      starts[feature + 1] = starts[feature] + counts[feature];
    }
    return starts;
  }
}
