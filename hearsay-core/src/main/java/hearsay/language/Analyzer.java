package hearsay.language;

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

/**
 * Turns the blocks of an article that are read into sentences of words with their syntax.
 * Immutable; safe for all threads.
 */
public final class Analyzer {

  /** What analysis gives: the words, and what was wrong with the text on this level. */
  public record Result(Analysis analysis, List<Problem> problems) {}

  private final String language;
  private final Segmenter segmenter;
  private final Syntax syntax;
  private final Limits limits;

  private Analyzer(String language, Segmenter segmenter, Syntax syntax, Limits limits) {
    this.language = language;
    this.segmenter = segmenter;
    this.syntax = syntax;
    this.limits = limits;
  }

  /**
   * The analyzer of a language; empty when its pack has no models of syntax.
   *
   * @throws java.io.UncheckedIOException if models are there but cannot be read
   */
  public static Optional<Analyzer> of(LanguagePack pack, Limits limits) {
    Optional<Lexicon> lexicon = Lexicon.of(pack);
    Segmenter segmenter = Segmenter.of(pack, lexicon).forParagraphs();
    return Syntax.of(pack, lexicon)
        .map(syntax -> new Analyzer(pack.code(), segmenter, syntax, limits));
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

  private void analyze(
      AlignedText text, int block, Span where, List<Sentence> sentences, List<Problem> problems) {
    for (List<SurfaceToken> tokens : segmenter.sentences(text.normalized(), where)) {
      int count = tokens.size();
      if (count > limits.sentenceTokens()) {
        Span whole = text.toOriginal(tokens.get(0).span().union(tokens.get(count - 1).span()));
        String limit = String.valueOf(limits.sentenceTokens());
        problems.add(Problem.at(whole, ProblemKind.SENTENCE_CUT, limit));
      }
      for (int from = 0; from < count; from += limits.sentenceTokens()) {
        int cut = Math.min(count, from + limits.sentenceTokens());
        sentences.add(sentence(text, sentences.size(), block, tokens.subList(from, cut)));
      }
    }
  }

  private Sentence sentence(AlignedText text, int index, int block, List<SurfaceToken> tokens) {
    List<SurfaceToken.Word> written =
        tokens.stream().flatMap(token -> token.words().stream()).toList();
    List<Syntax.Word> words = syntax.words(written.stream().map(SurfaceToken.Word::form).toList());
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
