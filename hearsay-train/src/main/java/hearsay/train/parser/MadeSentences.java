package hearsay.train.parser;

import hearsay.formats.ConlluSentence;
import hearsay.train.Treebank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * How sentences are made of a treebank's: as they are reported, and lettered as headlines.
 * Immutable.
 *
 * @param vocabulary none where the language has no lexicon; then nothing is reported
 * @param reported the share of usable sentences that are reported
 * @param ways in which headlines are lettered
 * @param headlines the share of short sentences that become headlines
 */
record MadeSentences(
    SpeechPatterns patterns,
    Optional<SpeechVocabulary> vocabulary,
    double reported,
    List<Lettering> ways,
    double headlines) {

  MadeSentences {
    ways = List.copyOf(ways);
  }

  /** For so many turns, for each of the treebanks, sentences made of its own; never the same. */
  Curriculum curriculum(List<Treebank> treebanks, int turns) {
    List<List<Treebank>> made = new ArrayList<>();
    for (int turn = 0; turn < turns; turn++) {
      List<Treebank> now = new ArrayList<>();
      for (Treebank treebank : treebanks) {
        now.add(of(treebank, (long) turn * treebanks.size() + now.size()));
      }
      made.add(now);
    }
    return new Curriculum(treebanks, made);
  }

  private Treebank of(Treebank treebank, long seed) {
    List<ConlluSentence> sentences = new ArrayList<>();
    vocabulary.ifPresent(
        words -> {
          ReportedSpeech speech = new ReportedSpeech(patterns, words, treebank, seed);
          sentences.addAll(speech.of(treebank, reported).sentences());
        });
    sentences.addAll(Lettering.of(treebank, ways, headlines, new Random(seed)));
    return new Treebank(treebank.name(), sentences);
  }
}
