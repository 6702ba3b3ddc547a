package hearsay.syntax;

import hearsay.model.Lstm;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns the words of a sentence into vectors that know of each other: the vectors of a word's
 * features are summed, then memories read them forward and backward, layer upon layer. Immutable
 * but for a bounded memory of frequent words that changes no result; safe for all threads.
 */
final class Encoder {

  /** How many words' way into the network is remembered; at 3 kB each. */
  private static final int REMEMBERED_WORDS = 4000;

  private record Word(String form, boolean first) {}

  private final ParserNetwork network;
  private final WordFeatures features;
  private final Map<Word, float[][]> remembered = new ConcurrentHashMap<>();

  Encoder(ParserNetwork network, WordFeatures features) {
    this.network = network;
    this.features = features;
  }

  /** One vector a word. */
  float[][] encode(List<String> forms) {
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
      memories.get(layer).project(encoded, n, forward);
      memories.get(layer + 1).project(encoded, n, backward);
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
}
