package hearsay.identification;

import hearsay.text.Span;
import java.util.List;

/**
 * Tells what language a text is in: by its script where that settles it, else by its letter groups
 * and common words ({@link LanguageFeatures}), each of which speaks for the languages it is
 * frequent in. Immutable; safe for all threads; linear in the length of the text.
 *
 * <p>Looks at the first {@value #LOOK} characters only. Knows many more languages than Hearsay
 * reads, so that a text in one of those is refused by name rather than misread; what looks like
 * none of them is {@link #UNKNOWN}.
 *
 * <p>After W. B. Cavnar and J. M. Trenkle, "N-Gram-Based Text Categorization" (1994), with the
 * scores of a naive Bayes classifier in place of their ranks.
 */
public final class LanguageGuesser {

  /** BCP 47 for a language that could not be told. */
  public static final String UNKNOWN = "und";

  /**
   * @param language BCP 47 primary subtag; {@code und} for a text without words, and for one that
   *     looks like no language known here
   * @param sure false where the text is too short, or another language is almost as likely
   */
  public record Guess(String language, boolean sure) {}

  private static final int LOOK = 20_000;

  /**
   * The part of the weight that its letters usually gather, below which a language is not believed:
   * of a very short text, and how much more of one with {@link #LONG} letters and longer, in which
   * chance is evened out. In short samples of news it lies above 0.7 but for one in two hundred.
   */
  private static final double LEAST_FIT = 0.5;

  private static final double LEAST_FIT_MORE = 0.2;
  private static final int LONG = 400;

  /** Below this part a language may be the best guess, but not a sure one. */
  private static final double SURE_FIT = 0.72;

  /**
   * How far a sure language is ahead of the second, for the square root of the letters: where two
   * languages are equally likely, their scores drift apart by chance as that root does.
   */
  private static final double SURE_LEAD = 80;

  /** How many times that a part of a text must lead to be in another language than the rest. */
  private static final double FAR = 2;

  /** Share of the letters above which a part is a list of names; German nouns stay below it. */
  private static final double MOST_NAMES = 0.7;

  /** Letters, or signs of other scripts by their weight, without which no guess is sure. */
  private static final int SURE_LETTERS = 24;

  private final WritingSystems systems;
  private final LanguageFeatures features;
  private final LanguageModel model;
  private final int[] scripts;

  private LanguageGuesser(WritingSystems systems, LanguageModel model) {
    this.systems = systems;
    this.features = new LanguageFeatures(systems);
    this.model = model;
    this.scripts =
        model.variants().stream().mapToInt(variant -> systems.number(variant.script())).toArray();
  }

  /** Reads what comes with this module. */
  public static LanguageGuesser load() {
    return of(LanguageModel.load());
  }

  /** A guesser over another model than the one that comes with this module. */
  public static LanguageGuesser of(LanguageModel model) {
    return new LanguageGuesser(WritingSystems.load(), model);
  }

  /** The language of a text. */
  public Guess guess(String text) {
    return guess(text, List.of(new Span(0, text.length())));
  }

  /** The language of most of the words in some parts of a text, taken together. */
  public Guess guess(String text, List<Span> parts) {
    return best(tally(text, parts));
  }

  /**
   * The language of a part of a text that is otherwise in a known language: surely another one only
   * where it is far ahead of that, since a line of foreign names is no foreign sentence.
   *
   * @param expected BCP 47 primary subtag of the rest
   */
  public Guess guess(String text, Span part, String expected) {
    Tally tally = tally(text, List.of(part));
    Guess guess = best(tally);
    if (!guess.sure() || guess.language().equals(expected)) {
      return guess;
    }
    int script = systems.prevailing(tally.letters);
    if (!systems.isShared(script)) {
      return guess;
    }
    boolean names = tally.ofNames[script] > MOST_NAMES * tally.letters[script];
    double lead = score(script, guess.language(), tally) - score(script, expected, tally);
    boolean far = lead >= FAR * SURE_LEAD * Math.sqrt(tally.weighed(script));
    return new Guess(guess.language(), far && !names);
  }

  /** The score of a language in a script; 0 for one that is not written in it. */
  private int score(int script, String language, Tally tally) {
    int score = 0;
    for (int i = 0; i < scripts.length; i++) {
      if (scripts[i] == script && model.variants().get(i).language().equals(language)) {
        score = tally.scores[i];
      }
    }
    return score;
  }

  private Tally tally(String text, List<Span> parts) {
    Tally tally = new Tally();
    int left = LOOK;
    for (Span part : parts) {
      int end = Math.min(part.end(), part.start() + left);
      features.scan(text, part.start(), end, tally);
      left -= end - part.start();
    }
    tally.addNames();
    return tally;
  }

  private Guess best(Tally tally) {
    int script = systems.prevailing(tally.letters);
    if (script == 0) {
      return new Guess(UNKNOWN, false);
    }
    if (systems.isShared(script)) {
      return byScore(script, tally);
    }
    boolean enough = systems.share(script, tally.letters) >= SURE_LETTERS;
    return new Guess(systems.language(script), enough);
  }

  private Guess byScore(int script, Tally tally) {
    int first = -1;
    for (int i = 0; i < scripts.length; i++) {
      if (scripts[i] == script && (first < 0 || tally.scores[i] > tally.scores[first])) {
        first = i;
      }
    }
    if (first < 0) {
      return new Guess(UNKNOWN, false);
    }
    LanguageModel.Variant best = model.variants().get(first);
    double letters = tally.weighed(script);
    double fit = tally.scores[first] / (letters * best.perLetter());
    if (fit < LEAST_FIT + LEAST_FIT_MORE * Math.min(1, letters / LONG)) {
      return new Guess(UNKNOWN, false);
    }
    double lead = tally.scores[first] - runnerUp(script, best.language(), tally.scores);
    boolean sure =
        fit >= SURE_FIT && letters >= SURE_LETTERS && lead >= SURE_LEAD * Math.sqrt(letters);
    return new Guess(best.language(), sure);
  }

  /** The score of the best variant of any other language in the script. */
  private int runnerUp(int script, String language, int[] scores) {
    int second = 0;
    for (int i = 0; i < scripts.length; i++) {
      if (scripts[i] == script && !model.variants().get(i).language().equals(language)) {
        second = Math.max(second, scores[i]);
      }
    }
    return second;
  }

  /** What one pass over a text gathers. For one thread. */
  private final class Tally implements LanguageFeatures.Sink {
    private final int[] scores = new int[scripts.length];
    private final int[] namedScores = new int[scripts.length];
    private final int[] letters = new int[systems.count()];
    private final int[] ofNames = new int[systems.count()];

    @Override
    public void feature(int hash, boolean named) {
      model.add(hash, named ? namedScores : scores);
    }

    /** Counts what names say, once the rest is counted. */
    void addNames() {
      for (int i = 0; i < scores.length; i++) {
        scores[i] += (int) (namedScores[i] * LanguageFeatures.NAME_SHARE);
      }
    }

    /** Letters of a script, those of names for what they count. */
    double weighed(int script) {
      return letters[script] - (1 - LanguageFeatures.NAME_SHARE) * ofNames[script];
    }

    @Override
    public void word(int script, int count, boolean named) {
      letters[script] += count;
      ofNames[script] += named ? count : 0;
    }
  }
}
