package hearsay.train;

import hearsay.identification.LanguageGuesser;
import hearsay.identification.LanguageGuesser.Guess;
import hearsay.identification.LanguageModel;
import hearsay.text.Normalizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures how often the language of running text is told rightly: of whole documents, and of
 * samples of so many consecutive words cut from them, one after the other.
 *
 * <p>Input: a line a document, with corpus, language and text between tabs. Output: a line for each
 * corpus, language and size with the samples, how many were right, how many of the wrong ones were
 * said to be sure, and what was said instead.
 */
public final class LanguageScores {

  /** Most samples of one corpus and language; more are thinned evenly. */
  private static final int MOST_SAMPLES = 2000;

  /** Signs that stand for one word where a script puts no spaces between words. */
  private static final int SIGNS_A_WORD = 2;

  /** Of one corpus, language and size. */
  private static final class Score {
    private int samples;
    private int right;
    private int sure;
    private int sureAndWrong;
    private final Map<String, Integer> wrong = new TreeMap<>();

    void add(String language, Guess guess) {
      samples++;
      sure += guess.sure() ? 1 : 0;
      if (guess.language().equals(language)) {
        right++;
      } else {
        sureAndWrong += guess.sure() ? 1 : 0;
        wrong.merge(guess.language(), 1, Integer::sum);
      }
    }
  }

  private final LanguageGuesser guesser;

  public LanguageScores(LanguageGuesser guesser) {
    this.guesser = guesser;
  }

  /**
   * @param args file of documents; sizes of samples in words, 0 for whole documents; a model file
   *     after {@code --model}, where it is not the one that ships
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    LanguageGuesser guesser = LanguageGuesser.load();
    List<Integer> sizes = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      if (args[i].equals("--model")) {
        guesser = guesser(Path.of(args[++i]));
      } else {
        sizes.add(Integer.valueOf(args[i]));
      }
    }
    new LanguageScores(guesser).print(Path.of(args[0]), sizes, System.out);
  }

  private static LanguageGuesser guesser(Path model) throws IOException {
    try (InputStream in = Files.newInputStream(model)) {
      return LanguageGuesser.of(LanguageModel.read(in));
    }
  }

  private void print(Path file, List<Integer> sizes, PrintStream out) throws IOException {
    Map<String, List<String>> documents = documents(file);
    out.println("corpus\tlanguage\twords\tsamples\tright\tshare\tsure\tsure and wrong\twrong");
    for (int size : sizes) {
      documents.forEach(
          (name, texts) -> {
            Score score = score(name.substring(name.indexOf('\t') + 1), texts, size);
            double share = (double) score.right / Math.max(1, score.samples);
            out.println(
                String.join(
                    "\t",
                    name,
                    String.valueOf(size),
                    String.valueOf(score.samples),
                    String.valueOf(score.right),
                    String.valueOf(Math.floor(share * 1e4) / 1e4),
                    String.valueOf(score.sure),
                    String.valueOf(score.sureAndWrong),
                    score.wrong.toString()));
          });
    }
  }

  /** Texts by corpus and language. */
  private static Map<String, List<String>> documents(Path file) throws IOException {
    Map<String, List<String>> documents = new TreeMap<>();
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int tab = line.indexOf('\t', line.indexOf('\t') + 1);
        documents
            .computeIfAbsent(line.substring(0, tab), name -> new ArrayList<>())
            .add(line.substring(tab + 1));
      }
    }
    return documents;
  }

  private Score score(String language, List<String> texts, int size) {
    List<String> samples = new ArrayList<>();
    for (String text : texts) {
      samples.addAll(size == 0 ? List.of(text) : samples(text, size));
    }
    Score score = new Score();
    double step = Math.max(1.0, (double) samples.size() / MOST_SAMPLES);
    for (double at = 0; at < samples.size(); at += step) {
      String sample = samples.get((int) at);
      score.add(language, guesser.guess(Normalizer.normalize(sample).normalized()));
    }
    return score;
  }

  /** Consecutive samples of so many words; what is left at the end is not one. */
  static List<String> samples(String text, int size) {
    List<String> samples = new ArrayList<>();
    int start = 0;
    int words = 0;
    int signs = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean space = text.charAt(i) == ' ';
      boolean sign = Character.isIdeographic(text.charAt(i));
      signs += sign ? 1 : 0;
      if (space || (sign && signs % SIGNS_A_WORD == 0)) {
        words++;
      }
      if (words == size) {
        samples.add(text.substring(start, i + 1));
        start = i + 1;
        words = 0;
      }
    }
    return samples;
  }
}
