package hearsay.segmentation;

import hearsay.language.LanguagePack;
import hearsay.lexicon.Lexicon;
import hearsay.text.Span;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into sentences of tokens with their syntactic words: the first step of reading.
 *
 * <p>Three decisions follow each other, each by rules and tables where those are sure and by a
 * small trained model where they are not: where a token ends ({@link Tokenizer}), which words it
 * stands for ({@link WordSplitter}), where a sentence ends ({@link SentenceSplitter}). Immutable;
 * safe for all threads; linear in the length of the text, and throws on none.
 */
public final class Segmenter {

  /** The file of a language pack that holds its models. */
  public static final String FILE = "segmenter.bin";

  private static final int FORMAT = 0x48535332; // HSS2

  /**
   * How sure, in log odds, a boundary without mark or line end must be in a paragraph that was set
   * as one: headings do not run on there, names with capitals are met all the time.
   */
  private static final float PARAGRAPH_CAUTION = 5;

  /**
   * The trained parts of a segmenter.
   *
   * @param caution how sure, in log odds, a boundary without mark or line end must be in running
   *     text: above 0 where the boundaries were learned from text with more of them
   */
  public record Models(
      LinearJudge joins, LinearJudge fusions, LinearJudge boundaries, float caution) {

    public void write(DataOutputStream out) throws IOException {
      out.writeInt(FORMAT);
      joins.write(out);
      fusions.write(out);
      boundaries.write(out);
      out.writeFloat(caution);
    }

    /**
     * @throws IOException if the stream fails or holds something else
     */
    public static Models read(InputStream stream) throws IOException {
      DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
      if (in.readInt() != FORMAT) {
        throw new IOException("no segmenter, or one of another version");
      }
      return new Models(
          LinearJudge.read(in), LinearJudge.read(in), LinearJudge.read(in), in.readFloat());
    }
  }

  private final Tokenizer tokenizer;
  private final WordSplitter words;
  private final SentenceSplitter sentences;

  private Segmenter(Tokenizer tokenizer, WordSplitter words, SentenceSplitter sentences) {
    this.tokenizer = tokenizer;
    this.words = words;
    this.sentences = sentences;
  }

  /**
   * For running text that may have lost its layout, as treebanks have it. A language without models
   * is cut by its tables alone.
   *
   * @throws UncheckedIOException if the language's models cannot be read
   */
  public static Segmenter of(LanguagePack pack, Optional<Lexicon> lexicon) {
    Optional<Models> models = models(pack);
    return models.isPresent()
        ? of(pack, lexicon, models.get())
        : of(pack, lexicon, Judge.ALWAYS, Judge.NEVER, null);
  }

  /**
   * The tokeniser of a language alone, for its tables' entries.
   *
   * @throws UncheckedIOException if the language's models cannot be read
   */
  public static Tokenizer tokenizer(LanguagePack pack) {
    Optional<Models> models = models(pack);
    return Tokenizer.of(pack, models.isPresent() ? models.get().joins() : Judge.ALWAYS);
  }

  private static Optional<Models> models(LanguagePack pack) {
    Optional<InputStream> file = pack.file(FILE);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = file.get()) {
      return Optional.of(Models.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + pack.folder() + "/" + FILE, e);
    }
  }

  public static Segmenter of(LanguagePack pack, Optional<Lexicon> lexicon, Models models) {
    return of(pack, lexicon, models.joins(), models.fusions(), models.boundaries())
        .cautious(models.caution());
  }

  private static Segmenter of(
      LanguagePack pack,
      Optional<Lexicon> lexicon,
      Judge joins,
      Judge fusions,
      @Nullable Judge boundaries) {
    WordClasses classes = LexiconClasses.of(lexicon);
    return new Segmenter(
        Tokenizer.of(pack, joins),
        WordSplitter.of(pack, classes, fusions),
        SentenceSplitter.of(pack, classes, boundaries));
  }

  /** The same for text whose stretches are paragraphs: more careful between words. */
  public Segmenter forParagraphs() {
    return cautious(PARAGRAPH_CAUTION);
  }

  private Segmenter cautious(float by) {
    return new Segmenter(tokenizer, words, sentences.cautious(by));
  }

  /**
   * The sentences of a stretch of text, in order, none empty.
   *
   * @param text normalised text
   * @param stretch the part to read, in offsets of {@code text}
   */
  public List<List<SurfaceToken>> sentences(String text, Span stretch) {
    List<Span> spans = tokenizer.tokens(text, stretch);
    List<SurfaceToken> tokens = words.split(text, spans);
    List<List<SurfaceToken>> found = new ArrayList<>();
    int from = 0;
    for (int to : sentences.ends(text, spans)) {
      found.add(List.copyOf(tokens.subList(from, to)));
      from = to;
    }
    return found;
  }
}
