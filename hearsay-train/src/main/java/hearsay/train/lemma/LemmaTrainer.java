package hearsay.train.lemma;

import hearsay.language.Feature;
import hearsay.language.Features;
import hearsay.language.Upos;
import hearsay.lexicon.LemmaScript;
import hearsay.lexicon.LemmaScript.Casing;
import hearsay.lexicon.Lemmatizer;
import hearsay.lexicon.LetterCase;
import hearsay.lexicon.Lexicon;
import hearsay.train.lemma.LemmaModel.Case;
import hearsay.train.lemma.LemmaSamples.Word;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Learns a lemmatiser: endings first; then, with what they and the lexicon make of the samples, the
 * words in lower case that come out wrong; then, with these, the words with capitals that still do.
 * Confined to one thread.
 */
public final class LemmaTrainer {

  /** Features that change an ending, in some language. */
  private static final Features MASK =
      Features.parse(
          "Mood=Ind,Cnd,Sub,Imp|Tense=Pres,Past,Imp,Fut,Pqp|VerbForm=Fin,Inf,Part,Ger"
              + "|Number=Sing,Plur,Ptan|Gender=Masc,Fem,Neut|Degree=Pos,Cmp,Sup|Case=Nom,Acc,Dat,Gen");

  private static final List<String> MARKS = List.of(",", ".", "'", " ");

  /** No compounds first: what does not help is not taken. */
  private static final int[] SHORTEST_LAST = {0, 3, 4, 5, 6};

  private static final int MARGIN = 2;

  private final LemmaSamples samples;
  private final Optional<Lexicon> lexicon;
  private final LemmaModel model = new LemmaModel(MASK);

  private LemmaTrainer(LemmaSamples samples, Optional<Lexicon> lexicon) {
    this.samples = samples;
    this.lexicon = lexicon;
  }

  /** The file of a lemmatiser that works beside {@code lexicon}. */
  public static byte[] train(LemmaSamples samples, Optional<Lexicon> lexicon) throws IOException {
    LemmaTrainer trainer = new LemmaTrainer(samples, lexicon);
    trainer.learnCasing();
    trainer.learnGrouping();
    trainer.learnEndings();
    trainer.learnCompounds();
    trainer.learnExceptions(true);
    trainer.learnExceptions(false);
    return trainer.model.bytes();
  }

  private Lemmatizer current() throws IOException {
    return Lemmatizer.read(new ByteArrayInputStream(model.bytes()), lexicon);
  }

  /** How the lemma of a word that the lexicon has not is cased. */
  private void learnCasing() {
    for (Upos upos : Upos.values()) {
      Map<LetterCase, Map<Casing, Integer>> unknown = casings(upos, this::isUnknown);
      Map<LetterCase, Map<Casing, Integer>> all = casings(upos, form -> true);
      List<Casing> byShape = new ArrayList<>();
      for (LetterCase shape : LetterCase.values()) {
        Map<Casing, Integer> votes = unknown.getOrDefault(shape, all.getOrDefault(shape, Map.of()));
        byShape.add(most(votes));
      }
      model.casing(upos, byShape);
    }
  }

  private Map<LetterCase, Map<Casing, Integer>> casings(Upos upos, Predicate<String> wanted) {
    Map<LetterCase, Map<Casing, Integer>> votes = new EnumMap<>(LetterCase.class);
    samples
        .counts()
        .forEach(
            (word, byFeats) -> {
              if (word.upos() == upos && wanted.test(word.form())) {
                LetterCase shape = LetterCase.of(word.form());
                byFeats.values().stream()
                    .map(LemmaSamples::majority)
                    .map(lemma -> LemmaScript.between(word.form(), lemma).casing())
                    .forEach(
                        casing ->
                            votes
                                .computeIfAbsent(shape, c -> new EnumMap<>(Casing.class))
                                .merge(casing, 1, Integer::sum));
              }
            });
    return votes;
  }

  private static Casing most(Map<Casing, Integer> votes) {
    Casing most = Casing.KEEP;
    for (Casing casing : votes.keySet()) {
      most = votes.getOrDefault(casing, 0) > votes.getOrDefault(most, 0) ? casing : most;
    }
    return most;
  }

  /** The marks that numbers have between digits and their lemmas mostly have not. */
  private void learnGrouping() {
    Map<String, Integer> votes = new TreeMap<>();
    samples
        .counts()
        .forEach(
            (word, byFeats) -> {
              for (String mark : MARKS) {
                if (word.upos() == Upos.NUM && word.form().matches("\\d+\\Q" + mark + "\\E\\d+")) {
                  boolean without =
                      byFeats.values().stream()
                          .map(LemmaSamples::majority)
                          .allMatch(word.form().replace(mark, "")::equals);
                  votes.merge(mark, without ? 1 : -1, Integer::sum);
                }
              }
            });
    votes.values().removeIf(vote -> vote <= 0);
    model.grouping(String.join("", votes.keySet()));
  }

  private boolean isUnknown(String form) {
    return lexicon.map(l -> l.lookup(form) == Lexicon.UNKNOWN).orElse(true);
  }

  private void learnEndings() {
    Map<LemmaModel.Tag, Endings> byTag = new LinkedHashMap<>();
    samples
        .counts()
        .forEach(
            (word, byFeats) ->
                byFeats.forEach(
                    (feats, lemmas) -> {
                      LetterCase shape = LetterCase.of(word.form());
                      String form = model.casing(word.upos(), shape).apply(word.form());
                      String lemma = LemmaSamples.majority(lemmas);
                      if (LetterCase.of(form) == LetterCase.of(lemma)) {
                        count(byTag, word.upos(), feats, form, lemma);
                      }
                    }));
    byTag.forEach((tag, endings) -> model.endings(tag, endings.kept(MARGIN)));
  }

  private void count(
      Map<LemmaModel.Tag, Endings> byTag, Upos upos, Features feats, String form, String lemma) {
    if (form.chars().noneMatch(Character::isDigit)) {
      LemmaScript script = LemmaScript.between(form, lemma);
      for (Features each : List.of(feats, Features.NONE)) {
        byTag.computeIfAbsent(model.tag(upos, each), t -> new Endings()).add(form, script);
      }
    }
  }

  /** Takes the shortest last word, of those tried, that gets most unknown words right. */
  private void learnCompounds() throws IOException {
    Map<Upos, Integer> most = new EnumMap<>(Upos.class);
    Map<Upos, Integer> best = new EnumMap<>(Upos.class);
    for (int shortest : SHORTEST_LAST) {
      for (Upos upos : Upos.values()) {
        model.shortestLast(upos, shortest);
      }
      Map<Upos, Integer> right = rightUnknown();
      for (Upos upos : Upos.values()) {
        int gain = right.getOrDefault(upos, 0) - most.getOrDefault(upos, 0);
        if (gain > 0) {
          most.merge(upos, gain, Integer::sum);
          best.put(upos, shortest);
        }
      }
    }
    for (Upos upos : Upos.values()) {
      model.shortestLast(upos, best.getOrDefault(upos, 0));
    }
  }

  private Map<Upos, Integer> rightUnknown() throws IOException {
    Lemmatizer current = current();
    Map<Upos, Integer> right = new EnumMap<>(Upos.class);
    samples
        .counts()
        .forEach(
            (word, byFeats) ->
                byFeats.forEach(
                    (feats, lemmas) -> {
                      String lemma = current.lemma(word.form(), word.upos(), feats);
                      if (isUnknown(word.form()) && lemma.equals(LemmaSamples.majority(lemmas))) {
                        right.merge(word.upos(), 1, Integer::sum);
                      }
                    }));
    return right;
  }

  private void learnExceptions(boolean lowerCase) throws IOException {
    Lemmatizer current = current();
    Map<Word, SortedMap<Features, SortedMap<String, Integer>>> words = new TreeMap<>(Word.ORDER);
    samples
        .counts()
        .forEach(
            (word, byFeats) -> {
              boolean isLower = LetterCase.of(word.form()) == LetterCase.LOWER;
              if (isLower == lowerCase) {
                words.put(word, byFeats);
              } else if (lowerCase && isWord(word) && inLowerCase(byFeats)) {
                words.putIfAbsent(word.lower(), byFeats);
              }
            });
    words.forEach((word, byFeats) -> learnException(word, byFeats, current));
  }

  /** True when the word is none that is met in lower case anyway, and no name. */
  private boolean isWord(Word word) {
    return word.upos() != Upos.PROPN && !samples.counts().containsKey(word.lower());
  }

  private static boolean inLowerCase(SortedMap<Features, SortedMap<String, Integer>> byFeats) {
    return byFeats.values().stream()
        .map(LemmaSamples::majority)
        .allMatch(lemma -> LetterCase.of(lemma) == LetterCase.LOWER);
  }

  private void learnException(
      Word word, SortedMap<Features, SortedMap<String, Integer>> byFeats, Lemmatizer current) {
    Map<String, Integer> all = new TreeMap<>();
    boolean wrong = false;
    for (Map.Entry<Features, SortedMap<String, Integer>> one : byFeats.entrySet()) {
      String lemma = LemmaSamples.majority(one.getValue());
      one.getValue().forEach((l, count) -> all.merge(l, count, Integer::sum));
      wrong |= !current.lemma(word.form(), word.upos(), one.getKey()).equals(lemma);
    }
    if (wrong) {
      model.exception(word.form(), word.upos(), cases(word, byFeats, LemmaSamples.majority(all)));
    }
  }

  /** The most frequent lemma for all, but for features that only another lemma has. */
  private static List<Case> cases(
      Word word, SortedMap<Features, SortedMap<String, Integer>> byFeats, String usual) {
    long ofUsual = 0;
    for (Map.Entry<Features, SortedMap<String, Integer>> one : byFeats.entrySet()) {
      ofUsual |= LemmaSamples.majority(one.getValue()).equals(usual) ? one.getKey().bits() : 0;
    }
    List<Case> cases = new ArrayList<>();
    for (Map.Entry<Features, SortedMap<String, Integer>> one : byFeats.entrySet()) {
      String lemma = LemmaSamples.majority(one.getValue());
      Features own = new Features(one.getKey().bits() & ~ofUsual);
      if (!lemma.equals(usual) && own.bits() != 0) {
        cases.add(new Case(first(own), LemmaScript.between(word.form(), lemma)));
      }
    }
    cases.add(new Case(Features.NONE, LemmaScript.between(word.form(), usual)));
    return cases.stream().distinct().toList();
  }

  private static Features first(Features feats) {
    for (Feature feature : Feature.values()) {
      if (feats.has(feature)) {
        return Features.of(feature);
      }
    }
    return Features.NONE;
  }
}
