package hearsay.analysis;

import hearsay.language.Analysis;
import hearsay.language.Features;
import hearsay.language.LanguagePack;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.language.Upos;
import hearsay.lexicon.Lexicon;
import hearsay.segmentation.SurfaceToken;
import hearsay.syntax.Syntax;
import hearsay.text.AlignedText;
import hearsay.text.Article;
import hearsay.text.Block;
import hearsay.text.Limits;
import hearsay.text.Problem;
import hearsay.text.ProblemKind;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Turns the blocks of an article that are read into sentences of words with their syntax.
 * Immutable; safe for all threads.
 */
public final class Analyzer {

  /** What analysis gives: the words, and what was wrong with the text on this level. */
  public record Result(Analysis analysis, List<Problem> problems) {}

  private final String language;
  private final Pipeline pipeline;

  private Analyzer(String language, Pipeline pipeline) {
    this.language = language;
    this.pipeline = pipeline;
  }

  /**
   * The analyzer of a language; empty when its pack has no models of syntax.
   *
   * @throws java.io.UncheckedIOException if models are there but cannot be read
   */
  public static Optional<Analyzer> of(LanguagePack pack, Limits limits) {
    return of(pack, Lexicon.of(pack), limits);
  }

  /**
   * The same with a lexicon that is there already.
   *
   * @throws java.io.UncheckedIOException if models are there but cannot be read
   */
  public static Optional<Analyzer> of(LanguagePack pack, Optional<Lexicon> lexicon, Limits limits) {
    return Pipeline.of(pack, lexicon, limits)
        .map(pipeline -> new Analyzer(pack.code(), pipeline.forParagraphs()));
  }

  /**
   * @param article whose blocks say what is read
   * @param text the article's text, normalised and aligned
   */
  public Result analyze(Article article, AlignedText text) {
    List<Sentence> sentences = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (int b = 0; b < article.blocks().size(); b++) {
      Block block = article.blocks().get(b);
      if (block.isRead() && !block.span().isEmpty()) {
        analyze(text, b, text.toNormalized(block.span()), sentences, problems);
      }
    }
    return new Result(new Analysis(language, sentences), problems);
  }

  /**
   * The words of an article's blocks without their syntax: no part of speech, no lemma, no head.
   * For readers that need none, and for blocks that are not read for claims. Sentences longer than
   * the limit are cut as in {@link #analyze}, but that is no problem of the article.
   *
   * @param article whose blocks in its own language are cut into words
   * @param text the article's text, normalised and aligned
   * @param wanted the blocks to cut
   */
  public Analysis words(Article article, AlignedText text, Predicate<Block> wanted) {
    List<Sentence> sentences = new ArrayList<>();
    for (int b = 0; b < article.blocks().size(); b++) {
      Block block = article.blocks().get(b);
      if (wanted.test(block) && !block.span().isEmpty()) {
        Span where = text.toNormalized(block.span());
        for (List<SurfaceToken> tokens : pipeline.sentences(text, where)) {
          for (List<SurfaceToken> piece : pieces(tokens)) {
            sentences.add(bare(text, sentences.size(), b, piece));
          }
        }
      }
    }
    return new Analysis(language, sentences);
  }

  /** A sentence in pieces of no more tokens than the limit; nearly always one. */
  private List<List<SurfaceToken>> pieces(List<SurfaceToken> tokens) {
    List<List<SurfaceToken>> pieces = new ArrayList<>();
    for (int from = 0; from < tokens.size(); from += pipeline.longest()) {
      int cut = Math.min(tokens.size(), from + pipeline.longest());
      pieces.add(tokens.subList(from, cut));
    }
    return pieces;
  }

  private static Sentence bare(AlignedText text, int index, int block, List<SurfaceToken> surface) {
    List<Token> tokens = new ArrayList<>();
    for (SurfaceToken written : surface) {
      for (SurfaceToken.Word word : written.words()) {
        Span span = text.toOriginal(word.span());
        String form = word.form();
        tokens.add(new Token(tokens.size(), span, form, form, Upos.X, Features.NONE, -1, ""));
      }
    }
    Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
    return new Sentence(index, block, span, tokens);
  }

  private void analyze(
      AlignedText text, int block, Span where, List<Sentence> sentences, List<Problem> problems) {
    int longest = pipeline.longest();
    for (List<SurfaceToken> tokens : pipeline.sentences(text, where)) {
      int count = tokens.size();
      if (count > longest) {
        Span whole = text.toOriginal(tokens.get(0).span().union(tokens.get(count - 1).span()));
        problems.add(Problem.at(whole, ProblemKind.SENTENCE_CUT, String.valueOf(longest)));
      }
      for (List<SurfaceToken> piece : pieces(tokens)) {
        sentences.add(sentence(text, sentences.size(), block, piece));
      }
    }
  }

  private Sentence sentence(AlignedText text, int index, int block, List<SurfaceToken> tokens) {
    List<SurfaceToken.Word> written =
        tokens.stream().flatMap(token -> token.words().stream()).toList();
    List<Syntax.Word> words =
        pipeline.words(written.stream().map(SurfaceToken.Word::form).toList());
    List<Token> read = new ArrayList<>(written.size());
    for (int i = 0; i < written.size(); i++) {
      Syntax.Word word = words.get(i);
      Span span = text.toOriginal(written.get(i).span());
      read.add(
          new Token(
              i,
              span,
              word.form(),
              word.lemma(),
              word.upos(),
              word.feats(),
              word.head(),
              word.deprel()));
    }
    Span span = read.get(0).span().union(read.get(read.size() - 1).span());
    return new Sentence(index, block, span, read);
  }
}
