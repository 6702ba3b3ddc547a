package hearsay.train.parser;

import hearsay.formats.ConlluSentence;
import hearsay.formats.ConlluWord;
import hearsay.train.Treebank;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sentences of an invented language: a subject, a verb and at times an object, with articles. */
final class InventedTreebank {

  private static final List<String> NOUNS = List.of("bomas", "kelas", "dunas", "ripas", "folas");
  private static final List<String> VERBS = List.of("tirek", "sunek", "balek", "morek");

  private InventedTreebank() {}

  static Treebank of(int sentences) {
    Random random = new Random(5);
    List<ConlluSentence> made = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      made.add(sentence(random));
    }
    return new Treebank("invented", made);
  }

  private static ConlluSentence sentence(Random random) {
    List<ConlluWord> words = new ArrayList<>();
    boolean object = random.nextBoolean();
    words.add(word(1, "lo", "DET", 2, "det"));
    words.add(word(2, pick(NOUNS, random), "NOUN", 3, "nsubj"));
    words.add(word(3, pick(VERBS, random), "VERB", 0, "root"));
    if (object) {
      words.add(word(4, "lo", "DET", 5, "det"));
      words.add(word(5, pick(NOUNS, random), "NOUN", 3, "obj"));
    }
    words.add(word(words.size() + 1, ".", "PUNCT", 3, "punct"));
    return new ConlluSentence(List.of(), words, List.of());
  }

  private static String pick(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static ConlluWord word(int id, String form, String upos, int head, String relation) {
    return new ConlluWord(id, form, form, upos, "_", "_", head, relation, "_", "_");
  }
}
