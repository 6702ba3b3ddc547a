package hearsay.syntax;

import hearsay.language.Features;
import hearsay.language.LanguagePack;
import hearsay.language.Upos;
import hearsay.lexicon.Lexicon;
import hearsay.model.ByteReader;
import hearsay.model.Layer;
import hearsay.model.Vectors;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

  private final ParserNetwork network;
  private final Encoder encoder;

  /** All that is asked of a word's vector, in one go: the layers side by side. */
  private final Layer sides;

  private final Optional<TagLimits> limits;
  private final Optional<SubjectTags> subjects;
  private final Optional<FiniteVerbs> verbs;
  private final float[] rootVector;
  private final int root;

  private Parser(ParserNetwork network, WordFeatures features) {
    this.network = network;
    this.encoder = new Encoder(network, features);
    this.sides =
        Layer.join(
            List.of(
                network.tagging().hidden(),
                network.arcs().heads(),
                network.arcs().dependents(),
                network.labels().heads(),
                network.labels().dependents()));
    this.rootVector = new float[network.arcs().root().outputs()];
    network.arcs().root().addRow(0, rootVector);
    this.root = network.relations().indexOf(ROOT);
    this.limits = features.lexicon().map(lexicon -> new TagLimits(lexicon, network.tags()));
    Optional<TagChoice> choice = features.lexicon().map(lexicon -> new TagChoice(lexicon, network));
    this.subjects = choice.map(SubjectTags::new);
    this.verbs = choice.map(FiniteVerbs::new);
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
    float[][] shown = sides(encoder.encode(forms), n);
    int[] heads = SpanningTree.heads(arcs(shown, n), n);
    int[] tags = new int[n];
    int[] labels = new int[n];
    float[][] tagScores = tags(shown, forms);
    new TreeReading(tagScores, labels(shown, heads), network.labels(), heads, root)
        .decide(tags, labels);
    TreeDraft draft = new TreeDraft(network, forms, tagScores, heads, tags, labels);
    subjects.ifPresent(rules -> rules.correct(draft));
    verbs.ifPresent(rules -> rules.correct(draft));
    List<Parse> parses = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      Lexicon.Tag tag = network.tags().get(tags[i]);
      String relation = network.relations().get(labels[i]);
      parses.add(new Parse(tag.upos(), tag.feats(), heads[i], relation));
    }
    return parses;
  }

  /** Each word's sides, one after the other, and those of the root in the last place. */
  private float[][] sides(float[][] encoded, int n) {
    float[][] shown = new float[n + 1][sides.outputs()];
    sides.apply(encoded, n, shown);
    sides.apply(rootVector, shown[n]);
    return shown;
  }

  private float[] part(float[] shown, int from, Layer layer) {
    float[] part = Arrays.copyOfRange(shown, from, from + layer.outputs());
    Vectors.rectify(part);
    return part;
  }

  /** For each word what each tag is worth. */
  private float[][] tags(float[][] shown, List<String> forms) {
    ParserNetwork.Tagging tagging = network.tagging();
    int n = forms.size();
    float[][] hidden = new float[n][];
    for (int t = 0; t < n; t++) {
      hidden[t] = part(shown[t], 0, tagging.hidden());
    }
    float[][] scores = new float[n][network.tags().size()];
    tagging.scores().apply(hidden, n, scores);
    for (int t = 0; t < n && limits.isPresent(); t++) {
      limits.get().lower(forms.get(t), scores[t]);
    }
    return scores;
  }

  /** For each word what each head is worth, the root in column 0. */
  private float[][] arcs(float[][] shown, int n) {
    ParserNetwork.Arcs arcs = network.arcs();
    float[][] heads = heads(shown, n);
    int from = network.tagging().hidden().outputs() + arcs.heads().outputs();
    float[] turned = new float[arcs.between().outputs()];
    float[][] scores = new float[n][n + 1];
    for (int i = 0; i < n; i++) {
      arcs.between().apply(part(shown[i], from, arcs.dependents()), turned);
      Vectors.addProduct(turned, heads, scores[i]);
      for (int j = 0; j < n; j++) {
        scores[i][j + 1] += arcs.distances().at(0, ParserNetwork.Arcs.bucket(j - i));
      }
    }
    return scores;
  }

  /** The words as heads, the root first: one row a number, one column a word. */
  private float[][] heads(float[][] shown, int n) {
    Layer layer = network.arcs().heads();
    float[][] heads = new float[layer.outputs()][n + 1];
    for (int j = 0; j <= n; j++) {
      float[] head = part(shown[j == 0 ? n : j - 1], network.tagging().hidden().outputs(), layer);
      for (int k = 0; k < head.length; k++) {
        heads[k][j] = head[k];
      }
    }
    return heads;
  }

  /** For each word what each relation is worth, but for what the tags add. */
  private float[][] labels(float[][] shown, int[] heads) {
    ParserNetwork.Labels labels = network.labels();
    int n = heads.length;
    int size = labels.dependents().outputs();
    int asDependent = sides.outputs() - size;
    int asHead = asDependent - size;
    float[][] sums = new float[n][size];
    for (int i = 0; i < n; i++) {
      float[] head = shown[heads[i] < 0 ? n : heads[i]];
      for (int k = 0; k < size; k++) {
        sums[i][k] = Math.max(0, shown[i][asDependent + k] + head[asHead + k]);
      }
    }
    float[][] scores = new float[n][network.relations().size()];
    labels.scores().apply(sums, n, scores);
    return scores;
  }
}
