package hearsay.peers;

import edu.stanford.nlp.ling.CoreAnnotations.IndexAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentenceIndexAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import hearsay.benchmarks.engine.Engine;
import hearsay.benchmarks.engine.EngineMeasurement;
import hearsay.benchmarks.engine.ModelFiles;
import hearsay.benchmarks.engine.Options;
import hearsay.benchmarks.engine.TreeBuilder;
import hearsay.formats.ConlluSentence;
import hearsay.formats.ConlluWord;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Stanford CoreNLP 4.5.10: tokenise, tag, lemmatise where it can (not French), parse with its
 * neural dependency parser. Confined to one thread.
 *
 * <p>The settings are the ones its models come with (file {@code corenlp.LANGUAGE.properties}), but
 * that an empty line ends a sentence, as it does for everybody here.
 */
final class CoreNlp implements Engine {

  private static final String NOTHING = "_";

  private final StanfordCoreNLP fromText;
  private final StanfordCoreNLP fromTokens;
  private final @Nullable PennTags penn;
  private final Map<String, Long> files;

  private CoreNlp(Properties settings) throws IOException {
    fromText = new StanfordCoreNLP(settings);
    Properties later = new Properties();
    later.putAll(settings);
    later.setProperty("annotators", settings.getProperty("annotators.given"));
    fromTokens = new StanfordCoreNLP(later, false);
    penn = settings.containsKey("penn") ? PennTags.load() : null;
    files = new LinkedHashMap<>();
    for (String setting : settings.stringPropertyNames()) {
      String value = settings.getProperty(setting);
      if (value.startsWith("edu/stanford/nlp/models/")) {
        files.put(value.substring(value.lastIndexOf('/') + 1), ModelFiles.length(value));
      }
    }
  }

  /** Measures it, as {@link EngineMeasurement} tells. */
  public static void main(String[] args) throws IOException {
    EngineMeasurement.run(args, CoreNlp::load);
  }

  private static Engine load(Options options) throws IOException {
    String file = "corenlp." + options.language() + ".properties";
    try (InputStream in = CoreNlp.class.getResourceAsStream(file)) {
      Properties settings = new Properties();
      settings.load(Objects.requireNonNull(in, file));
      return new CoreNlp(settings);
    }
  }

  @Override
  public String name() {
    return "CoreNLP 4.5.10";
  }

  @Override
  public Map<String, Long> files() {
    return files;
  }

  @Override
  public Work fromText(String text) {
    return () -> {
      Annotation document = new Annotation(text);
      fromText.annotate(document);
      return () -> conllu(text, document);
    };
  }

  @Override
  public Work fromTokens(List<ConlluSentence> given) {
    return () -> {
      Annotation document = document(given);
      fromTokens.annotate(document);
      return () -> conllu(given, document);
    };
  }

  private List<ConlluSentence> conllu(String text, Annotation document) {
    TreeBuilder trees = new TreeBuilder(text);
    for (CoreMap sentence : document.get(SentencesAnnotation.class)) {
      List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
      SemanticGraph graph = sentence.get(BasicDependenciesAnnotation.class);
      for (int at = 0; at < tokens.size(); ) {
        int end = tokens.get(at).endPosition();
        List<TreeBuilder.Word> parts = new ArrayList<>();
        do {
          parts.add(word(tokens.get(at++), graph));
        } while (at < tokens.size() && continues(tokens.get(at)));
        trees.token(Math.max(end, tokens.get(at - 1).endPosition()), parts);
      }
      trees.endSentence();
    }
    return trees.sentences();
  }

  /** True for the second and later words of a token. Pipelines that split none do not say so. */
  private static boolean continues(CoreLabel word) {
    return Boolean.TRUE.equals(word.isMWT()) && !Boolean.TRUE.equals(word.isMWTFirst());
  }

  private TreeBuilder.Word word(CoreLabel word, SemanticGraph graph) {
    IndexedWord node = graph.getNodeByIndexSafe(word.index());
    IndexedWord head = node == null ? null : graph.getParent(node);
    GrammaticalRelation relation = head == null ? null : graph.reln(head, node);
    String name = relation == null ? "root" : relation.toString();
    String tag = penn == null ? word.tag() : penn.upos(word.tag(), name, word.word());
    String lemma = word.lemma() == null ? NOTHING : word.lemma();
    int governor = head == null ? 0 : head.index();
    return new TreeBuilder.Word(word.word(), lemma, tag, NOTHING, governor, name);
  }

  private List<ConlluSentence> conllu(List<ConlluSentence> given, Annotation document) {
    List<CoreMap> sentences = document.get(SentencesAnnotation.class);
    List<ConlluSentence> answer = new ArrayList<>();
    for (int s = 0; s < given.size(); s++) {
      List<CoreLabel> found = sentences.get(s).get(TokensAnnotation.class);
      SemanticGraph graph = sentences.get(s).get(BasicDependenciesAnnotation.class);
      List<ConlluWord> words = new ArrayList<>();
      for (ConlluWord word : given.get(s).words()) {
        words.add(word(found.get(word.id() - 1), graph).toConllu(word.id(), word.form()));
      }
      answer.add(new ConlluSentence(List.of(), words, given.get(s).tokens()));
    }
    return answer;
  }

  /** A document of CoreNLP after its tokeniser, with our tokens. */
  private static Annotation document(List<ConlluSentence> given) {
    List<CoreMap> sentences = new ArrayList<>();
    List<CoreLabel> all = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (ConlluSentence sentence : given) {
      List<CoreLabel> tokens = new ArrayList<>();
      for (ConlluWord word : sentence.words()) {
        CoreLabel token = new CoreLabel();
        token.setWord(word.form());
        token.setValue(word.form());
        token.setOriginalText(word.form());
        token.setBeginPosition(text.length());
        token.setEndPosition(text.append(word.form()).length());
        token.set(IndexAnnotation.class, word.id());
        text.append(' ');
        tokens.add(token);
      }
      CoreMap cut = new ArrayCoreMap();
      cut.set(TokensAnnotation.class, tokens);
      cut.set(SentenceIndexAnnotation.class, sentences.size());
      sentences.add(cut);
      all.addAll(tokens);
    }
    Annotation document = new Annotation(text.toString());
    document.set(TokensAnnotation.class, all);
    document.set(SentencesAnnotation.class, sentences);
    return document;
  }
}
