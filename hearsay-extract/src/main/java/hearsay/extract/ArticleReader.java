package hearsay.extract;

import hearsay.extract.ArticleList.Entry;
import hearsay.furniture.Furniture;
import hearsay.input.BoundedBytes;
import hearsay.input.Cut;
import hearsay.input.Format;
import hearsay.input.FormatDetector;
import hearsay.input.Hints;
import hearsay.input.RawText;
import hearsay.input.Source;
import hearsay.input.TextDamage;
import hearsay.input.TextDecoder;
import hearsay.input.UnreadableInputException;
import hearsay.input.UnreadableInputException.Reason;
import hearsay.page.PageReader;
import hearsay.plain.PlainTextReader;
import hearsay.text.Article;
import hearsay.text.Limits;
import hearsay.text.Problem;
import hearsay.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads articles: the front door from bytes to {@link Article}. Immutable; safe for all threads.
 *
 * <pre>{@code
 * Article article = new ArticleReader().read(Source.of(path), Hints.NONE.withOutlet("Le Fanal"));
 * }</pre>
 *
 * <p>Of a file no more than {@link Limits#fileBytes()} is read, and no more of its text is kept
 * than {@link Limits#articleChars()}; what was cut is a {@link Problem} of the article. Memory is
 * bounded by these limits, not by the size of the file.
 */
public final class ArticleReader {

  /** Most bytes of one web page: a parsed page takes many times the memory of its text. */
  static final int PAGE_BYTES = 16 << 20;

  private static final Set<String> SUFFIXES =
      Set.of("txt", "text", "md", "html", "htm", "xhtml", "json", "jsonl", "ndjson");

  private final Limits limits;
  private final PlainTextReader texts;
  private final PageReader pages;

  public ArticleReader() {
    this(Limits.DEFAULT);
  }

  public ArticleReader(Limits limits) {
    this.limits = limits;
    this.texts = new PlainTextReader(Furniture.standard());
    this.pages = new PageReader(limits, Furniture.standard());
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
      return ((Entry.Read) first).article();
    } catch (UncheckedIOException e) {
      throw UnreadableInputException.of(source.name(), new IOException(e));
    } catch (IOException e) {
      throw UnreadableInputException.of(source.name(), e);
    }
  }

  /**
   * Reads every article of an input, whatever its format: one of a text or a page, any number of a
   * list.
   *
   * @throws UnreadableInputException if the input as a whole holds none
   */
  public ArticleList readAll(Source source, Hints hints) throws UnreadableInputException {
    InputStream in = source.open();
    try {
      BoundedBytes head = BoundedBytes.read(in, FormatDetector.HEAD, source.name());
      Format format = format(source, hints, head);
      InputStream whole = head.unread(in);
      if (format == Format.JSON) {
        return new JsonArticles(this, limits, source, hints, whole).list();
      }
      Article article = readOne(source, hints, format, whole);
      in.close();
      return new SingleArticle(new Entry.Read(0, article));
    } catch (IOException e) {
      Source.close(in, e);
      throw UnreadableInputException.of(source.name(), e);
    }
  }

  private static Format format(Source source, Hints hints, BoundedBytes head)
      throws UnreadableInputException {
    if (head.bytes().length == 0) {
      throw new UnreadableInputException(Reason.EMPTY, source.name());
    }
    var refusal = FormatDetector.refusal(head.bytes());
    if (refusal.isPresent()) {
      throw new UnreadableInputException(refusal.get(), source.name());
    }
    if (hints.format() != null) {
      return hints.format();
    }
    String start = TextDecoder.decode(head.bytes(), null, false, true).text();
    return FormatDetector.format(source.typedName(), start);
  }

  private Article readOne(Source source, Hints hints, Format format, InputStream in)
      throws UnreadableInputException {
    boolean html = format == Format.HTML;
    // Four bytes are the most that any encoding takes for one UTF-16 unit.
    long most = html ? PAGE_BYTES : 4L * limits.articleChars() + FormatDetector.HEAD;
    BoundedBytes read = BoundedBytes.read(in, Math.min(most, limits.fileBytes()), source.name());
    String header = source.charset();
    TextDecoder.Decoded decoded = TextDecoder.decode(read.bytes(), header, html, read.cut());
    RawText raw = new RawText(decoded.text(), source.known(), decoded.problems(), read.cut());
    return article(raw, source.name(), hints, format);
  }

  /** The article of a file that a list names; a list cannot name another list. */
  Article readListed(Source source, Hints hints) throws UnreadableInputException {
    try (InputStream in = source.open()) {
      BoundedBytes head = BoundedBytes.read(in, FormatDetector.HEAD, source.name());
      Format format = format(source, hints, head);
      if (format == Format.JSON) {
        throw new UnreadableInputException(Reason.SEVERAL_ARTICLES, source.name());
      }
      return readOne(source, hints, format, head.unread(in));
    } catch (IOException e) {
      throw UnreadableInputException.of(source.name(), e);
    }
  }

  /** The article that some characters hold. */
  Article article(RawText raw, String name, Hints hints, Format format)
      throws UnreadableInputException {
    if (new Span(0, raw.text().length()).trim(raw.text()).isEmpty()) {
      throw new UnreadableInputException(Reason.EMPTY, name);
    }
    Article found = format == Format.HTML ? page(raw, name) : text(raw);
    List<Problem> problems = new ArrayList<>(raw.problems());
    problems.addAll(found.problems());
    problems.addAll(TextDamage.find(found.text()));
    return new Article(found.text(), found.blocks(), hints.over(found.metadata()), problems);
  }

  private Article text(RawText raw) {
    Cut.Result cut = Cut.apply(raw.text(), raw.cut(), limits);
    Article article = texts.read(cut.text(), raw.metadata());
    List<Problem> problems = new ArrayList<>(cut.problems());
    problems.addAll(article.problems());
    return new Article(article.text(), article.blocks(), article.metadata(), problems);
  }

  private Article page(RawText raw, String name) throws UnreadableInputException {
    Article article = pages.read(raw);
    if (article.text().isBlank()) {
      throw new UnreadableInputException(Reason.NO_ARTICLE, name);
    }
    return article;
  }
}
