package hearsay.train.segment;

import hearsay.formats.ConlluSentence;
import hearsay.language.LanguagePack;
import hearsay.segmentation.LinearJudge;
import hearsay.segmentation.Segmenter;
import hearsay.segmentation.SentenceSplitter;
import hearsay.segmentation.Tokenizer;
import hearsay.segmentation.WordSplitter;
import hearsay.text.Span;
import hearsay.train.Treebank;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Makes the models of one language's segmenter. Takes treebanks one by one, then trains. Confined
 * to one thread.
 */
final class SegmenterTrainer {

  private static final int JOIN_BITS = 16;
  private static final int FUSION_BITS = 16;
  private static final int BOUNDARY_BITS = 20;

  /** Sentences that stand in no order are shuffled this often, to meet more neighbours. */
  private static final int SHUFFLES = 9;

  /** After every so many sentences a heading is put where sentences are shuffled. */
  private static final int HEADING_EVERY = 6;

  /** A thinned text follows its documents, of whose sentences it has one in so many. */
  private static final int THINNED = 10;

  /** A treebank is thinned so often. */
  private static final int THINNINGS = 8;

  /** What makes up for more headings than text has; best in cross-validation. */
  private static final float HEADING_CAUTION = 0.75f;

  private static final Logistic WORDS = new Logistic(12, 0.05f, 1e-3f, 7);
  private static final Logistic SENTENCES = new Logistic(6, 0.02f, 2e-3f, 7);

  private final LanguagePack pack;
  private final Lesson joins = new Lesson(JOIN_BITS);
  private final Lesson fusions = new Lesson(FUSION_BITS);
  private final Lesson boundaries = new Lesson(BOUNDARY_BITS);
  private float caution;

  SegmenterTrainer(LanguagePack pack) {
    this.pack = pack;
  }

  /** Learns where tokens end and which words they are. */
  void learnWords(Treebank treebank) throws IOException {
    GoldText gold = GoldText.of(treebank);
    joins.noAt(gold.tokens().stream().map(Span::end).toList());
    Tokenizer.of(pack, joins).tokens(gold.text(), new Span(0, gold.text().length()));
    List<Integer> fused = new ArrayList<>();
    for (int i = 0; i < gold.tokens().size(); i++) {
      if (gold.words().get(i) > 1) {
        fused.add(gold.tokens().get(i).start());
      }
    }
    fusions.yesAt(fused);
    WordSplitter.of(pack, fusions).split(gold.text(), gold.tokens());
  }

  /** Learns where sentences end, as the treebank orders them. */
  void learnSentences(Treebank treebank) throws IOException {
    GoldText gold = GoldText.of(treebank);
    boundaries.yesAt(gold.sentences().stream().map(i -> gold.tokens().get(i - 1).end()).toList());
    SentenceSplitter.of(pack, boundaries).ends(gold.text(), gold.tokens());
  }

  /** The same where sentences do not follow from each other: in many orders. */
  void learnShuffledSentences(Treebank treebank) throws IOException {
    List<ConlluSentence> sentences = new ArrayList<>(treebank.sentences());
    learnSentences(treebank);
    caution = HEADING_CAUTION;
    for (int seed = 1; seed < SHUFFLES; seed++) {
      Collections.shuffle(sentences, new Random(seed));
      learnSentences(new Treebank(treebank.name(), withHeadings(sentences, seed)));
    }
  }

  /**
   * The same where sentences were drawn from documents and kept their order: in many orders, and in
   * drawings from the drawing. Headings and items come in rows there.
   */
  void learnThinnedSentences(Treebank treebank) throws IOException {
    learnShuffledSentences(treebank);
    for (int seed = SHUFFLES; seed < SHUFFLES + THINNINGS; seed++) {
      List<ConlluSentence> sentences = thinned(treebank.sentences(), new Random(seed));
      learnSentences(new Treebank(treebank.name(), withHeadings(sentences, seed)));
    }
  }

  /** All sentences, as thinned texts that stand one after the other. */
  private static List<ConlluSentence> thinned(List<ConlluSentence> sentences, Random random) {
    List<List<ConlluSentence>> texts = new ArrayList<>();
    for (int i = 0; i < THINNED; i++) {
      texts.add(new ArrayList<>());
    }
    sentences.forEach(sentence -> texts.get(random.nextInt(THINNED)).add(sentence));
    return texts.stream().flatMap(List::stream).toList();
  }

  private static List<ConlluSentence> withHeadings(List<ConlluSentence> sentences, int turn) {
    List<ConlluSentence> mixed = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      mixed.add(sentences.get(i));
      if (i % HEADING_EVERY == 0) {
        Headings.of(sentences.get(i), turn + i).ifPresent(mixed::add);
      }
    }
    return mixed;
  }

  Segmenter.Models train() {
    return new Segmenter.Models(
        LinearJudge.of(WORDS.train(joins)),
        LinearJudge.of(WORDS.train(fusions)),
        LinearJudge.of(SENTENCES.train(boundaries)),
        caution);
  }
}
