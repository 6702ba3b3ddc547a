package hearsay.train.lemma;

import hearsay.formats.ConlluSentence;
import hearsay.formats.ConlluWord;
import hearsay.language.Features;
import hearsay.language.Upos;
import hearsay.lexicon.Lemmatizer;
import hearsay.train.Treebank;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many lemmas come out right, from gold tags. A gold lemma {@code _} is right whatever comes
 * out, as in the CoNLL-18 shared task. Confined to one thread.
 */
public final class LemmaScore {

  private int words;
  private int right;
  private int rightButForCase;
  private final Map<String, Integer> misses = new TreeMap<>();
  private final Map<Upos, int[]> byUpos = new TreeMap<>();

  /** Scores a treebank, with the tags it has. */
  public LemmaScore(Lemmatizer lemmatizer, Treebank treebank) {
    for (ConlluSentence sentence : treebank.sentences()) {
      for (ConlluWord word : sentence.words()) {
        Upos upos = Upos.valueOf(word.upos());
        String form = word.form().replace('\u2019', '\'');
        add(word, upos, lemmatizer.lemma(form, upos, Features.parse(word.feats())));
      }
    }
  }

  private void add(ConlluWord word, Upos upos, String lemma) {
    boolean same = word.lemma().equals("_") || word.lemma().replace('\u2019', '\'').equals(lemma);
    words++;
    right += same ? 1 : 0;
    rightButForCase += same || word.lemma().equalsIgnoreCase(lemma) ? 1 : 0;
    int[] counts = byUpos.computeIfAbsent(upos, u -> new int[2]);
    counts[0]++;
    counts[1] += same ? 1 : 0;
    if (!same) {
      String miss = String.join("\t", word.upos(), word.form(), word.lemma(), lemma, word.feats());
      misses.merge(miss, 1, Integer::sum);
    }
  }

  /** The share of right lemmas, 0 to 1. */
  public double accuracy() {
    return words == 0 ? 0 : right / (double) words;
  }

  /** Accuracy, by part of speech, and all misses: count, upos, form, gold, found, features. */
  public String report() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "words %d, right %.2f%%, but for case %.2f%%%n",
            words,
            100.0 * accuracy(),
            100.0 * rightButForCase / Math.max(1, words)));
    byUpos.forEach(
        (upos, counts) ->
            text.append(
                String.format(
                    Locale.ROOT, "%s %d wrong of %d%n", upos, counts[0] - counts[1], counts[0])));
    misses.entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<String, Integer> miss) -> -miss.getValue()))
        .forEach(miss -> text.append(miss.getValue()).append('\t').append(miss.getKey() + "\n"));
    return text.toString();
  }
}
