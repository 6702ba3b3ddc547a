package hearsay.extract;

import hearsay.archive.ArchiveLimits;
import hearsay.archive.MhtmlReader;
import hearsay.archive.SavedPage;
import hearsay.archive.WaczPages;
import hearsay.archive.WarcPages;
import hearsay.extract.ArticleList.Entry;
import hearsay.feed.FeedReader;
import hearsay.input.BoundedBytes;
import hearsay.input.DecodedStream;
import hearsay.input.Format;
import hearsay.input.FormatDetector;
import hearsay.input.GzipStream;
import hearsay.input.Hints;
import hearsay.input.Place;
import hearsay.input.RawText;
import hearsay.input.Series;
import hearsay.input.Source;
import hearsay.input.TextDecoder;
import hearsay.input.UnpackLimits;
import hearsay.input.UnreadableInputException;
import hearsay.input.UnreadableInputException.Reason;
import hearsay.input.WithoutDataUris;
import hearsay.json.FieldNames;
import hearsay.json.JsonArticles;
import hearsay.text.Article;
import hearsay.text.Limits;
import hearsay.text.Problem;
import hearsay.text.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles: the front door from bytes to {@link Article}. Immutable; safe for all threads.
 *
 * <pre>{@code
 * Article article = new ArticleReader().read(Source.of(path), Hints.NONE.withOutlet("Le Fanal"));
 * }</pre>
 *
 * <p>Of a file that is one article no more than {@link Limits#fileBytes()} is read, and no more of
 * its text is kept than {@link Limits#articleChars()}; what was cut is a {@link Problem} of the
 * article. Lists and archives may be of any length. Memory is bounded by the limits, not by the
 * size of the file.
 */
public final class ArticleReader {

  private static final Set<String> SUFFIXES =
      Set.of(
          "txt",
          "text",
          "md",
          "markdown",
          "html",
          "htm",
          "xhtml",
          "json",
          "jsonl",
          "ndjson",
          "mht",
          "mhtml",
          "xml",
          "rss",
          "atom",
          "warc",
          "wacz");

  private final Limits limits;
  private final ArchiveLimits archives;
  private final FieldNames fields;
  private final ArticleMaker maker;

  public ArticleReader() {
    this(Limits.DEFAULT);
  }

  public ArticleReader(Limits limits) {
    this(limits, ArchiveLimits.DEFAULT, FieldNames.STANDARD);
  }

  /**
   * @param fields where in JSON the parts of an article stand
   */
  public ArticleReader(Limits limits, ArchiveLimits archives, FieldNames fields) {
    this.limits = limits;
    this.archives = archives;
    this.fields = fields;
    this.maker = new ArticleMaker(limits);
  }

  /** True when the name's suffix is one of those that hold articles; the file is not opened. */
  public static boolean looksReadable(Path path) {
    Path name = path.getFileName();
    return name != null && SUFFIXES.contains(FormatDetector.suffix(name.toString()));
  }

  /**
   * Reads the one article of an input.
   *
   * @throws UnreadableInputException if there is none, or if there are several
   */
  public Article read(Source source, Hints hints) throws UnreadableInputException {
    try (ArticleList list = readAll(source, hints)) {
      if (!list.hasNext()) {
        throw new UnreadableInputException(Reason.NO_ARTICLE, source.name());
      }
      Entry first = list.next();
      if (first instanceof Entry.Refused refused) {
        throw refused.why();
      }
      if (list.hasNext()) {
        throw new UnreadableInputException(Reason.SEVERAL_ARTICLES, source.name());
      }
      if (first instanceof Entry.Failed failed) {
        throw new IllegalStateException("a fault in reading " + source.name(), failed.fault());
      }
      return ((Entry.Read) first).article();
    } catch (UncheckedIOException e) {
      throw UnreadableInputException.of(source.name(), new IOException(e));
    } catch (IOException e) {
      throw UnreadableInputException.of(source.name(), e);
    }
  }

  /**
   * Reads every article of an input, whatever its format: one of a text or a page, any number of a
   * list or an archive.
   *
   * @throws UnreadableInputException if the input as a whole holds none
   */
  public ArticleList readAll(Source source, Hints hints) throws UnreadableInputException {
    InputStream in = source.open();
    try {
      Opened opened = Opened.of(source, hints, in);
      if (opened.format().isList()) {
        return list(source, hints.withFormat(null), opened);
      }
      try (in) {
        return new SingleArticle(single(source, hints, opened));
      }
    } catch (IOException e) {
      Source.close(in, e);
      throw UnreadableInputException.of(source.name(), e);
    }
  }

  /** A fault of ours in one input must not take the others with it. */
  private Entry single(Source source, Hints hints, Opened opened) throws IOException {
    try {
      return new Entry.Read(Place.WHOLE, readOne(source, hints, opened));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      return new Entry.Failed(Place.WHOLE, fault);
    }
  }

  private ArticleList list(Source source, Hints hints, Opened opened) throws IOException {
    String name = source.name();
    return switch (opened.format()) {
      case WARC ->
          list(
              name,
              WarcPages.of(source, opened.in(), opened.isPacked(), archives),
              page -> maker.of(page, source, hints),
              opened);
      case WACZ ->
          list(
              name,
              WaczPages.open(source, opened.in(), archives),
              page -> maker.of(page, source, hints),
              opened);
      case FEED ->
          list(name, feed(source, opened), entry -> maker.of(entry, source, hints), opened);
      default ->
          list(
              name,
              new JsonArticles(name, limits, fields).open(opened.in()),
              record -> new ListedArticle(this, maker, source, hints).of(record),
              opened);
    };
  }

  private static <T> ArticleList list(
      String name, Series<T> series, SeriesList.Maker<T> maker, Opened opened) {
    return new SeriesList<>(name, series, maker, opened.packing());
  }

  private FeedReader feed(Source source, Opened opened) throws IOException {
    BoundedBytes start = BoundedBytes.read(opened.in(), DecodedStream.LOOK, source.name());
    DecodedStream text = DecodedStream.of(start, opened.in(), source.charset(), true);
    return FeedReader.open(text, source.name(), limits.lineBytes());
  }

  private Article readOne(Source source, Hints hints, Opened opened) throws IOException {
    if (opened.format() == Format.MHTML) {
      SavedPage page = MhtmlReader.read(opened.in(), source.name(), archives);
      return told(maker.of(page, source, hints), source, opened);
    }
    boolean html = opened.format() == Format.HTML;
    // Four bytes are the most that any encoding takes for one UTF-16 unit.
    long most = html ? archives.pageBytes() : 4L * limits.articleChars() + FormatDetector.HEAD;
    InputStream in = html ? new WithoutDataUris(opened.in()) : opened.in();
    BoundedBytes read = BoundedBytes.read(in, Math.min(most, limits.fileBytes()), source.name());
    String header = source.charset();
    TextDecoder.Decoded decoded = TextDecoder.decode(read.bytes(), header, html, read.cut());
    RawText raw = new RawText(decoded.text(), source.known(), decoded.problems(), read.cut());
    return told(maker.of(raw, source.name(), hints, opened.format()), source, opened);
  }

  /** The article with the problem that what it was unpacked from is damaged, if it is. */
  private static Article told(Article article, Source source, Opened opened)
      throws UnreadableInputException {
    GzipStream packing = opened.packing();
    if (packing == null || !packing.isDamaged()) {
      return article;
    }
    if (packing.isBomb()) {
      throw bomb(source.name());
    }
    List<Problem> problems = new ArrayList<>(article.problems());
    problems.add(Problem.of(ProblemKind.PAGE_DAMAGED));
    return new Article(article.text(), article.blocks(), article.metadata(), problems);
  }

  /** Why packed bytes could not be read to their end; null when they could. */
  static @Nullable UnreadableInputException damage(String name, GzipStream packing) {
    if (packing.isBomb()) {
      return bomb(name);
    }
    return packing.isDamaged() ? new UnreadableInputException(Reason.BROKEN_PACKING, name) : null;
  }

  private static UnreadableInputException bomb(String name) {
    String ratio = Integer.toString(UnpackLimits.DEFAULT.ratio());
    return new UnreadableInputException(Reason.BOMB, name, 0, ratio, null);
  }

  /** The article of a file that a list names; a list cannot name another list. */
  Article readListed(Source source, Hints hints) throws UnreadableInputException {
    try (InputStream in = source.open()) {
      Opened opened = Opened.of(source, hints, in);
      if (opened.format().isList()) {
        throw new UnreadableInputException(Reason.SEVERAL_ARTICLES, source.name());
      }
      return readOne(source, hints, opened);
    } catch (IOException e) {
      throw UnreadableInputException.of(source.name(), e);
    }
  }
}
