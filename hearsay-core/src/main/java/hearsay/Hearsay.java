package hearsay;

import hearsay.attribution.Voice;
import hearsay.attribution.VoiceKind;
import hearsay.claims.Reading;
import hearsay.language.Analysis;
import hearsay.language.LanguagePack;
import hearsay.text.Article;
import java.util.List;

/**
 * Reads news articles: who says what, how firmly, through which chain of voices.
 *
 * <p>Immutable and safe for all threads; make one and keep it.
 */
public final class Hearsay {

  private Hearsay() {}

  /**
   * A reader for every language on the class path. Models are read when an article first needs
   * them.
   */
  public static Hearsay load() {
    return new Hearsay();
  }

  /**
   * Reads one article. Never throws on text, whatever it holds.
   *
   * @throws UnsupportedLanguageException if the article is in a language that no module brings
   */
  public Reading read(Article article) {
    String language = String.valueOf(article.metadata().language());
    if (LanguagePack.find(language).isEmpty()) {
      throw new UnsupportedLanguageException(language);
    }
    Voice outlet =
        new Voice(
            Voice.OUTLET,
            article.metadata().outlet(),
            VoiceKind.OUTLET,
            null,
            null,
            null,
            List.of());
    return new Reading(
        article,
        new Analysis(language, List.of()),
        List.of(),
        List.of(outlet),
        List.of(),
        List.of(),
        article.problems());
  }
}
