package hearsay.cli;

import hearsay.identification.ArticleLanguages;
import hearsay.identification.LanguageGuesser;
import hearsay.text.Article;
import hearsay.text.Normalizer;
import hearsay.text.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Tells the language of articles whose pages do not, where their words leave no doubt. */
final class TextLanguage {

  private @Nullable ArticleLanguages languages;

  /** The article with its language; unchanged where it has one, or where its text leaves doubts. */
  Article settle(Article article) {
    if (article.metadata().language() != null) {
      return article;
    }
    if (languages == null) {
      languages = new ArticleLanguages(LanguageGuesser.load());
    }
    ArticleLanguages.Result settled =
        languages.settle(article, Normalizer.normalize(article.text()));
    boolean unsure =
        settled.problems().stream().anyMatch(p -> p.kind() == ProblemKind.LANGUAGE_UNSURE);
    return unsure ? article : settled.article();
  }
}
