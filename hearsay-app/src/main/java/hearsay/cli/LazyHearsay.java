package hearsay.cli;

import hearsay.Hearsay;
import hearsay.claims.Reading;
import hearsay.text.Article;
import org.jspecify.annotations.Nullable;

/** Hearsay, loaded when the first article is there: help and errors need no models. One thread. */
final class LazyHearsay implements Context.Reader {

  private @Nullable Hearsay hearsay;

  @Override
  public Reading read(Article article) {
    Hearsay loaded = hearsay == null ? Hearsay.load() : hearsay;
    hearsay = loaded;
    return loaded.read(article);
  }
}
