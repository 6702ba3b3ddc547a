package hearsay.benchmarks.engine;

import hearsay.analysis.Analyzer;
import hearsay.benchmarks.measure.Figures;
import hearsay.benchmarks.measure.Usage;
import hearsay.identification.LanguageGuesser;
import hearsay.language.Analysis;
import hearsay.language.LanguagePack;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.lexicon.Lemmatizer;
import hearsay.lexicon.Lexicon;
import hearsay.mentions.EntityFinder;
import hearsay.segmentation.Segmenter;
import hearsay.segmentation.SurfaceToken;
import hearsay.syntax.Parser;
import hearsay.text.AlignedText;
import hearsay.text.Article;
import hearsay.text.Block;
import hearsay.text.BlockKind;
import hearsay.text.Limits;
import hearsay.text.Metadata;
import hearsay.text.Normalizer;
import hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Measures the stages of Hearsay's engine one by one: each takes what the one before gave, in one
 * thread, and must give the same answer every time.
 */
public final class StageMeasurement {

  private final Options options;
  private final Figures figures = new Figures();

  private StageMeasurement(Options options) {
    this.options = options;
  }

  /**
   * @param args as {@link Options#parse} takes them, with texts only
   */
  public static void main(String[] args) throws IOException {
    new StageMeasurement(Options.parse(args)).measure();
  }

  private void measure() throws IOException {
    for (Options.Input input : options.inputs()) {
      measure(input.name(), input.text());
    }
    figures.write(Path.of(options.out() + ".tsv"));
  }

  private void measure(String name, String text) {
    LanguagePack pack = LanguagePack.find(options.language()).orElseThrow();
    Optional<Lexicon> lexicon = Lexicon.of(pack);
    Segmenter segmenter = Segmenter.of(pack, lexicon).forParagraphs();
    Analyzer analyzer = Analyzer.of(pack, Limits.DEFAULT).orElseThrow();
    AlignedText aligned = Normalizer.normalize(text);
    Article article = article(text);
    Analysis analysis = analyzer.analyze(article, aligned).analysis();
    figures.put(name + ".tokens", analysis.tokenCount());
    time(name, "normalise", () -> Normalizer.normalize(text).normalized());
    time(name, "segment", () -> segment(segmenter, article, aligned));
    Parser parser = Parser.of(pack, lexicon).orElseThrow();
    List<List<String>> forms = forms(analysis);
    time(name, "parse", () -> forms.stream().map(parser::parse).toList());
    Lemmatizer lemmatizer = Lemmatizer.of(pack, lexicon).orElseThrow();
    time(name, "lemmatise", () -> lemmatise(lemmatizer, analysis));
    time(name, "analyse", () -> analyzer.analyze(article, aligned).analysis());
    EntityFinder.of(pack, lexicon)
        .ifPresent(finder -> time(name, "names", () -> finder.find(text, analysis)));
    LanguageGuesser guesser = LanguageGuesser.load();
    time(name, "language", () -> guess(guesser, article, aligned));
  }

  private <T> void time(String text, String stage, Supplier<T> work) {
    T expected = work.get();
    List<Usage> rounds =
        options
            .pace()
            .measure(
                work,
                answer -> {
                  if (!answer.equals(expected)) {
                    throw new IllegalStateException(stage + ": two passes differ");
                  }
                });
    figures.putRounds(text + "." + stage, rounds);
  }

  /** A text whose paragraphs stand apart by empty lines, each of them a block. */
  static Article article(String text) {
    List<Block> blocks = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int gap = text.indexOf("\n\n", start);
      int end = gap < 0 ? text.stripTrailing().length() : gap;
      if (end > start) {
        blocks.add(new Block(BlockKind.PARAGRAPH, new Span(start, end)));
      }
      start = gap < 0 ? text.length() : gap + 2;
    }
    return new Article(text, blocks, Metadata.NONE, List.of());
  }

  private static List<List<List<SurfaceToken>>> segment(
      Segmenter segmenter, Article article, AlignedText text) {
    return article.blocks().stream()
        .map(block -> segmenter.sentences(text.normalized(), text.toNormalized(block.span())))
        .toList();
  }

  private static List<List<String>> forms(Analysis analysis) {
    return analysis.sentences().stream()
        .map(sentence -> sentence.tokens().stream().map(Token::form).toList())
        .toList();
  }

  private static List<String> lemmatise(Lemmatizer lemmatizer, Analysis analysis) {
    List<String> lemmas = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      for (Token token : sentence.tokens()) {
        lemmas.add(lemmatizer.lemma(token.form(), token.upos(), token.feats()));
      }
    }
    return lemmas;
  }

  private static List<LanguageGuesser.Guess> guess(
      LanguageGuesser guesser, Article article, AlignedText text) {
    return article.blocks().stream()
        .map(block -> text.toNormalized(block.span()))
        .map(where -> guesser.guess(text.normalized(), List.of(where)))
        .toList();
  }
}
