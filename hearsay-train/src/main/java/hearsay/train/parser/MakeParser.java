package hearsay.train.parser;

import hearsay.formats.ConlluSentence;
import hearsay.formats.ConlluWord;
import hearsay.language.Features;
import hearsay.language.LanguagePack;
import hearsay.language.Table;
import hearsay.language.Upos;
import hearsay.lexicon.Lexicon;
import hearsay.model.ByteReader;
import hearsay.model.ByteWriter;
import hearsay.syntax.Parser;
import hearsay.syntax.ParserNetwork;
import hearsay.syntax.WordFeatures;
import hearsay.train.Treebank;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Trains a language's parser and writes it to a file, with scores on the treebank that measures
 * along the way.
 *
 * <pre>
 * {@code MakeParser fr DATA hearsay-fr/src/main/resources/hearsay/fr/parser.bin seed=1 epochs=30}
 * </pre>
 *
 * <p>The table {@code sources.tsv} beside this class says which treebanks of the data folder teach
 * and which measure.
 */
public final class MakeParser {

  private static final String SOURCES = "sources.tsv";
  private static final String SPEECH = "speech.tsv";
  private static final String CUES = "cues";
  private static final int SCORE_EVERY = 5;

  /** The share of short sentences that are also learned from as headlines. */
  private static final double HEADLINES = 0.12;

  /** After so many epochs sentences that were made come again. */
  private static final int TURNS = 15;

  private final LanguagePack pack;
  private final Path data;
  private final PrintStream log;
  private final Table sources;

  private MakeParser(String language, Path data, PrintStream log) throws IOException {
    this.pack = LanguagePack.find(language).orElseThrow();
    this.data = data;
    this.log = log;
    this.sources = table(SOURCES);
  }

  private static Table table(String name) throws IOException {
    try (InputStream in = MakeParser.class.getResourceAsStream(name)) {
      return Table.read(name, Objects.requireNonNull(in));
    }
  }

  /**
   * @param args language, data folder, file to write, and any of {@code seed=}, {@code epochs=},
   *     {@code size=}
   */
  public static void main(String[] args) throws IOException {
    Recipe recipe = Recipe.standard();
    for (int i = 3; i < args.length; i++) {
      String[] option = args[i].split("=", 2);
      recipe =
          switch (option[0]) {
            case "seed" -> recipe.withSeed(Long.parseLong(option[1]));
            case "epochs" -> recipe.withEpochs(Integer.parseInt(option[1]));
            case "size" -> recipe.withSize(Integer.parseInt(option[1]));
            default -> throw new IllegalArgumentException("unknown option " + args[i]);
          };
    }
    new MakeParser(args[0], Path.of(args[1]), System.out).make(recipe, Path.of(args[2]));
  }

  private void make(Recipe recipe, Path file) throws IOException {
    Optional<Lexicon> lexicon = Lexicon.of(pack);
    WordFeatures features = WordFeatures.of(lexicon);
    List<Treebank> measuring = treebanks("measure");
    ParserTrainer trainer =
        new ParserTrainer(
            curriculum(treebanks("train"), lexicon), features, values("subtype"), recipe);
    ParserNetwork network =
        trainer.train(
            (epoch, loss) -> {
              log.printf("epoch %d: loss %.3f%n", epoch, loss);
              if (epoch % SCORE_EVERY == 0 && epoch < recipe.epochs()) {
                report(Parser.of(trainer.network(), features), measuring);
              }
            });
    ByteWriter bytes = new ByteWriter();
    network.write(bytes);
    Files.write(file, bytes.toBytes());
    ParserNetwork stored = ParserNetwork.read(new ByteReader(bytes.toBytes()));
    report(Parser.of(network, features), measuring);
    log.println("as stored:");
    report(Parser.of(stored, features), measuring);
  }

  /** The treebanks with sentences made of their own. */
  private Curriculum curriculum(List<Treebank> treebanks, Optional<Lexicon> lexicon)
      throws IOException {
    Optional<SpeechVocabulary> vocabulary = Optional.empty();
    if (lexicon.isPresent()) {
      vocabulary = Optional.of(vocabulary(lexicon.get(), tags(treebanks)));
    }
    MadeSentences making =
        new MadeSentences(
            new SpeechPatterns(table(SPEECH), pack.code()),
            vocabulary,
            values("reported").stream().mapToDouble(Double::parseDouble).sum(),
            values("lettering").stream().sorted().map(Lettering::valueOf).toList(),
            HEADLINES);
    Curriculum curriculum = making.curriculum(treebanks, TURNS);
    for (int i = 0; i < treebanks.size(); i++) {
      log.printf(
          "%s: %d sentences, %d made in the first turn%n",
          treebanks.get(i).name(),
          treebanks.get(i).sentences().size(),
          curriculum.made().get(0).get(i).sentences().size());
    }
    return curriculum;
  }

  private SpeechVocabulary vocabulary(Lexicon lexicon, Set<Lexicon.Tag> tags) throws IOException {
    Set<String> nouns = cues("noun", "que");
    Set<String> asking = cues("verb", "toinf");
    asking.removeAll(listed("accusing"));
    return new SpeechVocabulary(
        new SpeechWords(lexicon, cues("verb", ""), nouns, tags),
        new SpeechWords(lexicon, listed("listened"), nouns, tags),
        new SpeechWords(lexicon, asking, nouns, tags),
        new SpeechWords(lexicon, listed("accusing"), nouns, tags),
        new SpeechWords(lexicon, reflexive(), nouns, tags));
  }

  private static Set<Lexicon.Tag> tags(List<Treebank> treebanks) {
    Set<Lexicon.Tag> tags = new HashSet<>();
    for (Treebank treebank : treebanks) {
      for (ConlluSentence sentence : treebank.sentences()) {
        for (ConlluWord word : sentence.words()) {
          tags.add(new Lexicon.Tag(Upos.valueOf(word.upos()), Features.parse(word.feats())));
        }
      }
    }
    return tags;
  }

  /** The language's words of speech of one kind that take a frame. */
  private Set<String> cues(String pos, String frame) {
    Set<String> lemmas = new HashSet<>();
    for (Table.Row row : pack.table(CUES).rows()) {
      if (row.get("pos").equals(pos) && (frame.isEmpty() || row.list("frames").contains(frame))) {
        lemmas.add(row.get("cue"));
      }
    }
    return lemmas;
  }

  /** The verbs that are listed with a reflexive pronoun, without it. */
  private Set<String> reflexive() throws IOException {
    Set<String> lemmas = new HashSet<>();
    for (String pronoun : listed("reflexive")) {
      String start = pronoun.endsWith("'") ? pronoun : pronoun + " ";
      for (String lemma : cues("verb", "quote")) {
        if (lemma.startsWith(start)) {
          lemmas.add(lemma.substring(start.length()));
        }
      }
    }
    return lemmas;
  }

  /** The words of a list in the table of patterns. */
  private Set<String> listed(String role) throws IOException {
    Set<String> words = new HashSet<>();
    for (Table.Row row : table(SPEECH).rows()) {
      if (row.get("language").equals(pack.code()) && row.get("role").equals(role)) {
        words.addAll(List.of(row.get("value").split(" ")));
      }
    }
    return words;
  }

  private void report(Parser parser, List<Treebank> measuring) {
    for (Treebank treebank : measuring) {
      log.println(treebank.name() + ": " + ParserScores.of(parser, treebank));
    }
  }

  private List<Treebank> treebanks(String role) throws IOException {
    List<Treebank> treebanks = new ArrayList<>();
    for (Table.Row row : sources.rows()) {
      if (row.get("language").equals(pack.code()) && row.get("role").equals(role)) {
        treebanks.add(Treebank.read(data.resolve(row.get("value"))));
      }
    }
    return treebanks;
  }

  private Set<String> values(String role) {
    Set<String> values = new HashSet<>();
    for (Table.Row row : sources.rows()) {
      if (row.get("language").equals(pack.code()) && row.get("role").equals(role)) {
        values.add(row.get("value"));
      }
    }
    return values;
  }
}
