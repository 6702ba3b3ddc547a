package hearsay.train.parser;

import hearsay.formats.ConlluSentence;
import hearsay.formats.ConlluWord;
import hearsay.syntax.Parser;
import hearsay.train.Treebank;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a parser gets right of a treebank's words, with the words given: shares of all words in
 * percent.
 *
 * @param words how many words there are
 * @param upos part of speech
 * @param uas head
 * @param las head and universal relation
 * @param clas the same as F1 over words whose relation is one of content
 * @see <a href="https://universaldependencies.org/conll18/evaluation.html">CoNLL 2018
 *     evaluation</a>
 */
public record ParserScores(int words, double upos, double uas, double las, double clas) {

  private static final Set<String> FUNCTION =
      Set.of("aux", "case", "cc", "clf", "cop", "det", "mark", "punct");

  private static final double PERCENT = 100;

  public static ParserScores of(Parser parser, Treebank treebank) {
    Counts counts = new Counts();
    for (ConlluSentence sentence : treebank.sentences()) {
      List<String> forms = sentence.words().stream().map(ConlluWord::form).toList();
      List<Parser.Parse> parses = parser.parse(forms);
      for (int i = 0; i < forms.size(); i++) {
        counts.add(sentence.words().get(i), parses.get(i));
      }
    }
    return counts.scores();
  }

  private static final class Counts {
    private int words;
    private int upos;
    private int uas;
    private int las;
    private int goldContent;
    private int foundContent;
    private int rightContent;

    void add(ConlluWord gold, Parser.Parse parse) {
      String relation = parse.deprel().split(":", 2)[0];
      boolean head = parse.head() + 1 == gold.head();
      boolean both = head && relation.equals(gold.relation());
      boolean content = !FUNCTION.contains(gold.relation());
      words++;
      upos += parse.upos().name().equals(gold.upos()) ? 1 : 0;
      uas += head ? 1 : 0;
      las += both ? 1 : 0;
      goldContent += content ? 1 : 0;
      foundContent += FUNCTION.contains(relation) ? 0 : 1;
      rightContent += both && content ? 1 : 0;
    }

    ParserScores scores() {
      double clas = 2 * PERCENT * rightContent / Math.max(1, goldContent + foundContent);
      return new ParserScores(words, share(upos), share(uas), share(las), clas);
    }

    private double share(int count) {
      return PERCENT * count / Math.max(1, words);
    }
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "UPOS %.2f UAS %.2f LAS %.2f CLAS %.2f (%d words)",
        upos,
        uas,
        las,
        clas,
        words);
  }
}
