package hearsay.train.parser;

import hearsay.model.Layer;
import hearsay.model.Lstm;
import hearsay.model.Matrix;
import hearsay.syntax.ParserNetwork;
import hearsay.syntax.ParserNetwork.Arcs;
import hearsay.train.network.Adam;
import hearsay.train.network.Affine;
import hearsay.train.network.Memory;
import hearsay.train.network.Parameter;
import hearsay.train.network.SparseVectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The network while it learns, the counterpart of {@link ParserNetwork}. Workers share it while
 * they go through a batch; between batches one thread calls {@link #step}.
 */
final class Draft {

  private static final double ROOT_DEVIATION = 0.05;

  final Recipe recipe;
  final SparseVectors words;

  /** A vector for each treebank, added to every word of it. */
  final Parameter treebanks;

  final List<Memory> encoder = new ArrayList<>();
  final Affine tagHidden;
  final Affine tagScores;

  /** What a tag's part of speech and each of its features is worth, whatever the others are. */
  final Affine tagParts;

  final Parameter root;
  final Affine heads;
  final Affine dependents;
  final Affine between;
  final Parameter distances;
  final Affine labelHeads;
  final Affine labelDependents;
  final Affine labelScores;

  /** What a word's tag says of its relation, and what its head's tag says. */
  final Parameter own;

  final Parameter governed;
  private final Inventory inventory;

  Draft(Inventory inventory, Recipe recipe, int treebankCount, int shares) {
    Random random = new Random(recipe.seed());
    this.inventory = inventory;
    this.recipe = recipe;
    int out = 2 * recipe.memory();
    words = new SparseVectors(inventory.keys(), recipe.vector(), random);
    treebanks = new Parameter(treebankCount, recipe.vector(), 0, random, shares);
    for (int layer = 0; layer < recipe.layers(); layer++) {
      int in = layer == 0 ? recipe.vector() : out;
      encoder.add(new Memory(in, recipe.memory(), false, random, shares));
      encoder.add(new Memory(in, recipe.memory(), true, random, shares));
    }
    tagHidden = new Affine(out, recipe.tagging(), random, shares);
    tagScores = new Affine(recipe.tagging(), inventory.tags().size(), random, shares);
    tagParts = new Affine(recipe.tagging(), inventory.tagParts().size(), random, shares);
    root = new Parameter(1, out, ROOT_DEVIATION, random, shares);
    heads = new Affine(out, recipe.side(), random, shares);
    dependents = new Affine(out, recipe.side(), random, shares);
    between = new Affine(recipe.side(), recipe.side(), random, shares);
    distances = new Parameter(1, Arcs.BUCKETS, 0, random, shares);
    labelHeads = new Affine(out, recipe.side(), random, shares);
    labelDependents = new Affine(out, recipe.side(), random, shares);
    int relations = inventory.relations().size();
    labelScores = new Affine(recipe.side(), relations, random, shares);
    own = new Parameter(inventory.tags().size(), relations, 0, random, shares);
    governed = new Parameter(inventory.tags().size(), relations, 0, random, shares);
  }

  /** Moves all weights. */
  void step(Adam adam) {
    words.step(adam.faster(recipe.vectorRate()));
    treebanks.step(adam);
    encoder.forEach(memory -> memory.step(adam));
    root.step(adam);
    distances.step(adam);
    own.step(adam);
    governed.step(adam);
    for (Affine layer : layers()) {
      layer.step(adam);
    }
  }

  private List<Affine> layers() {
    return List.of(
        tagHidden,
        tagScores,
        tagParts,
        heads,
        dependents,
        between,
        labelHeads,
        labelDependents,
        labelScores);
  }

  /**
   * The network with the mean of all weights.
   *
   * @param treebank whose vector is added to every word
   */
  ParserNetwork toNetwork(int treebank) {
    float[] nothing = new float[2 * recipe.memory()];
    List<Lstm> memories = new ArrayList<>();
    for (int i = 0; i < encoder.size(); i++) {
      memories.add(encoder.get(i).toLstm(i < 2 ? treebanks.mean()[treebank] : nothing));
    }
    return new ParserNetwork(
        words.toEmbeddings(),
        memories,
        new ParserNetwork.Tagging(tagHidden.toLayer(), wholeTags()),
        new Arcs(
            Matrix.of(root.mean()),
            heads.toLayer(),
            dependents.toLayer(),
            between.toLayer(),
            Matrix.of(distances.mean())),
        new ParserNetwork.Labels(
            labelHeads.toLayer(),
            labelDependents.toLayer(),
            labelScores.toLayer(),
            Matrix.of(own.mean()),
            Matrix.of(governed.mean())),
        inventory.tags(),
        inventory.relations());
  }

  Inventory inventory() {
    return inventory;
  }

  /** What a tag is worth by itself and by its parts, in one layer. */
  private Layer wholeTags() {
    float[][] weights = tagScores.weights().mean();
    float[][] parts = tagParts.weights().mean();
    float[] bias = tagScores.bias().mean()[0].clone();
    float[][] sums = new float[weights.length][];
    for (int i = 0; i < weights.length; i++) {
      sums[i] = weights[i].clone();
      addParts(parts[i], sums[i]);
    }
    addParts(tagParts.bias().mean()[0], bias);
    return Layer.of(sums, bias);
  }

  /** Adds to each tag what its parts are worth. */
  void addParts(float[] parts, float[] tags) {
    for (int tag = 0; tag < tags.length; tag++) {
      for (int part : inventory.partsOf(tag)) {
        tags[tag] += parts[part];
      }
    }
  }
}
