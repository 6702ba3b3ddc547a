package hearsay.analysis;

import hearsay.language.LanguagePack;
import hearsay.lexicon.Lemmatizer;
import hearsay.lexicon.Lexicon;
import hearsay.segmentation.Segmenter;
import hearsay.segmentation.SurfaceToken;
import hearsay.syntax.Parser;
import hearsay.syntax.Syntax;
import hearsay.text.AlignedText;
import hearsay.text.Limits;
import hearsay.text.Normalizer;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps from text to trees in one language: a {@link Segmenter} finds the words, a {@link
 * Syntax} says what each is. Immutable; safe for all threads; throws on no text.
 *
 * <pre>{@code
 * Pipeline pipeline = Pipeline.of(pack, Limits.DEFAULT).orElseThrow();
 * pipeline.words(List.of("La", "digue", "cède", ".")).get(1).deprel();   // nsubj
 * }</pre>
 */
public final class Pipeline {

  /** How the later pieces of a sentence that is too long hang on the first: UD's last resort. */
  private static final String UNKNOWN_RELATION = "dep";

  private final Segmenter segmenter;
  private final Syntax syntax;
  private final int longest;

  private Pipeline(Segmenter segmenter, Syntax syntax, int longest) {
    this.segmenter = segmenter;
    this.syntax = syntax;
    this.longest = longest;
  }

  /**
   * The steps for running text; empty when the language has no models of syntax.
   *
   * @throws java.io.UncheckedIOException if models are there but cannot be read
   */
  public static Optional<Pipeline> of(LanguagePack pack, Limits limits) {
    return of(pack, Lexicon.of(pack), limits);
  }

  /** The same with a lexicon that is there already. */
  static Optional<Pipeline> of(LanguagePack pack, Optional<Lexicon> lexicon, Limits limits) {
    Segmenter segmenter = Segmenter.of(pack, lexicon);
    return Syntax.of(pack, lexicon)
        .map(syntax -> new Pipeline(segmenter, syntax, limits.sentenceTokens()));
  }

  /** True when {@link #of} would find models; reads none of them. */
  public static boolean isIn(LanguagePack pack) {
    return pack.has(Parser.FILE) && pack.has(Lemmatizer.FILE);
  }

  /** The same for text whose stretches are paragraphs: see {@link Segmenter#forParagraphs}. */
  public Pipeline forParagraphs() {
    return new Pipeline(segmenter.forParagraphs(), syntax, longest);
  }

  /** Most words of a sentence that are parsed in one go: {@link Limits#sentenceTokens}. */
  public int longest() {
    return longest;
  }

  /**
   * The sentences of a stretch, in order, none empty, however long.
   *
   * @param stretch in offsets of the normalised text, as are the tokens' spans
   */
  public List<List<SurfaceToken>> sentences(AlignedText text, Span stretch) {
    return segmenter.sentences(text.normalized(), stretch);
  }

  /**
   * What the words of one sentence are. Of more than {@link #longest()} words so many at a time are
   * parsed, and the root of each later piece hangs on the root of the first as {@code dep}: a tree
   * in any case, in linear time.
   *
   * @param forms at least one, as written or normalised
   * @return one word a form, in order; exactly one has the head -1
   */
  public List<Syntax.Word> words(List<String> forms) {
    List<String> normalized = forms.stream().map(Pipeline::normalized).toList();
    if (forms.size() <= longest) {
      return syntax.words(normalized);
    }
    List<Syntax.Word> words = new ArrayList<>(forms.size());
    int root = -1;
    for (int from = 0; from < forms.size(); from += longest) {
      int to = Math.min(forms.size(), from + longest);
      List<Syntax.Word> piece = syntax.words(normalized.subList(from, to));
      for (Syntax.Word word : piece) {
        words.add(moved(word, from, root));
      }
      root = root < 0 ? root(piece) : root;
    }
    return words;
  }

  private static int root(List<Syntax.Word> words) {
    int root = 0;
    while (words.get(root).head() >= 0) {
      root++;
    }
    return root;
  }

  /** A word of a piece that begins at {@code from}, in the whole whose root is known or -1. */
  private static Syntax.Word moved(Syntax.Word word, int from, int root) {
    boolean joins = word.head() < 0 && root >= 0;
    int head = word.head() < 0 ? root : word.head() + from;
    String deprel = joins ? UNKNOWN_RELATION : word.deprel();
    return new Syntax.Word(word.form(), word.lemma(), word.upos(), word.feats(), head, deprel);
  }

  /** The form as models know it; one that normalisation leaves nothing of stays as it is. */
  private static String normalized(String form) {
    String normalized = Normalizer.normalize(form).normalized();
    return normalized.isEmpty() ? form : normalized;
  }
}
