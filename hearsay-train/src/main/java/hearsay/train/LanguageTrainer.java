package hearsay.train;

import hearsay.formats.ConlluSentence;
import hearsay.identification.LanguageFeatures;
import hearsay.identification.LanguageModel;
import hearsay.identification.WritingSystems;
import hearsay.text.Normalizer;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Makes the file of a {@link LanguageModel} from texts and word lists, the same bytes each time.
 *
 * <p>For every language the features of its texts are counted; a feature's weight is the logarithm
 * of its frequency over a floor that all languages share. Frequencies below a threshold count for
 * nothing, however much text a language has, so that no language gains from being better known.
 */
public final class LanguageTrainer {

  /** Letters of treebanks that are taken for a language, over all of its files. */
  private static final int TREEBANK_LETTERS = 150_000;

  /** Share of the word list in a language's frequencies. */
  private static final double LIST_SHARE = 0.3;

  /** Share of the same text without accents, as it is typed in haste. */
  private static final double BARE_SHARE = 0.1;

  private static final double FLOOR = 1e-5;
  private static final double THRESHOLD = 2.5e-5;

  /** Weight of one unit of the natural logarithm. */
  private static final int SCALE = 20;

  private static final int MOST_BYTES = 590_000;

  private final WritingSystems systems = WritingSystems.load();
  private final LanguageFeatures features = new LanguageFeatures(systems);

  /** One language's lines to learn from; by weight of each kind. */
  private record Counts(Map<Integer, Double> features, double letters) {}

  /**
   * Writes the model that ships; with {@code --held-out FOLD FILE}, one that has not seen one fifth
   * of our own text, 0 to 4, and that fifth to the file, as {@link LanguageScores} reads it.
   *
   * @param args data folder, model file to write, and the option
   * @throws IOException if an input cannot be read or a file not be written
   */
  public static void main(String[] args) throws IOException {
    List<LanguageText> texts = LanguageText.all();
    if (args.length == 5 && args[2].equals("--held-out")) {
      int fold = Integer.parseInt(args[3]);
      Files.writeString(Path.of(args[4]), heldOut(texts, fold));
      texts = texts.stream().map(text -> text.kept(fold)).toList();
    }
    Files.write(Path.of(args[1]), new LanguageTrainer().train(texts, Path.of(args[0])));
  }

  private static String heldOut(List<LanguageText> texts, int fold) {
    StringBuilder out = new StringBuilder();
    for (LanguageText text : texts) {
      String name = "own-writing\t" + text.language() + "\t";
      text.heldOut(fold).forEach(lines -> out.append(name).append(lines).append('\n'));
    }
    return out.toString();
  }

  /**
   * The bytes of the model.
   *
   * @param data folder that the treebanks' names start from
   * @throws IOException if a treebank cannot be read
   */
  public byte[] train(List<LanguageText> texts, Path data) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    for (LanguageText text : texts) {
      List<String> all = new ArrayList<>(treebanks(text, data));
      all.addAll(text.lines());
      lines.add(all);
    }
    return written(texts, rows(texts, lines), perLetter(texts, lines));
  }

  /** What a letter weighs in each language's every fifth line, by the weights of the others. */
  private float[] perLetter(List<LanguageText> texts, List<List<String>> lines) {
    SortedMap<Integer, SortedMap<Integer, Integer>> rows = rows(texts, fifths(lines, false));
    List<List<String>> tests = fifths(lines, true);
    float[] perLetter = new float[texts.size()];
    for (int variant = 0; variant < texts.size(); variant++) {
      Counts counts = counts(tests.get(variant), false);
      double sum = 0;
      for (Map.Entry<Integer, Double> found : new TreeMap<>(counts.features()).entrySet()) {
        SortedMap<Integer, Integer> row = rows.getOrDefault(found.getKey(), new TreeMap<>());
        sum += found.getValue() * row.getOrDefault(variant, 0);
      }
      perLetter[variant] = (float) (sum / counts.letters());
    }
    return perLetter;
  }

  private static List<List<String>> fifths(List<List<String>> lines, boolean wanted) {
    return lines.stream()
        .map(
            all ->
                IntStream.range(0, all.size())
                    .filter(i -> (i % 5 == 4) == wanted)
                    .mapToObj(all::get)
                    .toList())
        .toList();
  }

  /** Sentences of the treebanks, taken evenly from each so that they fill the bound together. */
  private List<String> treebanks(LanguageText text, Path data) throws IOException {
    List<String> lines = new ArrayList<>();
    int each = TREEBANK_LETTERS / Math.max(1, text.treebanks().size());
    for (String file : text.treebanks()) {
      List<String> all =
          Treebank.read(data.resolve(file)).sentences().stream()
              .flatMap((ConlluSentence s) -> s.comment("text").stream())
              .toList();
      long letters = all.stream().mapToLong(String::length).sum();
      double step = Math.max(1.0, (double) letters / each);
      for (double at = 0; at < all.size(); at += step) {
        lines.add(all.get((int) at));
      }
    }
    return lines;
  }

  /** Weights by feature (unsigned order) and variant. */
  private SortedMap<Integer, SortedMap<Integer, Integer>> rows(
      List<LanguageText> texts, List<List<String>> lines) {
    SortedMap<Integer, SortedMap<Integer, Integer>> rows = new TreeMap<>(Integer::compareUnsigned);
    for (int variant = 0; variant < texts.size(); variant++) {
      for (Map.Entry<Integer, Double> entry :
          frequencies(texts.get(variant), lines.get(variant)).entrySet()) {
        if (entry.getValue() >= THRESHOLD) {
          int weight = (int) Math.round(SCALE * Math.log(entry.getValue() / FLOOR));
          rows.computeIfAbsent(entry.getKey(), hash -> new TreeMap<>())
              .put(variant, Math.min(255, weight));
        }
      }
    }
    return cut(rows);
  }

  /** How often each feature is met, per letter. */
  private Map<Integer, Double> frequencies(LanguageText text, List<String> lines) {
    Map<Integer, Double> sum = new HashMap<>();
    double list = text.words().isEmpty() ? 0 : lines.isEmpty() ? 1 : LIST_SHARE;
    add(sum, counts(lines, false), (1 - list) * (1 - BARE_SHARE));
    add(sum, counts(lines, true), (1 - list) * BARE_SHARE);
    add(sum, listed(text.words(), false), list * (1 - BARE_SHARE));
    add(sum, listed(text.words(), true), list * BARE_SHARE);
    return sum;
  }

  private static void add(Map<Integer, Double> sum, Counts counts, double share) {
    if (counts.letters() > 0) {
      counts
          .features()
          .forEach((hash, n) -> sum.merge(hash, share * n / counts.letters(), Double::sum));
    }
  }

  private Counts counts(List<String> lines, boolean bare) {
    Counter counter = new Counter();
    for (String line : lines) {
      counter.count(line, 1, bare);
    }
    return counter.counts();
  }

  private Counts listed(List<String> words, boolean bare) {
    Counter counter = new Counter();
    for (int rank = 0; rank < words.size(); rank++) {
      counter.count(words.get(rank), 1.0 / (rank + 8), bare);
    }
    return counter.counts();
  }

  /** Counts features, each text by a weight. */
  private final class Counter implements LanguageFeatures.Sink {
    private final Map<Integer, Double> found = new HashMap<>();
    private double letters;
    private double weight;

    void count(String text, double by, boolean bare) {
      weight = by;
      String normal = Normalizer.normalize(text).normalized();
      String read = bare ? bare(normal) : normal;
      features.scan(read, 0, read.length(), this);
    }

    Counts counts() {
      return new Counts(found, letters);
    }

    @Override
    public void feature(int hash, boolean named) {
      double counted = named ? LanguageFeatures.NAME_SHARE : 1;
      found.merge(hash, weight * counted, Double::sum);
    }

    @Override
    public void word(int script, int count, boolean named) {
      letters += weight * count * (named ? LanguageFeatures.NAME_SHARE : 1);
    }
  }

  /** The text without the accents of its Latin letters. */
  private static String bare(String text) {
    String apart = java.text.Normalizer.normalize(text, Form.NFD);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      boolean accent = c >= '\u0300' && c <= '\u036F';
      boolean cyrillic = !out.isEmpty() && out.charAt(out.length() - 1) >= '\u0400';
      if (!accent || cyrillic) {
        int at = "łŁđĐøØı".indexOf(c);
        out.append(at < 0 ? c : "lLdDoOi".charAt(at));
      }
    }
    return java.text.Normalizer.normalize(out, Form.NFC);
  }

  /** Drops rows that tell little until the file is small enough. */
  private static SortedMap<Integer, SortedMap<Integer, Integer>> cut(
      SortedMap<Integer, SortedMap<Integer, Integer>> rows) {
    List<Map.Entry<Integer, SortedMap<Integer, Integer>>> byWorth =
        new ArrayList<>(rows.entrySet());
    byWorth.sort(
        Comparator.comparingDouble(
                (Map.Entry<Integer, SortedMap<Integer, Integer>> row) -> -worth(row.getValue()))
            .thenComparing(Map.Entry::getKey));
    SortedMap<Integer, SortedMap<Integer, Integer>> kept = new TreeMap<>(Integer::compareUnsigned);
    int bytes = 1000;
    for (Map.Entry<Integer, SortedMap<Integer, Integer>> row : byWorth) {
      bytes += 4 + 2 * row.getValue().size();
      if (bytes > MOST_BYTES || row.getValue().size() > 127) {
        break;
      }
      kept.put(row.getKey(), row.getValue());
    }
    return kept;
  }

  /** Expected weight: how often the feature is met, times how far its weights lie apart. */
  private static double worth(SortedMap<Integer, Integer> row) {
    int most = row.values().stream().mapToInt(w -> w).max().orElse(0);
    return Math.exp((double) most / SCALE) * most / Math.sqrt(row.size());
  }

  private byte[] written(
      List<LanguageText> texts,
      SortedMap<Integer, SortedMap<Integer, Integer>> rows,
      float[] perLetter)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(LanguageModel.MAGIC);
    out.writeByte(LanguageModel.VERSION);
    out.writeByte(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      out.writeUTF(texts.get(i).language());
      out.writeUTF(texts.get(i).script());
      out.writeFloat(perLetter[i]);
    }
    out.writeInt(rows.size());
    int last = 0;
    for (Map.Entry<Integer, SortedMap<Integer, Integer>> row : rows.entrySet()) {
      int step = row.getKey() - last;
      last = row.getKey();
      while ((step & ~0x7F) != 0) {
        out.writeByte((step & 0x7F) | 0x80);
        step >>>= 7;
      }
      out.writeByte(step);
      out.writeByte(row.getValue().size());
      for (Map.Entry<Integer, Integer> weight : row.getValue().entrySet()) {
        out.writeByte(weight.getKey());
        out.writeByte(weight.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
