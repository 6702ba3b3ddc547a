package hearsay.cli;

import hearsay.UnsupportedLanguageException;
import hearsay.claims.Reading;
import hearsay.input.Source;
import hearsay.text.Article;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Reads the articles of inputs, one after the other, and complains of those it cannot read. */
final class Readings {

  /** Takes each reading as it is made. */
  interface Taker {
    void take(Reading reading, Origin from);
  }

  private final Articles articles;
  private final Context.Reader reader;
  private final Complaints complaints;

  Readings(Articles articles, Context.Reader reader, Complaints complaints) {
    this.articles = articles;
    this.reader = reader;
    this.complaints = complaints;
  }

  /** Reads all articles of one input. */
  void read(Source source, Taker taker) {
    read(source, (article, from) -> true, taker);
  }

  /** Reads the articles of one input that are wanted; the others cost next to nothing. */
  void read(Source source, BiPredicate<Article, Origin> wanted, Taker taker) {
    articles.read(
        source,
        (article, from) -> {
          Reading reading = wanted.test(article, from) ? reading(article, from) : null;
          if (reading != null) {
            taker.take(reading, from);
          }
        });
  }

  /** The reading; {@code null} after a complaint. */
  private @Nullable Reading reading(Article article, Origin from) {
    try {
      return reader.read(article);
    } catch (UnsupportedLanguageException e) {
      complaints.unsupported(from, e, ArticleOptions.languages());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError ours) {
      // One article that finds a fault of ours must not take the others with it.
      complaints.failed(from, ours);
    }
    return null;
  }
}
