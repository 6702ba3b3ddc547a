package hearsay.train.names;

import hearsay.analysis.Analyzer;
import hearsay.language.LanguagePack;
import hearsay.lexicon.Lexicon;
import hearsay.mentions.CasedWords;
import hearsay.mentions.EntityFinder;
import hearsay.mentions.NameFeatures;
import hearsay.mentions.NameLexicon;
import hearsay.mentions.NameWeights;
import hearsay.text.Limits;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the names model of a language from the corpora of the table {@code corpora}, and measures
 * it. The same inputs give the same bytes.
 *
 * <pre>{@code NameTrainer fr ../shared/data hearsay-fr/src/main/resources/hearsay/fr/names.bin}
 * </pre>
 */
public final class NameTrainer {

  /** Features are numbered below 2 to this power: with fewer too many share a number. */
  private static final int BITS = 20;

  /** Numbers below this of 127 decide nothing and only fill the file. */
  private static final int LEAST_NUMBER = 5;

  private static final CrfTrainer.Settings SETTINGS =
      new CrfTrainer.Settings(8, 0.1f, 0.5f, 1e-5f, 2, 1, 3);

  /** Above nought a name is rather found than missed: recall is what training leaves short. */
  private static final float EAGERNESS = 0.05f;

  private final LanguagePack pack;
  private final Optional<Lexicon> dictionary;
  private final Analyzer analyzer;
  private final List<NameCorpus> corpora;

  private NameTrainer(LanguagePack pack, List<NameCorpus> corpora) {
    this.pack = pack;
    this.dictionary = Lexicon.of(pack);
    this.analyzer = Analyzer.of(pack, dictionary, Limits.DEFAULT).orElseThrow();
    this.corpora = corpora;
  }

  /**
   * Arguments: language, folder of the data, file to write.
   *
   * @throws IOException if a corpus cannot be read or the model not be written
   */
  public static void main(String[] arguments) throws IOException {
    LanguagePack pack = LanguagePack.find(arguments[0]).orElseThrow();
    NameTrainer trainer = new NameTrainer(pack, NameCorpus.of(pack.code(), Path.of(arguments[1])));
    NameWeights weights = trainer.train();
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[2]))) {
      weights.write(out);
    }
    trainer.measure(weights, System.out);
  }

  private NameWeights train() {
    CaseCounter counter = new CaseCounter();
    for (NameCorpus corpus : corpora) {
      corpus.training().forEach(article -> counter.add(article.words(analyzer)));
      corpus.casing().forEach(article -> counter.add(article.words(analyzer)));
    }
    CasedWords cased = counter.words();
    NameFeatures features = new NameFeatures(NameLexicon.of(pack), cased, dictionary, BITS);
    CrfTrainer trainer = new CrfTrainer(features.size(), 2, SETTINGS);
    trainer.train(sentences(features));
    return trainer.weights(cased, EAGERNESS, LEAST_NUMBER);
  }

  private List<LabelledSentence> sentences(NameFeatures features) {
    List<LabelledSentence> sentences = new ArrayList<>();
    List<NamedArticle> own = new ArrayList<>();
    for (NameCorpus corpus : corpora) {
      add(sentences, corpus.training(), features, corpus.own() ? 0 : 1);
      own.addAll(corpus.own() ? corpus.training() : List.of());
    }
    add(sentences, Recasing.copies(own), features, 0);
    return sentences;
  }

  private void add(
      List<LabelledSentence> sentences,
      List<NamedArticle> articles,
      NameFeatures features,
      int domain) {
    for (NamedArticle article : articles) {
      sentences.addAll(NameLabelling.of(article, article.words(analyzer), features, domain));
    }
  }

  private void measure(NameWeights weights, PrintStream out) {
    EntityFinder finder = EntityFinder.of(pack, dictionary, weights);
    for (NameCorpus corpus : corpora) {
      if (!corpus.measuring().isEmpty()) {
        out.println(corpus.name() + " " + NameScores.of(finder, analyzer, corpus.measuring()));
      }
    }
  }
}
