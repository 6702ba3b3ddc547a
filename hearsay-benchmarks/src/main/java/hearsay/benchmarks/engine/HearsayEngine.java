package hearsay.benchmarks.engine;

import hearsay.formats.ConlluSentence;
import hearsay.formats.ConlluWord;
import hearsay.language.LanguagePack;
import hearsay.lexicon.Lemmatizer;
import hearsay.lexicon.Lexicon;
import hearsay.model.ByteReader;
import hearsay.segmentation.Segmenter;
import hearsay.segmentation.SurfaceToken;
import hearsay.syntax.Parser;
import hearsay.syntax.ParserNetwork;
import hearsay.syntax.Syntax;
import hearsay.syntax.WordFeatures;
import hearsay.text.AlignedText;
import hearsay.text.Normalizer;
import hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hearsay's own engine: normalise, segment, tag and parse, lemmatise. Immutable. */
public final class HearsayEngine implements Engine {

  private static final List<String> FILES =
      List.of(Segmenter.FILE, Lexicon.FILE, Parser.FILE, Lemmatizer.FILE);

  private final Segmenter segmenter;
  private final Syntax syntax;
  private final Map<String, Long> files;

  private HearsayEngine(Segmenter segmenter, Syntax syntax, Map<String, Long> files) {
    this.segmenter = segmenter;
    this.syntax = syntax;
    this.files = files;
  }

  /** Measures it, as {@link EngineMeasurement} tells. */
  public static void main(String[] args) throws IOException {
    EngineMeasurement.run(args, HearsayEngine::load);
  }

  /** Reads the models of a language, and the parser that is named instead of its own. */
  static HearsayEngine load(Options options) throws IOException {
    LanguagePack pack = LanguagePack.find(options.language()).orElseThrow();
    Path other = options.parser();
    Map<String, Long> files = new LinkedHashMap<>();
    for (String file : FILES) {
      files.put(file, ModelFiles.length(pack.folder() + "/" + file));
    }
    Optional<Lexicon> lexicon = Lexicon.of(pack);
    Segmenter segmenter = Segmenter.of(pack, lexicon);
    if (other == null) {
      return new HearsayEngine(segmenter, Syntax.of(pack, lexicon).orElseThrow(), files);
    }
    files.put(Parser.FILE, Files.size(other));
    ParserNetwork network = ParserNetwork.read(new ByteReader(Files.readAllBytes(other)));
    Parser parser = Parser.of(network, WordFeatures.of(lexicon));
    Lemmatizer lemmatizer = Lemmatizer.of(pack, lexicon).orElseThrow();
    return new HearsayEngine(segmenter, Syntax.of(parser, lemmatizer), files);
  }

  @Override
  public String name() {
    return "Hearsay";
  }

  @Override
  public Map<String, Long> files() {
    return Map.copyOf(files);
  }

  @Override
  public Work fromText(String text) {
    return () -> {
      AlignedText aligned = Normalizer.normalize(text);
      Span whole = new Span(0, aligned.normalized().length());
      List<List<SurfaceToken>> sentences = segmenter.sentences(aligned.normalized(), whole);
      List<List<Syntax.Word>> words = new ArrayList<>();
      for (List<SurfaceToken> sentence : sentences) {
        words.add(syntax.words(forms(sentence)));
      }
      return () -> conllu(aligned, sentences, words);
    };
  }

  private static List<String> forms(List<SurfaceToken> sentence) {
    List<String> forms = new ArrayList<>();
    for (SurfaceToken token : sentence) {
      token.words().forEach(word -> forms.add(word.form()));
    }
    return forms;
  }

  @Override
  public Work fromTokens(List<ConlluSentence> given) {
    List<List<String>> sentences = new ArrayList<>();
    for (ConlluSentence sentence : given) {
      sentences.add(
          sentence.words().stream()
              .map(word -> Normalizer.normalize(word.form()).normalized())
              .toList());
    }
    return () -> {
      List<List<Syntax.Word>> words = sentences.stream().map(syntax::words).toList();
      return () -> conllu(given, words);
    };
  }

  private static List<ConlluSentence> conllu(
      AlignedText text, List<List<SurfaceToken>> sentences, List<List<Syntax.Word>> words) {
    TreeBuilder trees = new TreeBuilder(text.original());
    for (int s = 0; s < sentences.size(); s++) {
      int next = 0;
      for (SurfaceToken token : sentences.get(s)) {
        List<TreeBuilder.Word> parts = new ArrayList<>();
        for (SurfaceToken.Word part : token.words()) {
          boolean apart = token.isWrittenApart();
          String form = apart ? text.toOriginal(part.span()).of(text.original()) : part.form();
          parts.add(word(form, words.get(s).get(next++)));
        }
        trees.token(text.toOriginal(token.span()).end(), parts);
      }
      trees.endSentence();
    }
    return trees.sentences();
  }

  private static TreeBuilder.Word word(String form, Syntax.Word word) {
    return new TreeBuilder.Word(
        form,
        word.lemma(),
        word.upos().name(),
        word.feats().toString(),
        word.head() + 1,
        word.deprel());
  }

  private static List<ConlluSentence> conllu(
      List<ConlluSentence> given, List<List<Syntax.Word>> read) {
    List<ConlluSentence> answer = new ArrayList<>();
    for (int s = 0; s < given.size(); s++) {
      List<ConlluWord> words = new ArrayList<>();
      for (ConlluWord word : given.get(s).words()) {
        Syntax.Word found = read.get(s).get(word.id() - 1);
        words.add(word(word.form(), found).toConllu(word.id(), word.form()));
      }
      answer.add(new ConlluSentence(List.of(), words, given.get(s).tokens()));
    }
    return answer;
  }
}
