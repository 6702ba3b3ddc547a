package hearsay.attribution;

import hearsay.language.Analysis;
import hearsay.language.Chunker;
import hearsay.language.Chunks;
import hearsay.language.Grammar;
import hearsay.language.Sentence;
import hearsay.text.Article;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * One article as the rules see it: its sentences with chunks, cues and quotations, and the subjects
 * of their verbs. Immutable once built; used for one article.
 */
final class Context {

  final Article article;
  final Analysis analysis;
  final List<Quotation> quotations;
  final List<Clause> clauses = new ArrayList<>();
  final List<Subjects> subjects = new ArrayList<>();

  Context(
      Article article,
      Analysis analysis,
      List<Quotation> quotations,
      Chunker chunker,
      CueMatcher matcher,
      Grammar grammar,
      Speakers speakers) {
    this.article = article;
    this.analysis = analysis;
    this.quotations = quotations;
    int first = 0;
    for (Sentence s : analysis.sentences()) {
      while (first < quotations.size() && isOver(first, s.span())) {
        first++;
      }
      Chunks chunks = chunker.chunk(s);
      clauses.add(new Clause(chunks, matcher.match(chunks), touching(first, s.span())));
      subjects.add(new Subjects(chunks, grammar, speakers));
    }
  }

  /** True when this quotation and all before it end before the sentence. */
  private boolean isOver(int q, Span sentence) {
    return quotations.get(q).outer().end() <= sentence.start();
  }

  private List<Quotation> touching(int first, Span sentence) {
    List<Quotation> touching = new ArrayList<>();
    for (int q = first; q < quotations.size(); q++) {
      Quotation quotation = quotations.get(q);
      if (quotation.opening().start() >= sentence.end()) {
        break;
      }
      if (quotation.outer().end() > sentence.start()) {
        touching.add(quotation);
      }
    }
    return touching;
  }

  Clause clause(int sentence) {
    return clauses.get(sentence);
  }

  /**
   * Index of the sentence that holds the character at {@code offset}, or the next one; the count
   * for none.
   */
  int sentenceAt(int offset) {
    return analysis.firstSentenceAfter(offset);
  }

  boolean hasSentence(int index) {
    return index >= 0 && index < clauses.size();
  }

  /** The last sentence of the block before the sentence's, or -1. */
  int lastOfPreviousBlock(int sentence) {
    int block = analysis.sentences().get(sentence).block();
    int at = sentence - 1;
    while (at >= 0 && analysis.sentences().get(at).block() == block) {
      at--;
    }
    return at;
  }
}
