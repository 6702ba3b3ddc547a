package hearsay.train.parser;

import hearsay.model.Vectors;
import hearsay.syntax.ParserNetwork.Arcs;
import hearsay.train.network.Dropout;
import hearsay.train.network.Gradients;
import hearsay.train.network.Memory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One sentence's way through the {@link Draft} and back: what it cost, and the gradients that came
 * of it. Confined to one thread.
 */
final class Lesson {

  /** Worth of a word as its own head. */
  private static final float NEVER = -1e9f;

  private final Draft draft;
  private final Sample sample;
  private final int share;
  private final Dropout dropout;
  private final int n;

  /** Which features' vectors were in use, by word. */
  private final List<List<Integer>> used = new ArrayList<>();

  private float[][] wordsBack = new float[0][];
  private double loss;

  Lesson(Draft draft, Sample sample, int share, Dropout dropout) {
    this.draft = draft;
    this.sample = sample;
    this.share = share;
    this.dropout = dropout;
    this.n = sample.size();
  }

  double loss() {
    return loss;
  }

  /** Tells the words' vectors what was in use. */
  void report() {
    for (int t = 0; t < n; t++) {
      for (int row : used.get(t)) {
        draft.words.use(row, wordsBack[t]);
      }
    }
  }

  /** Forward, then back. */
  void learn() {
    float[][] in = words();
    List<float[][]> inputs = new ArrayList<>();
    List<float[]> masks = new ArrayList<>();
    List<Memory.Trace> traces = new ArrayList<>();
    for (int layer = 0; layer < draft.encoder.size(); layer += 2) {
      float[] mask = dropout.mask(in[0].length, draft.recipe.inputDropout());
      Dropout.apply(in, mask);
      Memory.Trace forward = draft.encoder.get(layer).forward(in);
      Memory.Trace backward = draft.encoder.get(layer + 1).forward(in);
      inputs.add(in);
      masks.add(mask);
      traces.add(forward);
      traces.add(backward);
      in = join(forward.state(), backward.state());
    }
    float[][] back = score(in);
    for (int layer = draft.encoder.size() - 2; layer >= 0; layer -= 2) {
      float[][] inBack = new float[n][inputs.get(layer / 2)[0].length];
      int size = draft.recipe.memory();
      draft.encoder.get(layer).backward(traces.get(layer), back, 0, inBack, share);
      draft.encoder.get(layer + 1).backward(traces.get(layer + 1), back, size, inBack, share);
      Dropout.apply(inBack, masks.get(layer / 2));
      back = inBack;
    }
    wordsBack = back;
    Gradients.addRows(back, draft.treebanks.gradient(share)[sample.treebank()]);
  }

  private float[][] words() {
    float[][] in = new float[n][draft.recipe.vector()];
    for (int t = 0; t < n; t++) {
      Sample.Word word = sample.words().get(t);
      List<Integer> rows = word.features();
      if (dropout.chance(word.dropout())) {
        rows = rows.subList(1, rows.size());
      }
      used.add(rows);
      Vectors.add(draft.treebanks.values()[sample.treebank()], in[t]);
      for (int row : rows) {
        draft.words.add(row, in[t]);
      }
    }
    return in;
  }

  private static float[][] join(float[][] left, float[][] right) {
    float[][] joined = new float[left.length][];
    for (int t = 0; t < left.length; t++) {
      joined[t] = Arrays.copyOf(left[t], left[t].length + right[t].length);
      System.arraycopy(right[t], 0, joined[t], left[t].length, right[t].length);
    }
    return joined;
  }

  /** Scores the encoded words; returns their gradients. */
  private float[][] score(float[][] encoded) {
    float[] mask = dropout.mask(encoded[0].length, draft.recipe.outputDropout());
    Dropout.apply(encoded, mask);
    float[][] withRoot = new float[n + 1][];
    withRoot[0] = draft.root.values()[0];
    System.arraycopy(encoded, 0, withRoot, 1, n);
    float[][] back = new float[n][encoded[0].length];
    float[][] withRootBack = new float[n + 1][encoded[0].length];
    tags(encoded, back);
    arcs(encoded, withRoot, back, withRootBack);
    labels(encoded, withRoot, back, withRootBack);
    Vectors.add(withRootBack[0], draft.root.gradient(share)[0]);
    for (int t = 0; t < n; t++) {
      Vectors.add(withRootBack[t + 1], back[t]);
    }
    Dropout.apply(back, mask);
    return back;
  }

  private float[] outputMask(int size) {
    return dropout.mask(size, draft.recipe.outputDropout());
  }

  private void tags(float[][] encoded, float[][] back) {
    float[] mask = outputMask(draft.recipe.tagging());
    float[][] hidden = draft.tagHidden.forwardRectified(encoded, mask);
    float[][] scores = draft.tagScores.forward(hidden);
    float[][] parts = draft.tagParts.forward(hidden);
    float[][] partsBack = new float[n][parts[0].length];
    for (int t = 0; t < n; t++) {
      draft.addParts(parts[t], scores[t]);
      loss += Gradients.softmax(scores[t], sample.words().get(t).tag(), 1);
      addToParts(scores[t], partsBack[t]);
    }
    float[][] hiddenBack = new float[n][draft.recipe.tagging()];
    draft.tagParts.backward(hidden, partsBack, hiddenBack, share);
    draft.tagScores.backward(hidden, scores, hiddenBack, share);
    draft.tagHidden.backwardRectified(encoded, hidden, mask, hiddenBack, back, share);
  }

  private void addToParts(float[] tagsBack, float[] partsBack) {
    for (int tag = 0; tag < tagsBack.length; tag++) {
      for (int part : draft.inventory().partsOf(tag)) {
        partsBack[part] += tagsBack[tag];
      }
    }
  }

  private void arcs(float[][] encoded, float[][] withRoot, float[][] back, float[][] withRootBack) {
    int side = draft.recipe.side();
    float[] headMask = outputMask(side);
    float[] dependentMask = outputMask(side);
    float[][] heads = draft.heads.forwardRectified(withRoot, headMask);
    float[][] dependents = draft.dependents.forwardRectified(encoded, dependentMask);
    float[][] turned = draft.between.forward(dependents);
    float[][] scores = arcScores(turned, heads);
    for (int t = 0; t < n; t++) {
      loss += Gradients.softmax(scores[t], sample.words().get(t).head(), 1);
      for (int j = 0; j < n; j++) {
        draft.distances.gradient(share)[0][Arcs.bucket(j - t)] += scores[t][j + 1];
      }
    }
    float[][] turnedBack = new float[n][side];
    for (int t = 0; t < n; t++) {
      Vectors.addProduct(scores[t], heads, turnedBack[t]);
    }
    float[][] headsBack = new float[n + 1][side];
    Gradients.addOuter(scores, turned, headsBack);
    float[][] dependentsBack = new float[n][side];
    draft.between.backward(dependents, turnedBack, dependentsBack, share);
    draft.heads.backwardRectified(withRoot, heads, headMask, headsBack, withRootBack, share);
    draft.dependents.backwardRectified(
        encoded, dependents, dependentMask, dependentsBack, back, share);
  }

  private float[][] arcScores(float[][] turned, float[][] heads) {
    float[][] columns = new float[draft.recipe.side()][n + 1];
    for (int j = 0; j <= n; j++) {
      for (int k = 0; k < columns.length; k++) {
        columns[k][j] = heads[j][k];
      }
    }
    float[][] scores = new float[n][n + 1];
    for (int t = 0; t < n; t++) {
      Vectors.addProduct(turned[t], columns, scores[t]);
      for (int j = 0; j < n; j++) {
        scores[t][j + 1] += draft.distances.values()[0][Arcs.bucket(j - t)];
      }
      scores[t][t + 1] = NEVER;
    }
    return scores;
  }

  private void labels(
      float[][] encoded, float[][] withRoot, float[][] back, float[][] withRootBack) {
    int side = draft.recipe.side();
    float[] mask = outputMask(side);
    float[][] asHead = draft.labelHeads.forward(withRoot);
    float[][] sum = draft.labelDependents.forward(encoded);
    for (int t = 0; t < n; t++) {
      Vectors.add(asHead[sample.words().get(t).head()], sum[t]);
      Vectors.rectify(sum[t]);
    }
    Dropout.apply(sum, mask);
    float[][] scores = draft.labelScores.forward(sum);
    for (int t = 0; t < n; t++) {
      Sample.Word word = sample.words().get(t);
      Vectors.add(draft.own.values()[word.tag()], scores[t]);
      if (word.head() > 0) {
        Vectors.add(draft.governed.values()[headTag(word)], scores[t]);
      }
      loss += Gradients.softmax(scores[t], word.relation(), 1);
      Vectors.add(scores[t], draft.own.gradient(share)[word.tag()]);
      if (word.head() > 0) {
        Vectors.add(scores[t], draft.governed.gradient(share)[headTag(word)]);
      }
    }
    float[][] sumBack = new float[n][side];
    draft.labelScores.backward(sum, scores, sumBack, share);
    draft.labelDependents.backwardRectified(encoded, sum, mask, sumBack, back, share);
    float[][] asHeadBack = new float[n + 1][side];
    for (int t = 0; t < n; t++) {
      Vectors.add(sumBack[t], asHeadBack[sample.words().get(t).head()]);
    }
    draft.labelHeads.backward(withRoot, asHeadBack, withRootBack, share);
  }

  private int headTag(Sample.Word word) {
    return sample.words().get(word.head() - 1).tag();
  }
}
