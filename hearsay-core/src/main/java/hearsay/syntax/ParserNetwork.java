package hearsay.syntax;

import hearsay.language.Features;
import hearsay.language.Upos;
import hearsay.lexicon.Lexicon;
import hearsay.model.ByteReader;
import hearsay.model.ByteWriter;
import hearsay.model.Embeddings;
import hearsay.model.Layer;
import hearsay.model.Lstm;
import hearsay.model.Matrix;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The weights of one language's {@link Parser}, as trained. Immutable, safe for all threads.
 *
 * @param words a vector for each feature of a word ({@link WordFeatures})
 * @param encoder memories that read the sentence, forward and backward in turn, layer upon layer;
 *     what a pair gives is the input of the next
 * @param tagging from a word's encoding to {@code tags}
 * @param arcs which word is the head of which
 * @param labels what relation a word has to its head
 * @param tags the parts of speech with features that were met in training
 * @param relations the relations that were met in training
 */
public record ParserNetwork(
    Embeddings words,
    List<Lstm> encoder,
    Tagging tagging,
    Arcs arcs,
    Labels labels,
    List<Lexicon.Tag> tags,
    List<String> relations) {

  /** What the file begins with: the format and its version. */
  public static final String FORMAT = "hearsay-parser-2";

  /**
   * Scores tags.
   *
   * @param hidden rectified
   * @param scores one a tag
   */
  public record Tagging(Layer hidden, Layer scores) {}

  /**
   * Scores heads: a word as a dependent, turned by {@code between}, times a word as a head, and
   * what the distance is worth.
   *
   * @param root the encoding that stands for the root, one row
   * @param heads rectified
   * @param dependents rectified
   * @param between from dependents to heads
   * @param distances one row, by {@link #bucket}
   * @see <a href="https://arxiv.org/abs/1611.01734">Dozat and Manning 2017, Deep Biaffine Attention
   *     for Neural Dependency Parsing</a>
   */
  public record Arcs(Matrix root, Layer heads, Layer dependents, Layer between, Matrix distances) {

    private static final int MIDDLE = 16;

    /** How many buckets distances have. */
    public static final int BUCKETS = 2 * MIDDLE + 1;

    private static final int[] LIMITS = {1, 2, 3, 4, 6, 9, 14, 22, 35};

    /** The bucket of a distance: small ones apart, large ones together, by direction. */
    public static int bucket(int distance) {
      int size = Math.abs(distance);
      int step = 0;
      while (step < LIMITS.length && size > LIMITS[step]) {
        step++;
      }
      return distance < 0 ? MIDDLE - 1 - step : MIDDLE + 1 + step;
    }
  }

  /**
   * Scores relations by the sum of what head and dependent give, rectified.
   *
   * @param heads from the head's encoding
   * @param dependents from the dependent's
   * @param scores one a relation
   * @param own what is added for a word's tag: one row a tag, one column a relation
   * @param governed what is added for its head's tag, likewise
   */
  public record Labels(Layer heads, Layer dependents, Layer scores, Matrix own, Matrix governed) {}

  public ParserNetwork {
    encoder = List.copyOf(encoder);
    tags = List.copyOf(tags);
    relations = List.copyOf(relations);
  }

  /**
   * @throws IOException if the bytes are no parser, or one of another version
   */
  public static ParserNetwork read(ByteReader in) throws IOException {
    if (!in.string().equals(FORMAT) || in.number() != WordFeatures.VERSION) {
      throw new IOException("no parser, or one of another version");
    }
    List<Lexicon.Tag> tags = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      tags.add(new Lexicon.Tag(Upos.valueOf(in.string()), Features.parse(in.string())));
    }
    List<String> relations = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      relations.add(in.string());
    }
    Embeddings words = Embeddings.read(in);
    List<Lstm> encoder = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      encoder.add(Lstm.read(in));
    }
    Tagging tagging = new Tagging(Layer.read(in), Layer.read(in));
    Arcs arcs =
        new Arcs(Matrix.read(in), Layer.read(in), Layer.read(in), Layer.read(in), Matrix.read(in));
    Labels labels =
        new Labels(
            Layer.read(in), Layer.read(in), Layer.read(in), Matrix.read(in), Matrix.read(in));
    return new ParserNetwork(words, encoder, tagging, arcs, labels, tags, relations);
  }

  public void write(ByteWriter out) {
    out.string(FORMAT).number(WordFeatures.VERSION).number(tags.size());
    for (Lexicon.Tag tag : tags) {
      out.string(tag.upos().name()).string(tag.feats().toString());
    }
    out.number(relations.size());
    relations.forEach(out::string);
    words.write(out);
    out.number(encoder.size());
    encoder.forEach(memory -> memory.write(out));
    tagging.hidden().write(out);
    tagging.scores().write(out);
    arcs.root().write(out);
    arcs.heads().write(out);
    arcs.dependents().write(out);
    arcs.between().write(out);
    arcs.distances().write(out);
    labels.heads().write(out);
    labels.dependents().write(out);
    labels.scores().write(out);
    labels.own().write(out);
    labels.governed().write(out);
  }
}
