package hearsay.train.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Copies of a few sentences in small letters or in capitals, so that the tagger also learns from
 * text whose case tells nothing. Stateless; the same articles give the same copies.
 */
final class Recasing {

  /** One sentence in this many is copied in small letters. */
  private static final int SMALL = 8;

  /** One sentence in this many is copied in capitals. */
  private static final int CAPITALS = 16;

  private Recasing() {}

  /** The copies, an article of copies for each article that has some. */
  static List<NamedArticle> copies(List<NamedArticle> articles) {
    List<NamedArticle> copies = new ArrayList<>();
    int count = 0;
    for (NamedArticle article : articles) {
      List<NamedSentence> small = new ArrayList<>();
      List<NamedSentence> capitals = new ArrayList<>();
      for (NamedSentence sentence : article.sentences()) {
        count++;
        if (count % SMALL == 0) {
          add(small, sentence, text -> text.toLowerCase(Locale.ROOT));
        }
        if (count % CAPITALS == 1) {
          add(capitals, sentence, text -> text.toUpperCase(Locale.ROOT));
        }
      }
      add(copies, article.id() + " small", small);
      add(copies, article.id() + " capitals", capitals);
    }
    return copies;
  }

  /** Leaves out a sentence whose length changes with its case. */
  private static void add(
      List<NamedSentence> copies, NamedSentence sentence, UnaryOperator<String> recased) {
    String text = recased.apply(sentence.text());
    if (text.length() == sentence.text().length()) {
      copies.add(new NamedSentence(text, sentence.names()));
    }
  }

  private static void add(List<NamedArticle> copies, String id, List<NamedSentence> sentences) {
    if (!sentences.isEmpty()) {
      copies.add(new NamedArticle(id, sentences));
    }
  }
}
