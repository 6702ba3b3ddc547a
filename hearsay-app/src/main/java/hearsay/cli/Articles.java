package hearsay.cli;

import hearsay.archive.ArchiveLimits;
import hearsay.extract.ArticleList;
import hearsay.extract.ArticleReader;
import hearsay.input.Hints;
import hearsay.input.Source;
import hearsay.input.UnreadableInputException;
import hearsay.json.FieldNames;
import hearsay.text.Article;
import hearsay.text.Limits;
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

  private final Context context;
  private final ArticleReader reader;
  private final Hints hints;
  private final Settings settings;
  private final Complaints complaints;

  /**
   * @param fields where in JSON the parts of an article stand
   */
  Articles(
      Context context, Hints hints, FieldNames fields, Settings settings, Complaints complaints) {
    this.context = context;
    this.reader = new ArticleReader(Limits.DEFAULT, ArchiveLimits.DEFAULT, fields);
    this.hints = hints;
    this.settings = settings;
    this.complaints = complaints;
  }

  /** Hands on all articles of one input, with the user's defaults where nothing else is known. */
  void read(Source source, Taker taker) {
    try (ArticleList list = reader.readAll(source, hints)) {
      while (hasNext(list, source)) {
        take(list.next(), source, taker);
      }
    } catch (UnreadableInputException e) {
      complaints.unreadable(e);
    } catch (IOException e) {
      complaints.unreadable(source.name(), e);
    }
  }

  private void take(ArticleList.Entry entry, Source source, Taker taker) {
    Origin from = Origin.of(context, source.name(), entry.place());
    if (entry instanceof ArticleList.Entry.Refused refused) {
      complaints.unreadable(refused.why());
    } else if (entry instanceof ArticleList.Entry.Failed failed) {
      complaints.failed(from, failed.fault());
    } else if (entry instanceof ArticleList.Entry.Read read) {
      taker.take(ArticleOptions.withDefaults(read.article(), settings), from);
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
