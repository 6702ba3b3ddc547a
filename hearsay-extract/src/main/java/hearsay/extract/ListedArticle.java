package hearsay.extract;

import hearsay.input.Format;
import hearsay.input.Hints;
import hearsay.input.RawText;
import hearsay.input.Source;
import hearsay.input.UnreadableInputException;
import hearsay.input.UnreadableInputException.Reason;
import hearsay.json.JsonRecord;
import hearsay.text.Article;
import hearsay.text.Metadata;
import hearsay.text.MetadataOrigin;
import hearsay.text.Problem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The article of a record of a list: what the record tells wins over what the user tells of the
 * whole list. Immutable.
 *
 * @param hints of the user
 */
record ListedArticle(ArticleReader reader, ArticleMaker maker, Source list, Hints hints) {

  Article of(JsonRecord entry) throws UnreadableInputException {
    Hints told = entry.hints().or(hints);
    Metadata known = entry.known().toBuilder().file(list.known().file()).build();
    String text = entry.text();
    String html = entry.html();
    String file = entry.file();
    if (text != null) {
      RawText raw = new RawText(text, known, entry.problems(), false);
      return maker.of(raw, list.name(), told, Format.TEXT);
    }
    if (html != null) {
      RawText raw = new RawText(html, known, entry.problems(), false);
      return maker.of(raw, list.name(), told, Format.HTML);
    }
    if (file == null) {
      throw new UnreadableInputException(Reason.NO_ARTICLE, list.name());
    }
    return with(entry, reader.readListed(listed(file), told));
  }

  private static Article with(JsonRecord entry, Article read) {
    List<Problem> problems = new ArrayList<>(entry.problems());
    problems.addAll(read.problems());
    Metadata known =
        read.metadata().toBuilder()
            .modified(entry.known().modified(), MetadataOrigin.OPTION)
            .section(entry.known().section(), MetadataOrigin.OPTION)
            .build();
    return new Article(read.text(), read.blocks(), known, problems);
  }

  /** A file named in the list, beside the list; a list that somebody sent us names none. */
  private Source listed(String file) throws UnreadableInputException {
    if (list.isRemote()) {
      throw new UnreadableInputException(Reason.FILE_FROM_AFAR, list.name(), 0, file, null);
    }
    try {
      Path path = list.path();
      return Source.of(path == null ? Path.of(file) : path.resolveSibling(file));
    } catch (InvalidPathException e) {
      throw new UnreadableInputException(Reason.NOT_FOUND, file, 0, null, e);
    }
  }
}
