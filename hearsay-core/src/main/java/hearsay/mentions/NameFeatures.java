package hearsay.mentions;

import hearsay.lexicon.Lexicon;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the name tagger looks at, word by word, as hashed feature numbers; the same class in
 * training and in reading. Immutable; safe for all threads.
 */
public final class NameFeatures {

  private static final int MOST_AFFIX = 5;

  /** How far the words around a row of capitals are looked for. */
  private static final int REACH = 8;

  private static final long NONE = 0x5bd1e995L;

  private final NameLexicon lexicon;

  private final CasedWords cased;
  private final NameReadings readings;
  private final int mask;

  /**
   * @param dictionary of the language; without it the model of a language that has one finds less
   * @param bits feature numbers are below 2 to this power
   */
  public NameFeatures(
      NameLexicon lexicon, CasedWords cased, Optional<Lexicon> dictionary, int bits) {
    this.readings = new NameReadings(dictionary);
    this.lexicon = lexicon;
    this.cased = cased;
    this.mask = (1 << bits) - 1;
  }

  /** Feature numbers are below this. */
  public int size() {
    return mask + 1;
  }

  /** The features of every word of one sentence of an article. */
  public int[][] of(NameText text, int sentence) {
    Reading reading = new Reading(text, sentence);
    int[][] features = new int[reading.words.size()][];
    for (int i = 0; i < features.length; i++) {
      features[i] = reading.features(i);
    }
    return features;
  }

  /** One sentence being read. */
  private final class Reading {
    private final NameText text;
    private final int sentence;
    private final List<NameWord> words;
    private final boolean shouted;

    /** By word: what matches cover it, with the word's place in them. */
    private final long[] known;

    /** By word: kinds by bit of matches that only its small letters belie. */
    private final int[] small;

    /** By word: kinds by bit of all matches that cover it. */
    private final int[] kinds;

    /** By word: what the dictionary says it can be in small letters, and with a capital. */
    private final int[] lowerReadings;

    private final int[] capitalReadings;

    private int[] out = new int[128];
    private int count;

    Reading(NameText text, int sentence) {
      this.text = text;
      this.sentence = sentence;
      this.words = text.sentences().get(sentence);
      this.shouted = text.isShouted(sentence);
      this.known = new long[words.size()];
      this.kinds = new int[words.size()];
      this.small = new int[words.size()];
      this.lowerReadings = words.stream().mapToInt(readings::small).toArray();
      this.capitalReadings = words.stream().mapToInt(readings::capital).toArray();
      lexicon.matches(words).forEach(this::mark);
    }

    private void mark(NameLexicon.Match match) {
      boolean capital = words.get(match.from()).isCapital();
      int found = match.entry().lowerKinds() | (capital ? match.entry().kinds() : 0);
      int length = match.to() - match.from();
      for (int i = match.from(); i < match.to(); i++) {
        int place = length == 1 ? 0 : i == match.from() ? 1 : i == match.to() - 1 ? 3 : 2;
        known[i] = NameHash.chain(known[i], (long) found << 2 | place);
        kinds[i] |= found;
        if (!capital && match.entry().kinds() != 0) {
          known[i] = NameHash.chain(known[i], (long) match.entry().kinds() << 34 | place);
          small[i] |= match.entry().kinds();
        }
      }
    }

    int[] features(int at) {
      count = 0;
      add(0, 0);
      wordFeatures(at);
      neighbourFeatures(at);
      affixFeatures(words.get(at));
      shapeFeatures(at);
      lexiconFeatures(at);
      articleFeatures(at);
      anchorFeatures(at);
      readingFeatures(at);
      return Arrays.copyOf(out, count);
    }

    private void add(int template, long value) {
      if (count == out.length) {
        out = Arrays.copyOf(out, 2 * count);
      }
      long hash = NameHash.mixed(value ^ template * 0x9e3779b97f4a7c15L);
      out[count++] = (int) (hash >>> 20) & mask;
    }

    private void add(int template, long a, long b) {
      add(template, NameHash.chain(a, b));
    }

    private long lower(int at) {
      return at < 0 || at >= words.size() ? NONE + at : words.get(at).lowerHash();
    }

    private long shape(int at) {
      return at < 0 || at >= words.size() ? NONE : words.get(at).shape();
    }

    private void wordFeatures(int at) {
      add(1, words.get(at).formHash());
      add(2, lower(at));
    }

    private void neighbourFeatures(int at) {
      long before = at == 0 ? NONE : lower(at - 1);
      long after = at + 1 == words.size() ? NONE : lower(at + 1);
      add(3, before);
      add(4, after);
      add(5, at < 2 ? NONE : lower(at - 2));
      add(6, at + 2 >= words.size() ? NONE : lower(at + 2));
      add(7, before, lower(at));
      add(8, lower(at), after);
      add(9, before, after);
      add(10, before, words.get(at).shape());
      add(11, after, words.get(at).shape());
      add(12, at < 2 ? NONE : lower(at - 2), before);
    }

    private void affixFeatures(NameWord word) {
      String lower = word.lower();
      for (int n = 1; n <= Math.min(MOST_AFFIX, lower.length()); n++) {
        long prefix = NameHash.of(lower, 0, n);
        long suffix = NameHash.of(lower, lower.length() - n, lower.length());
        add(20 + n, prefix, word.isCapital() ? 1 : 0);
        add(30 + n, suffix, word.isCapital() ? 1 : 0);
      }
    }

    private void shapeFeatures(int at) {
      NameWord word = words.get(at);
      boolean opens = text.opens(sentence, at);
      int place = (opens ? 1 : 0) | (shouted ? 2 : 0);
      add(40, word.shape());
      add(41, word.shape(), place);
      add(42, shape(at - 1), word.shape());
      add(43, word.shape(), shape(at + 1));
      add(44, NameHash.chain(shape(at - 1), word.shape()), shape(at + 1));
      add(45, Math.min(word.form().length(), 8), word.shape());
    }

    private void lexiconFeatures(int at) {
      long here = known[at];
      long before = at == 0 ? 0 : known[at - 1];
      long after = at + 1 == words.size() ? 0 : known[at + 1];
      long shape = words.get(at).shape();
      add(50, here, shape);
      add(51, before, shape);
      add(52, after, shape);
      add(53, NameHash.chain(before, here), shape);
      add(54, NameHash.chain(here, after), shape);
      int bits = kinds[at];
      for (int k = 0; bits != 0; k++, bits >>>= 1) {
        if ((bits & 1) != 0) {
          add(55, k, text.opens(sentence, at) ? 1 : 0);
          add(56, k, lower(at - 1));
        }
      }
      for (int k = 0, b = small[at]; b != 0; k++, b >>>= 1) {
        if ((b & 1) != 0) {
          add(59, k, cased.usual(words.get(at)));
          add(65, k, lower(at - 1));
        }
      }
      if (at > 0) {
        for (int k = 0, b = kinds[at - 1]; b != 0; k++, b >>>= 1) {
          if ((b & 1) != 0) {
            add(57, k, shape);
          }
        }
      }
      if (at + 1 < words.size()) {
        for (int k = 0, b = kinds[at + 1]; b != 0; k++, b >>>= 1) {
          if ((b & 1) != 0) {
            add(58, k, shape);
          }
        }
      }
    }

    /** The nearest plain words on either side of the capitals that the word stands among. */
    private void anchorFeatures(int at) {
      NameWord word = words.get(at);
      if (!word.isCapital() && !word.isLetters()) {
        return;
      }
      int left = at - 1;
      while (left >= 0 && left > at - REACH && isPassed(left)) {
        left--;
      }
      int right = at + 1;
      while (right < words.size() && right < at + REACH && words.get(right).isCapital()) {
        right++;
      }
      long shape = word.isCapital() ? 1 : 0;
      long before = left < 0 ? NONE : lower(left);
      long after = right >= words.size() ? NONE : lower(right);
      add(70, before, shape);
      add(71, after, shape);
      add(72, before, NameHash.chain(lower(at - 1), shape));
      if (right + 1 < words.size()) {
        add(73, NameHash.chain(after, lower(right + 1)), shape);
      }
    }

    /** What the dictionary says the word and its neighbours can be. */
    private void readingFeatures(int at) {
      long shape = words.get(at).shape();
      long place = (text.opens(sentence, at) ? 1 : 0) | (shouted ? 2 : 0);
      int small = lowerReadings[at];
      int capital = capitalReadings[at];
      boolean last = at + 1 == words.size();
      add(80, small, NameHash.chain(shape, place));
      add(81, capital, NameHash.chain(shape, place));
      add(82, NameHash.chain(small, capital), NameHash.chain(shape, place));
      add(83, at == 0 ? -1 : lowerReadings[at - 1], NameHash.chain(small, shape));
      add(84, last ? -1 : lowerReadings[at + 1], NameHash.chain(small, shape));
      add(85, at == 0 ? -1 : capitalReadings[at - 1], NameHash.chain(capital, shape));
      add(86, last ? -1 : capitalReadings[at + 1], NameHash.chain(capital, shape));
    }

    private boolean isPassed(int at) {
      NameWord word = words.get(at);
      return word.isCapital()
          || word.form().length() <= 3
          || (kinds[at] & (NameKind.PARTICLE.bit() | NameKind.COMMON.bit())) != 0;
    }

    private void articleFeatures(int at) {
      NameWord word = words.get(at);
      int usual = cased.usual(word);
      int elsewhere = text.evidence(word);
      long place = (text.opens(sentence, at) ? 1 : 0) | (shouted ? 2 : 0);
      add(60, usual, word.shape());
      add(61, NameHash.chain(usual, elsewhere), NameHash.chain(word.shape(), place));
      add(62, elsewhere, NameHash.chain(word.shape(), place));
      if (at > 0) {
        add(63, cased.usual(words.get(at - 1)), NameHash.chain(shape(at - 1), word.shape()));
      }
      if (at + 1 < words.size()) {
        add(64, cased.usual(words.get(at + 1)), NameHash.chain(word.shape(), shape(at + 1)));
      }
    }
  }
}
