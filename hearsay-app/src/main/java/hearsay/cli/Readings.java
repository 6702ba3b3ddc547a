package hearsay.cli;

import hearsay.UnsupportedLanguageException;
import hearsay.claims.Reading;
import hearsay.extract.ArticleList;
import hearsay.extract.ArticleReader;
import hearsay.input.Hints;
import hearsay.input.Source;
import hearsay.input.UnreadableInputException;
import hearsay.text.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads the articles of inputs, one after the other, and complains of those it cannot read. */
final class Readings {

  /** Takes each reading as it is made. */
  interface Taker {
    void take(Reading reading, Origin from);
  }

  private final ArticleReader articles = new ArticleReader();
  private final Context.Reader reader;
  private final Hints hints;
  private final Settings settings;
  private final Complaints complaints;

  Readings(Context.Reader reader, Hints hints, Settings settings, Complaints complaints) {
    this.reader = reader;
    this.hints = hints;
    this.settings = settings;
    this.complaints = complaints;
  }

  /** Reads all articles of one input. */
  void read(Source source, Taker taker) {
    try (ArticleList list = articles.readAll(source, hints)) {
      while (hasNext(list, source)) {
        ArticleList.Entry entry = list.next();
        if (entry instanceof ArticleList.Entry.Refused refused) {
          complaints.unreadable(refused.why());
        } else if (entry instanceof ArticleList.Entry.Read read) {
          take(read.article(), new Origin(source.name(), entry.line()), taker);
        }
      }
    } catch (UnreadableInputException e) {
      complaints.unreadable(e);
    } catch (IOException e) {
      complaints.unreadable(source.name(), e);
    }
  }

  private static boolean hasNext(ArticleList list, Source source) throws IOException {
    try {
      return list.hasNext();
    } catch (UncheckedIOException e) {
      throw e.getCause() == null ? new IOException(source.name(), e) : e.getCause();
    }
  }

  private void take(Article article, Origin from, Taker taker) {
    Reading reading = reading(ArticleOptions.withDefaults(article, settings), from);
    if (reading != null) {
      taker.take(reading, from);
    }
  }

  /** The reading; {@code null} after a complaint. */
  private @Nullable Reading reading(Article article, Origin from) {
    try {
      return reader.read(article);
    } catch (UnsupportedLanguageException e) {
      complaints.unsupported(from, e, ArticleOptions.languages());
    } catch (OutOfMemoryError e) {
      complaints.tooLarge(from);
    } catch (RuntimeException | StackOverflowError ours) {
      // One article that finds a fault of ours must not take the others with it.
      complaints.failed(from, ours);
    }
    return null;
  }
}
