package hearsay.language;

import hearsay.model.ByteReader;
import hearsay.model.Layer;
import hearsay.model.Lstm;
import hearsay.model.Matrix;
import hearsay.model.Vectors;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says of each word of a sentence what it is and what it hangs on: part of speech, features, head
 * and relation as in Universal Dependencies. Immutable but for a bounded memory of frequent words
 * that changes no result; one instance serves all threads.
 *
 * <p>One network does it all: vectors for what a word's letters and the lexicon show are summed,
 * two layers of memories read them forward and backward, and what comes out is scored for tags, for
 * every pair of words as head and dependent, and for relations. The tree of the highest score is
 * taken. Time grows with the square of a sentence's length, with a small factor; sentences are kept
 * below {@link hearsay.text.Limits#sentenceTokens}.
 */
public final class Parser {

  /** The file of a language pack that holds its network. */
  public static final String FILE = "parser.bin";

  /** What a word is and what it hangs on. {@code head} is -1 for the root. */
  public record Parse(Upos upos, Features feats, int head, String deprel) {}

  private static final String ROOT = "root";

  /** How many words' way into the network is remembered; at 3 kB each. */
  private static final int REMEMBERED_WORDS = 4000;

  private record Word(String form, boolean first) {}

  private final ParserNetwork network;
  private final WordFeatures features;
  private final int root;
  private final Map<Word, float[][]> remembered = new ConcurrentHashMap<>();

  private Parser(ParserNetwork network, WordFeatures features) {
    this.network = network;
    this.features = features;
    this.root = network.relations().indexOf(ROOT);
  }

  public static Parser of(ParserNetwork network, WordFeatures features) {
    return new Parser(network, features);
  }

  /**
   * The parser of a language; empty when its pack has none.
   *
   * @param lexicon that of the language, which it was trained with
   * @throws UncheckedIOException if it is there but cannot be read
   */
  public static Optional<Parser> of(LanguagePack pack, Optional<Lexicon> lexicon) {
    Optional<InputStream> file = pack.file(FILE);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = file.get()) {
      ParserNetwork network = ParserNetwork.read(new ByteReader(in.readAllBytes()));
      return Optional.of(of(network, WordFeatures.of(lexicon)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + pack.folder() + "/" + FILE, e);
    }
  }

  /**
   * @param forms the syntactic words of one sentence, normalised
   * @return one parse a word, in order; exactly one has the head -1
   */
  public List<Parse> parse(List<String> forms) {
    int n = forms.size();
    float[][] encoded = encode(forms);
    int[] heads = SpanningTree.heads(arcs(encoded, n), n);
    int[] tags = new int[n];
    int[] labels = new int[n];
    new TreeReading(tags(encoded), labels(encoded, heads), network.labels(), heads, root)
        .decide(tags, labels);
    List<Parse> parses = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      Lexicon.Tag tag = network.tags().get(tags[i]);
      String relation = network.relations().get(labels[i]);
      parses.add(new Parse(tag.upos(), tag.feats(), heads[i], relation));
    }
    return parses;
  }

  /** One vector a word. */
  private float[][] encode(List<String> forms) {
    int n = forms.size();
    List<Lstm> memories = network.encoder();
    float[][] forward = new float[n][];
    float[][] backward = new float[n][];
    for (int t = 0; t < n; t++) {
      float[][] gates = gates(new Word(forms.get(t), t == 0));
      forward[t] = gates[0].clone();
      backward[t] = gates[1].clone();
    }
    float[][] encoded = run(memories.get(0), memories.get(1), forward, backward);
    for (int layer = 2; layer < memories.size(); layer += 2) {
      for (int t = 0; t < n; t++) {
        memories.get(layer).project(encoded[t], forward[t]);
        memories.get(layer + 1).project(encoded[t], backward[t]);
      }
      encoded = run(memories.get(layer), memories.get(layer + 1), forward, backward);
    }
    return encoded;
  }

  private static float[][] run(
      Lstm forward, Lstm backward, float[][] forwardGates, float[][] backwardGates) {
    int n = forwardGates.length;
    float[][] out = new float[n][forward.size() + backward.size()];
    forward.run(forwardGates, n, false, out, 0);
    backward.run(backwardGates, n, true, out, forward.size());
    return out;
  }

  /** What a word gives to the gates of the first two memories, whatever stands around it. */
  private float[][] gates(Word word) {
    float[][] known = remembered.get(word);
    if (known != null) {
      return known;
    }
    float[] vector = new float[network.words().size()];
    for (int key : features.keys(word.form(), word.first())) {
      network.words().add(key, vector);
    }
    float[][] gates = new float[2][];
    for (int direction = 0; direction < gates.length; direction++) {
      Lstm memory = network.encoder().get(direction);
      gates[direction] = new float[Lstm.PARTS * memory.size()];
      memory.project(vector, gates[direction]);
    }
    if (remembered.size() < REMEMBERED_WORDS) {
      remembered.put(word, gates);
    }
    return gates;
  }

  /** For each word what each tag is worth. */
  private float[][] tags(float[][] encoded) {
    Layer hidden = network.tagging().hidden();
    float[] inner = new float[hidden.outputs()];
    float[][] scores = new float[encoded.length][network.tags().size()];
    for (int t = 0; t < encoded.length; t++) {
      hidden.applyRectified(encoded[t], inner);
      network.tagging().scores().apply(inner, scores[t]);
    }
    return scores;
  }

  /** For each word what each head is worth, the root in column 0. */
  private float[][] arcs(float[][] encoded, int n) {
    ParserNetwork.Arcs arcs = network.arcs();
    float[][] heads = heads(encoded, n);
    float[] dependent = new float[arcs.dependents().outputs()];
    float[] turned = new float[arcs.between().outputs()];
    float[][] scores = new float[n][n + 1];
    for (int i = 0; i < n; i++) {
      arcs.dependents().applyRectified(encoded[i], dependent);
      arcs.between().apply(dependent, turned);
      Vectors.addProduct(turned, heads, scores[i]);
      for (int j = 0; j < n; j++) {
        scores[i][j + 1] += arcs.distances().at(0, ParserNetwork.Arcs.bucket(j - i));
      }
    }
    return scores;
  }

  /** The words as heads, the root first: one row a number, one column a word. */
  private float[][] heads(float[][] encoded, int n) {
    Layer layer = network.arcs().heads();
    float[][] heads = new float[layer.outputs()][n + 1];
    float[] head = new float[layer.outputs()];
    for (int j = 0; j <= n; j++) {
      layer.applyRectified(j == 0 ? rootVector() : encoded[j - 1], head);
      for (int k = 0; k < head.length; k++) {
        heads[k][j] = head[k];
      }
    }
    return heads;
  }

  private float[] rootVector() {
    Matrix vector = network.arcs().root();
    float[] root = new float[vector.outputs()];
    vector.addRow(0, root);
    return root;
  }

  /** For each word what each relation is worth, but for what the tags add. */
  private float[][] labels(float[][] encoded, int[] heads) {
    ParserNetwork.Labels labels = network.labels();
    float[][] asHead = new float[encoded.length][labels.heads().outputs()];
    float[] sum = new float[labels.dependents().outputs()];
    boolean[] done = new boolean[encoded.length];
    float[][] scores = new float[encoded.length][network.relations().size()];
    for (int i = 0; i < encoded.length; i++) {
      int head = heads[i];
      if (head < 0) {
        continue;
      }
      if (!done[head]) {
        labels.heads().apply(encoded[head], asHead[head]);
        done[head] = true;
      }
      labels.dependents().apply(encoded[i], sum);
      Vectors.add(asHead[head], sum);
      Vectors.rectify(sum);
      labels.scores().apply(sum, scores[i]);
    }
    return scores;
  }
}
