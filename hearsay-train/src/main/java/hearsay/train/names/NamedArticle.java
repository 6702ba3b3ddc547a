package hearsay.train.names;

import hearsay.analysis.Analyzer;
import hearsay.language.Analysis;
import hearsay.mentions.NameText;
import hearsay.text.Article;
import hearsay.text.Block;
import hearsay.text.BlockKind;
import hearsay.text.Metadata;
import hearsay.text.Normalizer;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences of one article, whose names are told. Immutable.
 *
 * @param id of the article in its corpus
 * @param sentences in order
 */
public record NamedArticle(String id, List<NamedSentence> sentences) {

  public NamedArticle {
    sentences = List.copyOf(sentences);
  }

  /** Each sentence a line of its own. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (NamedSentence sentence : sentences) {
      text.append(sentence.text()).append('\n');
    }
    return text.toString();
  }

  /** The names, in {@link #text()}. */
  public List<NamedSentence.Name> names() {
    List<NamedSentence.Name> names = new ArrayList<>();
    int at = 0;
    for (NamedSentence sentence : sentences) {
      for (NamedSentence.Name name : sentence.names()) {
        names.add(new NamedSentence.Name(name.span().shift(at), name.types(), name.sure()));
      }
      at += sentence.text().length() + 1;
    }
    return names;
  }

  /** The words, cut as reading an article cuts them. */
  public NameText words(Analyzer analyzer) {
    return NameText.of(text(), analysis(analyzer).sentences());
  }

  /** The words, without syntax: names are found by what is written. */
  public Analysis analysis(Analyzer analyzer) {
    String text = text();
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (NamedSentence sentence : sentences) {
      Span span = new Span(at, at + sentence.text().length());
      blocks.add(new Block(BlockKind.PARAGRAPH, span));
      at = span.end() + 1;
    }
    Article article = new Article(text, blocks, Metadata.NONE, List.of());
    return analyzer.words(article, Normalizer.normalize(text), Block::isRead);
  }
}
