package hearsay.cli;

import hearsay.extract.ArticleList;
import hearsay.extract.ArticleReader;
import hearsay.input.Hints;
import hearsay.input.Source;
import hearsay.input.UnreadableInputException;
import hearsay.text.Article;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The articles of inputs, one after the other, with a complaint of each that cannot be read. For
 * one thread.
 */
final class Articles {

  /** Takes each article as it is found. */
  interface Taker {
    void take(Article article, Origin from);
  }

  private final ArticleReader reader = new ArticleReader();
  private final Hints hints;
  private final Settings settings;
  private final Complaints complaints;

  Articles(Hints hints, Settings settings, Complaints complaints) {
    this.hints = hints;
    this.settings = settings;
    this.complaints = complaints;
  }

  /** Hands on all articles of one input, with the user's defaults where nothing else is known. */
  void read(Source source, Taker taker) {
    try (ArticleList list = reader.readAll(source, hints)) {
      while (hasNext(list, source)) {
        ArticleList.Entry entry = list.next();
        if (entry instanceof ArticleList.Entry.Refused refused) {
          complaints.unreadable(refused.why());
        } else if (entry instanceof ArticleList.Entry.Read read) {
          Article article = ArticleOptions.withDefaults(read.article(), settings);
          taker.take(article, new Origin(source.name(), entry.line()));
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
}
