package hearsay.mentions;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What every feature says for every label, as small whole numbers, most of them nought and not
 * kept; with the words whose usual case is known. The names model of a language. Immutable; safe
 * for all threads.
 *
 * <p>The file: the magic number, then deflated: bits of feature numbers, eagerness, one number for
 * each pair of labels, the words of known case, and by feature the count of its numbers with each
 * label and number.
 */
public final class NameWeights {

  private static final int LABELS = NameLabels.COUNT;
  private static final int MAGIC = 0x484e4d31;

  /** More than any model has; a file that says more is broken. */
  private static final int MOST_BITS = 24;

  private static final int MOST_WORDS = 1 << 22;

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
    new DataOutputStream(out).writeInt(MAGIC);
    DeflaterOutputStream deflated =
        new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION));
    DataOutputStream data = new DataOutputStream(deflated);
    data.writeByte(bits);
    data.writeInt(eagerness);
    for (int link : links) {
      data.writeInt(link);
    }
    int[] words = cased.toArray();
    data.writeInt(words.length);
    for (int word : words) {
      data.writeInt(word);
    }
    for (int feature = 0; feature < 1 << bits; feature++) {
      data.writeByte(starts[feature + 1] - starts[feature]);
    }
    data.write(labels);
    data.write(numbers);
    data.flush();
    deflated.finish();
  }

  /**
   * @throws IOException if the stream fails or holds no names model
   */
  public static NameWeights read(InputStream in) throws IOException {
    if (new DataInputStream(in).readInt() != MAGIC) {
      throw new IOException("no names model, or one of another version");
    }
    byte[] all = new InflaterInputStream(in).readAllBytes();
    DataInputStream data = new DataInputStream(new ByteArrayInputStream(all));
    int bits = data.readUnsignedByte();
    if (bits > MOST_BITS) {
      throw new IOException("broken names model: " + bits + " bits");
    }
    int eagerness = data.readInt();
    int[] links = ints(data, LABELS * LABELS);
    CasedWords cased = CasedWords.of(ints(data, data.readInt()));
    int[] starts = starts(data, bits);
    int count = starts[starts.length - 1];
    byte[] labels = bytes(data, count);
    byte[] numbers = bytes(data, count);
    for (byte label : labels) {
      if (label < 0 || label >= LABELS) {
        throw new IOException("broken names model: label " + label);
      }
    }
    return new NameWeights(bits, eagerness, links, cased, starts, labels, numbers);
  }

  private static int[] ints(DataInputStream data, int count) throws IOException {
    if (count < 0 || count > MOST_WORDS) {
      throw new IOException("broken names model: " + count + " entries");
    }
    int[] values = new int[count];
    for (int i = 0; i < count; i++) {
      values[i] = data.readInt();
    }
    return values;
  }

  private static int[] starts(DataInputStream data, int bits) throws IOException {
    byte[] counts = bytes(data, 1 << bits);
    int[] starts = new int[counts.length + 1];
    for (int feature = 0; feature < counts.length; feature++) {
      starts[feature + 1] = starts[feature] + counts[feature];
    }
    return starts;
  }

  private static byte[] bytes(DataInputStream data, int count) throws IOException {
    byte[] bytes = new byte[Math.max(0, count)];
    data.readFully(bytes);
    return bytes;
  }
}
