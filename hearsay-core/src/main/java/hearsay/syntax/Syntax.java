package hearsay.syntax;

import hearsay.language.Features;
import hearsay.language.LanguagePack;
import hearsay.language.Upos;
import hearsay.lexicon.Lemmatizer;
import hearsay.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says what the words of a sentence are: part of speech, features, dictionary form, and what each
 * hangs on. A {@link Parser} and a {@link Lemmatizer} of one language. Immutable; safe for all
 * threads.
 */
public final class Syntax {

  /**
   * What one word is.
   *
   * @param head index of the governing word, -1 for the root
   * @param deprel relation to the head as in Universal Dependencies
   */
  public record Word(
      String form, String lemma, Upos upos, Features feats, int head, String deprel) {}

  private final Parser parser;
  private final Lemmatizer lemmatizer;

  private Syntax(Parser parser, Lemmatizer lemmatizer) {
    this.parser = parser;
    this.lemmatizer = lemmatizer;
  }

  /** A parser and a lemmatizer of the same language. */
  public static Syntax of(Parser parser, Lemmatizer lemmatizer) {
    return new Syntax(parser, lemmatizer);
  }

  /**
   * The syntax of a language; empty when its pack has no models for it.
   *
   * @param lexicon that of the language
   * @throws java.io.UncheckedIOException if models are there but cannot be read
   */
  public static Optional<Syntax> of(LanguagePack pack, Optional<Lexicon> lexicon) {
    Optional<Lemmatizer> lemmatizer = Lemmatizer.of(pack, lexicon);
    return Parser.of(pack, lexicon)
        .flatMap(parser -> lemmatizer.map(lemmas -> new Syntax(parser, lemmas)));
  }

  /**
   * @param forms the syntactic words of one sentence, normalised
   * @return what each is, in order
   */
  public List<Word> words(List<String> forms) {
    List<Parser.Parse> parses = parser.parse(forms);
    List<Word> words = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      Parser.Parse parse = parses.get(i);
      String lemma = lemmatizer.lemma(forms.get(i), parse.upos(), parse.feats());
      words.add(
          new Word(forms.get(i), lemma, parse.upos(), parse.feats(), parse.head(), parse.deprel()));
    }
    return words;
  }
}
