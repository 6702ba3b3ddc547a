package hearsay.train.lexicon;

import hearsay.formats.ConlluSentence;
import hearsay.formats.ConlluWord;
import hearsay.language.Features;
import hearsay.language.Upos;
import hearsay.lexicon.Lexicon;
import hearsay.train.Treebank;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well a lexicon agrees with a treebank: for each part of speech how many words it knows, and
 * of these how often the right part of speech, with features that do not contradict, with the right
 * lemma, is among the readings. Confined to one thread.
 */
public final class LexiconCheck {

  private static final int SHOWN = 60;

  private static final class Counts {
    int words;
    int known;
    int upos;
    int feats;
    int lemma;
    int readings;
  }

  private final Lexicon lexicon;
  private final Map<Upos, Counts> counts = new EnumMap<>(Upos.class);
  private final Map<String, Integer> misses = new TreeMap<>();

  public LexiconCheck(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Counts the words of a treebank in. */
  public void add(Treebank treebank) {
    for (ConlluSentence sentence : treebank.sentences()) {
      for (ConlluWord word : sentence.words()) {
        if (!word.upos().equals("_")) {
          add(word, Upos.valueOf(word.upos()));
        }
      }
    }
  }

  private void add(ConlluWord word, Upos upos) {
    Counts count = counts.computeIfAbsent(upos, u -> new Counts());
    count.words++;
    List<Lexicon.Reading> readings = lexicon.readings(word.form().replace('\u2019', '\''));
    if (readings.isEmpty()) {
      miss("unknown", word, "");
      return;
    }
    count.known++;
    count.readings += readings.size();
    List<Lexicon.Reading> same = readings.stream().filter(r -> r.upos() == upos).toList();
    if (same.isEmpty()) {
      miss("upos", word, readings.get(0).upos().name());
      return;
    }
    count.upos++;
    Features gold = Features.parse(word.feats());
    List<Lexicon.Reading> agreeing = same.stream().filter(r -> r.feats().agrees(gold)).toList();
    if (agreeing.isEmpty()) {
      miss("feats", word, same.get(0).feats().toString());
      return;
    }
    count.feats++;
    if (agreeing.stream().anyMatch(r -> r.lemma().equals(word.lemma()))) {
      count.lemma++;
    } else {
      miss("lemma", word, agreeing.get(0).lemma());
    }
  }

  private void miss(String what, ConlluWord word, String instead) {
    String form = word.form().toLowerCase(Locale.ROOT);
    misses.merge(
        what
            + "\t"
            + word.upos()
            + "\t"
            + form
            + "\t"
            + word.lemma()
            + "\t"
            + word.feats()
            + "\t"
            + instead,
        1,
        Integer::sum);
  }

  /** A table of counts and the most frequent misses of each kind. */
  public String report() {
    StringBuilder text = new StringBuilder("upos\twords\tknown\tupos\tfeats\tlemma\treadings\n");
    counts.forEach(
        (upos, c) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "%s\t%d\t%.3f\t%.3f\t%.3f\t%.3f\t%.2f%n",
                    upos,
                    c.words,
                    share(c.known, c.words),
                    share(c.upos, c.known),
                    share(c.feats, c.upos),
                    share(c.lemma, c.feats),
                    share(c.readings, c.known))));
    for (String kind : List.of("unknown", "upos", "feats", "lemma")) {
      misses.entrySet().stream()
          .filter(miss -> miss.getKey().startsWith(kind + "\t"))
          .sorted(Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue()))
          .limit(SHOWN)
          .forEach(miss -> text.append(miss.getValue() + "\t" + miss.getKey() + "\n"));
    }
    return text.toString();
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }
}
