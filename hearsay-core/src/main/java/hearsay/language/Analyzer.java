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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Turns the blocks of an article that are read into sentences of tagged words. Immutable; safe for
 * all threads when its tagger is.
 */
public final class Analyzer {

  /** What analysis gives: the words, and what was wrong with the text on this level. */
  public record Result(Analysis analysis, List<Problem> problems) {}

  private final String language;
  private final Tokenizer tokenizer;
  private final SentenceSplitter splitter;
  private final Tagger tagger;
  private final Map<String, List<String>> fused;
  private final Limits limits;

  private Analyzer(LanguagePack pack, Tagger tagger, Limits limits) {
    this.language = pack.code();
    this.tokenizer = Tokenizer.of(pack);
    this.splitter = SentenceSplitter.of(pack);
    this.tagger = tagger;
    this.fused = fused(pack.table("tokens"));
    this.limits = limits;
  }

  public static Analyzer of(LanguagePack pack, Tagger tagger, Limits limits) {
    return new Analyzer(pack, tagger, limits);
  }

  private static Map<String, List<String>> fused(Table tokens) {
    Map<String, List<String>> fused = new HashMap<>();
    for (Table.Row row : tokens.rows()) {
      if (row.get("kind").equals("fused")) {
        fused.put(row.get("form"), List.of(row.get("parts").split(" ")));
      }
    }
    return fused;
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
    List<Span> tokens = tokenizer.tokens(text.normalized(), where);
    int from = 0;
    for (int to : splitter.ends(text.normalized(), tokens)) {
      if (to - from > limits.sentenceTokens()) {
        Span whole = text.toOriginal(tokens.get(from).union(tokens.get(to - 1)));
        String limit = String.valueOf(limits.sentenceTokens());
        problems.add(Problem.at(whole, ProblemKind.SENTENCE_CUT, limit));
      }
      while (from < to) {
        int cut = Math.min(to, from + limits.sentenceTokens());
        sentences.add(sentence(text, sentences.size(), block, tokens.subList(from, cut)));
        from = cut;
      }
    }
  }

  private Sentence sentence(AlignedText text, int index, int block, List<Span> surface) {
    List<String> forms = surface.stream().map(span -> span.of(text.normalized())).toList();
    List<Tag> tags = tagger.tag(forms);
    List<Token> words = new ArrayList<>(surface.size() + 8);
    for (int i = 0; i < forms.size(); i++) {
      Span span = text.toOriginal(surface.get(i));
      add(words, span, forms.get(i), tags.get(i));
    }
    Span span = words.get(0).span().union(words.get(words.size() - 1).span());
    return new Sentence(index, block, span, words);
  }

  private void add(List<Token> words, Span span, String form, Tag tag) {
    List<String> parts = tag.upos() == Upos.ADP ? fused.get(form.toLowerCase(Locale.ROOT)) : null;
    if (parts == null) {
      words.add(word(words.size(), span, form, tag));
      return;
    }
    words.add(
        word(words.size(), span, parts.get(0), new Tag(Upos.ADP, Features.NONE, parts.get(0))));
    boolean article = parts.get(1).length() <= 3;
    Features feats =
        article ? Features.of(Feature.PRONTYPE_ART) : Features.of(Feature.PRONTYPE_REL);
    Upos upos = article ? Upos.DET : Upos.PRON;
    words.add(word(words.size(), span, parts.get(1), new Tag(upos, feats, parts.get(1))));
  }

  private static Token word(int index, Span span, String form, Tag tag) {
    return new Token(index, span, form, tag.lemma(), tag.upos(), tag.feats(), -1, "");
  }
}
