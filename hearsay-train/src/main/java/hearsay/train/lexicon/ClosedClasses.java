package hearsay.train.lexicon;

import hearsay.formats.ConlluSentence;
import hearsay.formats.ConlluWord;
import hearsay.language.Feature;
import hearsay.language.Features;
import hearsay.language.Upos;
import hearsay.lexicon.Lexicon.Reading;
import hearsay.train.Treebank;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The readings of a treebank's closed classes: articles, pronouns, conjunctions, and so on. Open
 * classes are left to the dictionary, lest a tagger that learns from the same treebank find all its
 * words known; but what a frequent word often is counts as known of any text.
 */
final class ClosedClasses {

  /** Classes in which a dictionary's reading gives way to a treebank's. */
  static final Set<Upos> CLOSED =
      Collections.unmodifiableSet(
          EnumSet.of(Upos.ADP, Upos.CCONJ, Upos.DET, Upos.PART, Upos.PRON, Upos.SCONJ));

  private static final Set<Upos> NOT_WORDS =
      Collections.unmodifiableSet(EnumSet.of(Upos.PROPN, Upos.PUNCT, Upos.SYM, Upos.NUM, Upos.X));

  /** Features that tell a closed class whatever the part of speech: where, not, such. */
  private static final Features OF_CLOSED =
      Features.parse("PronType=Prs,Rel,Int,Dem,Ind,Art,Neg,Tot,Rcp,Emp|Polarity=Neg");

  private static final int SEEN_AT_LEAST = 2;
  private static final int ONE_IN = 200;

  private static final int FREQUENT = 10;

  private final Map<String, Map<Reading, Integer>> seen = new TreeMap<>();
  private final Map<String, Map<Reading, Integer>> open = new TreeMap<>();
  private final Map<String, Integer> words = new TreeMap<>();
  private final Map<String, Integer> lemmas = new TreeMap<>();

  ClosedClasses(Treebank treebank) {
    for (ConlluSentence sentence : treebank.sentences()) {
      for (ConlluWord word : sentence.words()) {
        if (!word.feats().contains("Typo=Yes") && !word.upos().equals("_")) {
          count(word);
        }
      }
    }
  }

  private void count(ConlluWord word) {
    String form = word.form().replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    words.merge(form, 1, Integer::sum);
    lemmas.merge(word.lemma(), 1, Integer::sum);
    Reading reading = Entries.reading(word.upos(), word.feats(), word.lemma());
    (isClosed(reading, form) ? seen : open)
        .computeIfAbsent(form, f -> new TreeMap<>(Entries.ORDER))
        .merge(voiceless(reading), 1, Integer::sum);
  }

  private static boolean isClosed(Reading reading, String form) {
    return switch (reading.upos()) {
      case AUX -> true;
      case NUM -> form.chars().noneMatch(Character::isDigit);
      case PROPN, PUNCT, SYM, X -> false;
      default -> CLOSED.contains(reading.upos()) || reading.feats().hasAny(OF_CLOSED);
    };
  }

  /** Voice is a matter of the sentence, not of the word. */
  private static Reading voiceless(Reading reading) {
    return new Reading(
        reading.upos(),
        reading.feats().without(Feature.VOICE_PASS).without(Feature.VOICE_ACT),
        reading.lemma());
  }

  /** The forms that have a reading, in lower case, each with the most frequent reading first. */
  Map<String, List<Reading>> readings() {
    Map<String, List<Reading>> readings = new TreeMap<>();
    seen.forEach(
        (form, counts) -> {
          int enough = Math.max(SEEN_AT_LEAST, words.getOrDefault(form, 0) / ONE_IN);
          List<Reading> kept = new ArrayList<>(counts.keySet());
          kept.removeIf(reading -> counts.getOrDefault(reading, 0) < enough);
          kept.sort(Comparator.comparing((Reading r) -> counts.getOrDefault(r, 0)).reversed());
          if (!kept.isEmpty()) {
            readings.put(form, kept);
          }
        });
    return readings;
  }

  /** How often each lemma occurs. */
  Map<String, Integer> lemmas() {
    return Collections.unmodifiableMap(lemmas);
  }

  /** What frequent words of open classes often are, in lower case; names left out. */
  Map<String, List<Reading>> frequent() {
    Map<String, List<Reading>> frequent = new TreeMap<>();
    open.forEach(
        (form, counts) ->
            counts.forEach(
                (reading, count) -> {
                  if (count >= FREQUENT && !NOT_WORDS.contains(reading.upos())) {
                    frequent.computeIfAbsent(form, f -> new ArrayList<>()).add(reading);
                  }
                }));
    return frequent;
  }
}
