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
    return Pipeline.of(pack, limits)
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

  private void analyze(
      AlignedText text, int block, Span where, List<Sentence> sentences, List<Problem> problems) {
    int longest = pipeline.longest();
    for (List<SurfaceToken> tokens : pipeline.sentences(text, where)) {
      int count = tokens.size();
      if (count > longest) {
        Span whole = text.toOriginal(tokens.get(0).span().union(tokens.get(count - 1).span()));
        problems.add(Problem.at(whole, ProblemKind.SENTENCE_CUT, String.valueOf(longest)));
      }
      for (int from = 0; from < count; from += longest) {
        int cut = Math.min(count, from + longest);
        sentences.add(sentence(text, sentences.size(), block, tokens.subList(from, cut)));
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
