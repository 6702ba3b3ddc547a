package hearsay.train.parser;

import hearsay.formats.ConlluSentence;
import hearsay.formats.ConlluWord;
import hearsay.train.Treebank;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Ways that headlines are lettered, which treebanks of sentences hardly show. A language's table
 * says which of them it has.
 */
enum Lettering {

  /** {@code L'ÉTÉ À PARIS}. */
  CAPITALS {
    @Override
    String letter(ConlluWord word, boolean edge) {
      return word.form().toUpperCase(Locale.ROOT);
    }
  },

  /** {@code L'ETE A PARIS}: capitals without their accents. */
  BARE_CAPITALS {
    @Override
    String letter(ConlluWord word, boolean edge) {
      return Normalizer.normalize(word.form(), Normalizer.Form.NFD)
          .replaceAll("\\p{M}", "")
          .toUpperCase(Locale.ROOT);
    }
  },

  /** {@code A Summer in the City}: capitals but for little words. */
  TITLE {
    @Override
    String letter(ConlluWord word, boolean edge) {
      boolean little = LITTLE.contains(word.upos()) && word.form().length() < SHORTEST;
      return edge || !little ? TreeSpans.capital(word.form()) : word.form();
    }
  };

  private static final Set<String> LITTLE = Set.of("ADP", "CCONJ", "DET", "PART", "SCONJ");

  /** From so many letters on no word is little (the rule of the Associated Press). */
  private static final int SHORTEST = 4;

  /** A headline's words, at most. */
  private static final int LONGEST = 20;

  /**
   * @param edge whether it is the first or last of its sentence
   */
  abstract String letter(ConlluWord word, boolean edge);

  /**
   * Some of a treebank's sentences as headlines, each in one of the ways.
   *
   * @param share how many of those that are short enough
   */
  static List<ConlluSentence> of(
      Treebank treebank, List<Lettering> ways, double share, Random random) {
    List<ConlluSentence> made = new ArrayList<>();
    for (ConlluSentence sentence : treebank.sentences()) {
      if (sentence.words().size() <= LONGEST && !ways.isEmpty() && random.nextDouble() < share) {
        made.add(ways.get(random.nextInt(ways.size())).of(sentence));
      }
    }
    return made;
  }

  /** The sentence in this lettering, without a full stop of its own. */
  ConlluSentence of(ConlluSentence sentence) {
    List<ConlluWord> words = new ArrayList<>(sentence.words());
    if (words.size() > 1 && words.get(words.size() - 1).form().equals(".") && isLeaf(words)) {
      words.remove(words.size() - 1);
    }
    int last = words.size() - 1;
    return TreeSpans.sentence(
        words.size(),
        i -> letter(words.get(i), i == 0 || i == last),
        i -> words.get(i).upos(),
        i -> words.get(i).feats(),
        i -> words.get(i).head(),
        i -> words.get(i).deprel());
  }

  private static boolean isLeaf(List<ConlluWord> words) {
    return words.stream().noneMatch(word -> word.head() == words.size());
  }
}
