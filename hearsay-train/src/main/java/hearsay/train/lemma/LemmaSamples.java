package hearsay.train.lemma;

import hearsay.formats.ConlluSentence;
import hearsay.formats.ConlluWord;
import hearsay.language.Features;
import hearsay.language.Upos;
import hearsay.train.Treebank;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of treebanks with their lemmas. Of several treebanks, the first that has a form with a
 * part of speech decides it. Rare misspellings, and words that stand for several, are left out.
 * Confined to one thread.
 */
public final class LemmaSamples {

  /** A form with its part of speech. */
  record Word(String form, Upos upos) {
    static final Comparator<Word> ORDER =
        Comparator.comparing(Word::form).thenComparing(Word::upos);

    Word lower() {
      return new Word(form.toLowerCase(Locale.ROOT), upos);
    }
  }

  /** A misspelling that occurs so often is met elsewhere too. */
  private static final int FREQUENT = 3;

  private static final Comparator<Features> BY_BITS = Comparator.comparingLong(Features::bits);

  private final TreeMap<Word, SortedMap<Features, SortedMap<String, Integer>>> counts =
      new TreeMap<>(Word.ORDER);
  private final Set<Word> decided = new HashSet<>();

  /** Adds the words that no earlier treebank had. */
  public void add(Treebank treebank) {
    Set<Word> now = new HashSet<>();
    Map<List<String>, Integer> misspelt = misspelt(treebank);
    for (ConlluSentence sentence : treebank.sentences()) {
      for (ConlluWord word : sentence.words()) {
        if (isUsable(word) && misspelt.getOrDefault(spelling(word), FREQUENT) >= FREQUENT) {
          Word key = new Word(word.form().replace('\u2019', '\''), Upos.valueOf(word.upos()));
          if (!decided.contains(key.lower())) {
            add(key, Features.parse(word.feats()), word.lemma().replace('\u2019', '\''));
            now.add(key.lower());
          }
        }
      }
    }
    decided.addAll(now);
  }

  /** How often each misspelling occurs, for each lemma. */
  private static Map<List<String>, Integer> misspelt(Treebank treebank) {
    Map<List<String>, Integer> misspelt = new HashMap<>();
    for (ConlluSentence sentence : treebank.sentences()) {
      for (ConlluWord word : sentence.words()) {
        if (word.feats().contains("Typo=Yes")) {
          misspelt.merge(spelling(word), 1, Integer::sum);
        }
      }
    }
    return misspelt;
  }

  private static List<String> spelling(ConlluWord word) {
    return word.feats().contains("Typo=Yes")
        ? List.of(word.form().toLowerCase(Locale.ROOT), word.upos(), word.lemma())
        : List.of();
  }

  private void add(Word word, Features feats, String lemma) {
    counts
        .computeIfAbsent(word, w -> new TreeMap<>(BY_BITS))
        .computeIfAbsent(feats, f -> new TreeMap<>())
        .merge(lemma, 1, Integer::sum);
  }

  /** False for lemmas of several words. */
  private static boolean isUsable(ConlluWord word) {
    String lemma = word.lemma();
    boolean joined =
        (lemma.contains("_") && !word.form().contains("_"))
            || (lemma.contains("/") && !word.form().contains("/"));
    return !word.upos().equals("_") && !joined;
  }

  /** How often each word had each lemma, by features. */
  SortedMap<Word, SortedMap<Features, SortedMap<String, Integer>>> counts() {
    return Collections.unmodifiableSortedMap(counts);
  }

  /** The lemma of most votes; the first in alphabetical order among equals. */
  static String majority(Map<String, Integer> lemmas) {
    return lemmas.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }
}
