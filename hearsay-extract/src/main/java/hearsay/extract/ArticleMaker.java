package hearsay.extract;

import hearsay.archive.SavedPage;
import hearsay.feed.FeedEntry;
import hearsay.furniture.ByLine;
import hearsay.furniture.Furniture;
import hearsay.input.ContentType;
import hearsay.input.Cut;
import hearsay.input.Format;
import hearsay.input.Hints;
import hearsay.input.RawText;
import hearsay.input.Source;
import hearsay.input.TextDamage;
import hearsay.input.TextDecoder;
import hearsay.input.UnreadableInputException;
import hearsay.input.UnreadableInputException.Reason;
import hearsay.markdown.MarkdownReader;
import hearsay.page.PageReader;
import hearsay.plain.PlainTextReader;
import hearsay.text.Article;
import hearsay.text.Limits;
import hearsay.text.Metadata;
import hearsay.text.MetadataOrigin;
import hearsay.text.Problem;
import hearsay.text.ProblemKind;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an article of characters, whatever they were found in. Immutable. */
final class ArticleMaker {

  private final Limits limits;
  private final Furniture furniture = Furniture.standard();
  private final PlainTextReader texts = new PlainTextReader(furniture);
  private final PageReader pages;
  private final MarkdownReader markdown;

  ArticleMaker(Limits limits) {
    this.limits = limits;
    this.pages = new PageReader(limits, furniture);
    this.markdown = new MarkdownReader(limits, furniture);
  }

  /** The article that some characters hold. */
  Article of(RawText raw, String name, Hints hints, Format format) throws UnreadableInputException {
    if (isBlank(raw.text())) {
      throw new UnreadableInputException(Reason.EMPTY, name);
    }
    Article found =
        switch (format) {
          case HTML -> whole(pages.read(raw), name);
          case MARKDOWN -> whole(markdown.read(raw), name);
          default -> text(raw);
        };
    List<Problem> problems = new ArrayList<>(raw.problems());
    problems.addAll(found.problems());
    problems.addAll(TextDamage.find(found.text()));
    return new Article(found.text(), found.blocks(), hints.over(found.metadata()), problems);
  }

  private static boolean isBlank(String text) {
    return new Span(0, text.length()).trim(text).isEmpty();
  }

  private Article text(RawText raw) {
    Cut.Result cut = Cut.apply(raw.text(), raw.cut(), limits);
    Article article = texts.read(cut.text(), raw.metadata());
    List<Problem> problems = new ArrayList<>(cut.problems());
    problems.addAll(article.problems());
    return new Article(article.text(), article.blocks(), article.metadata(), problems);
  }

  private static Article whole(Article article, String name) throws UnreadableInputException {
    if (article.text().isBlank()) {
      throw new UnreadableInputException(Reason.NO_ARTICLE, name);
    }
    return article;
  }

  /** The article of a page out of an archive. */
  Article of(SavedPage page, Source source, Hints hints) throws UnreadableInputException {
    boolean html = !page.isText();
    String charset = ContentType.charset(page.contentType());
    TextDecoder.Decoded decoded = TextDecoder.decode(page.bytes(), charset, html, page.cut());
    Metadata known =
        source.known().toBuilder().url(address(page.url()), MetadataOrigin.FILE).build();
    List<Problem> problems = new ArrayList<>(page.problems());
    problems.addAll(decoded.problems());
    RawText raw = new RawText(decoded.text(), known, problems, page.cut());
    return of(raw, source.name(), hints, html ? Format.HTML : Format.TEXT);
  }

  private static @Nullable String address(@Nullable String told) {
    return told != null && told.startsWith("http") ? told : null;
  }

  /** The article of a feed's entry: its title, and its markup as the body of a page. */
  Article of(FeedEntry entry, Source source, Hints hints) throws UnreadableInputException {
    Metadata known = over(Metadata.builder().file(source.known().file()).build(), entry);
    List<Problem> problems = new ArrayList<>(entry.problems());
    if (entry.isSummary()) {
      problems.add(Problem.of(ProblemKind.SUMMARY_ONLY));
    }
    RawText raw = new RawText(page(entry), known, problems, false);
    Article found = of(raw, source.name(), Hints.NONE, Format.HTML);
    return found.withMetadata(hints.over(over(found.metadata(), entry)));
  }

  private Metadata over(Metadata known, FeedEntry entry) {
    MetadataOrigin origin = MetadataOrigin.FILE;
    List<String> authors = new ArrayList<>();
    entry.authors().forEach(a -> authors.addAll(ByLine.persons(a, furniture.joiners())));
    return known.toBuilder()
        .given(entry.id())
        .title(entry.title(), origin)
        .url(address(entry.url()), origin)
        .outlet(entry.outlet(), origin)
        .authors(authors, origin)
        .published(entry.published(), origin)
        .modified(entry.modified(), origin)
        .language(entry.language(), origin)
        .section(entry.section(), origin)
        .build();
  }

  private static String page(FeedEntry entry) {
    String title = entry.title() == null ? "" : escaped(entry.title());
    String heading = title.isEmpty() ? "" : "<h1>" + title + "</h1>";
    return "<!DOCTYPE html><html><head><title>"
        + title
        + "</title></head><body><article>"
        + heading
        + entry.markup()
        + "</article></body></html>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
