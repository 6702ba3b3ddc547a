package hearsay.language;

import hearsay.language.Tagger.Tag;
import hearsay.text.AlignedText;
import hearsay.text.Article;
import hearsay.text.Block;
import hearsay.text.Limits;
import hearsay.text.Problem;
import hearsay.text.ProblemKind;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Turns the blocks of an article that are read into sentences of tagged words. Immutable; safe for
 * all threads when its tagger is.
 */
public final class Analyzer {

  /** What analysis gives: the words, and what was wrong with the text on this level. */
  public record Result(Analysis analysis, List<Problem> problems) {}

  private final String language;
  private final Segmenter segmenter;
  private final Tagger tagger;
  private final Limits limits;

  private Analyzer(LanguagePack pack, Tagger tagger, Limits limits) {
    this.language = pack.code();
    this.segmenter = Segmenter.of(pack).forParagraphs();
    this.tagger = tagger;
    this.limits = limits;
  }

  public static Analyzer of(LanguagePack pack, Tagger tagger, Limits limits) {
    return new Analyzer(pack, tagger, limits);
  }

  /**
   * @param article whose blocks say what is read
   * @param text the article's text, normalised and aligned
   */
  public Result analyze(Article article, AlignedText text) {
    List<Sentence> sentences = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (int b = 0; b < article.blocks().size(); b++) {
      Block block = article.blocks().get(b);
      if (block.isRead() && !block.span().isEmpty()) {
        analyze(text, b, text.toNormalized(block.span()), sentences, problems);
      }
    }
    return new Result(new Analysis(language, sentences), problems);
  }

  private void analyze(
      AlignedText text, int block, Span where, List<Sentence> sentences, List<Problem> problems) {
    for (List<SurfaceToken> tokens : segmenter.sentences(text.normalized(), where)) {
      int count = tokens.size();
      if (count > limits.sentenceTokens()) {
        Span whole = text.toOriginal(tokens.get(0).span().union(tokens.get(count - 1).span()));
        String limit = String.valueOf(limits.sentenceTokens());
        problems.add(Problem.at(whole, ProblemKind.SENTENCE_CUT, limit));
      }
      for (int from = 0; from < count; from += limits.sentenceTokens()) {
        int cut = Math.min(count, from + limits.sentenceTokens());
        sentences.add(sentence(text, sentences.size(), block, tokens.subList(from, cut)));
      }
    }
  }

  private Sentence sentence(AlignedText text, int index, int block, List<SurfaceToken> tokens) {
    List<SurfaceToken.Word> written = new ArrayList<>(tokens.size() + 8);
    for (SurfaceToken token : tokens) {
      if (token.isWrittenApart()) {
        written.addAll(token.words());
      } else {
        written.add(new SurfaceToken.Word(token.span(), token.span().of(text.normalized())));
      }
    }
    List<Tag> tags = tagger.tag(written.stream().map(SurfaceToken.Word::form).toList());
    List<Token> words = new ArrayList<>(written.size() + 8);
    int at = 0;
    for (SurfaceToken token : tokens) {
      if (token.isWrittenApart()) {
        for (SurfaceToken.Word word : token.words()) {
          words.add(word(words.size(), text, word, tags.get(at++)));
        }
      } else {
        addFused(words, text, token);
        at++;
      }
    }
    Span span = words.get(0).span().union(words.get(words.size() - 1).span());
    return new Sentence(index, block, span, words);
  }

  /** A preposition and what follows it: the tagger sees only what is written. */
  private static void addFused(List<Token> words, AlignedText text, SurfaceToken token) {
    SurfaceToken.Word first = token.words().get(0);
    String lemma = first.form().toLowerCase(Locale.ROOT);
    words.add(word(words.size(), text, first, new Tag(Upos.ADP, Features.NONE, lemma)));
    for (SurfaceToken.Word word : token.words().subList(1, token.words().size())) {
      boolean article = word.form().length() <= 3;
      Features feats =
          article ? Features.of(Feature.PRONTYPE_ART) : Features.of(Feature.PRONTYPE_REL);
      Tag tag = new Tag(article ? Upos.DET : Upos.PRON, feats, word.form());
      words.add(word(words.size(), text, word, tag));
    }
  }

  private static Token word(int index, AlignedText text, SurfaceToken.Word word, Tag tag) {
    Span span = text.toOriginal(word.span());
    return new Token(index, span, word.form(), tag.lemma(), tag.upos(), tag.feats(), -1, "");
  }
}
