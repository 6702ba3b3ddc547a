package hearsay.peers;

import hearsay.benchmarks.engine.Engine;
import hearsay.benchmarks.engine.EngineMeasurement;
import hearsay.benchmarks.engine.ModelFiles;
import hearsay.benchmarks.engine.Options;
import hearsay.benchmarks.engine.TreeBuilder;
import hearsay.formats.ConlluSentence;
import hearsay.formats.ConlluToken;
import hearsay.formats.ConlluWord;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.Version;
import org.jspecify.annotations.Nullable;

/**
 * The part-of-speech tagger of Apache OpenNLP with its published models, on given tokens: it has no
 * published tokeniser for French. Confined to one thread.
 *
 * <p>Its models know words as they are written: {@code du} is one token with the tag {@code
 * ADP+DET}, which is told apart here into a tag for each word.
 */
final class OpenNlpTagger implements Engine {

  private static final Map<String, String> MODELS =
      Map.of(
          "fr", "opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin",
          "en", "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin");

  private static final String NOTHING = "_";

  private final POSTaggerME tagger;
  private final Map<String, Long> files;

  private OpenNlpTagger(POSTaggerME tagger, Map<String, Long> files) {
    this.tagger = tagger;
    this.files = files;
  }

  /** Measures it, as {@link EngineMeasurement} tells. */
  public static void main(String[] args) throws IOException {
    EngineMeasurement.run(args, OpenNlpTagger::load);
  }

  private static Engine load(Options options) throws IOException {
    String file = MODELS.get(options.language());
    if (file == null) {
      throw new IOException("no model for " + options.language());
    }
    try (InputStream in = OpenNlpTagger.class.getResourceAsStream("/" + file)) {
      if (in == null) {
        throw new IOException("no " + file + " on the class path");
      }
      POSTaggerME tagger = new POSTaggerME(new POSModel(in));
      return new OpenNlpTagger(tagger, Map.of(file, ModelFiles.length(file)));
    }
  }

  @Override
  public String name() {
    return "OpenNLP " + Version.currentVersion() + ", tagger alone";
  }

  @Override
  public Map<String, Long> files() {
    return files;
  }

  @Override
  public Work fromText(String text) {
    throw new UnsupportedOperationException("the tagger wants its tokens given");
  }

  @Override
  public Work fromTokens(List<ConlluSentence> given) {
    List<String[]> sentences = given.stream().map(OpenNlpTagger::tokens).toList();
    return () -> {
      List<String[]> tags = new ArrayList<>();
      for (String[] sentence : sentences) {
        tags.add(tagger.tag(sentence));
      }
      return () -> conllu(given, tags);
    };
  }

  private static String[] tokens(ConlluSentence sentence) {
    List<String> forms = new ArrayList<>();
    for (int at = 1; at <= sentence.words().size(); ) {
      ConlluToken fused = fused(sentence, at);
      forms.add(fused == null ? sentence.words().get(at - 1).form() : fused.form());
      at = fused == null ? at + 1 : fused.last() + 1;
    }
    return forms.toArray(String[]::new);
  }

  private static @Nullable ConlluToken fused(ConlluSentence sentence, int first) {
    for (ConlluToken token : sentence.tokens()) {
      if (token.first() == first) {
        return token;
      }
    }
    return null;
  }

  private static List<ConlluSentence> conllu(List<ConlluSentence> given, List<String[]> tags) {
    List<ConlluSentence> answer = new ArrayList<>();
    for (int s = 0; s < given.size(); s++) {
      ConlluSentence sentence = given.get(s);
      List<ConlluWord> words = new ArrayList<>();
      for (String tag : tags.get(s)) {
        ConlluToken fused = fused(sentence, words.size() + 1);
        String[] parts = tag.split("\\+", -1);
        int count = fused == null ? 1 : fused.last() - fused.first() + 1;
        for (int part = 0; part < count; part++) {
          String own = parts[Math.min(part, parts.length - 1)];
          words.add(word(own, sentence.words().get(words.size())));
        }
      }
      answer.add(new ConlluSentence(List.of(), words, sentence.tokens()));
    }
    return answer;
  }

  private static ConlluWord word(String tag, ConlluWord given) {
    return new TreeBuilder.Word(given.form(), NOTHING, tag, NOTHING, 0, NOTHING)
        .toConllu(given.id(), given.form());
  }
}
