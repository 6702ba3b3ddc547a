package hearsay.cli;

import hearsay.Hearsay;
import hearsay.input.Format;
import hearsay.input.Hints;
import hearsay.json.FieldNames;
import hearsay.language.LanguagePack;
import hearsay.text.Article;
import hearsay.text.Metadata;
import hearsay.text.MetadataOrigin;
import hearsay.text.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the user knows about an article and the file does not tell. */
final class ArticleOptions {

  private static final Map<String, Format> FORMATS =
      new TreeMap<>(
          Map.of(
              "text", Format.TEXT,
              "html", Format.HTML,
              "jsonl", Format.JSON,
              "markdown", Format.MARKDOWN,
              "mhtml", Format.MHTML,
              "feed", Format.FEED,
              "warc", Format.WARC,
              "wacz", Format.WACZ));

  @Option(names = "--from", paramLabel = "FORM", descriptionKey = "option.from")
  private String from = "auto";

  @Option(names = "--field", paramLabel = "NAME=PATH", descriptionKey = "option.field")
  private List<String> fields = List.of();

  @Option(names = "--outlet", paramLabel = "NAME", descriptionKey = "option.outlet")
  private @Nullable String outlet;

  @Option(names = "--date", paramLabel = "DATE", descriptionKey = "option.date")
  private @Nullable String date;

  @Option(names = "--lang", paramLabel = "CODE", descriptionKey = "option.lang")
  private @Nullable String lang;

  @Option(names = "--url", paramLabel = "URL", descriptionKey = "option.url")
  private @Nullable String url;

  @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "option.title")
  private @Nullable String title;

  /**
   * What reads the articles that the options describe.
   *
   * @throws UsageException if an option has a value it cannot have
   */
  Articles articles(Context context, Settings settings, Complaints complaints) {
    FieldNames names = new FieldOptions(context, settings).names(fields);
    return new Articles(context, hints(context), names, settings, complaints);
  }

  private Hints hints(Context context) {
    if (lang != null && LanguagePack.find(lang).filter(LanguagePack::isForArticles).isEmpty()) {
      throw new UsageException(context.text("usage.lang", lang, languages()));
    }
    return Hints.NONE
        .withFormat(format(context))
        .withOutlet(outlet)
        .withPublished(published(context))
        .withLanguage(lang)
        .withUrl(url)
        .withTitle(title);
  }

  /** The article with the user's defaults where neither an option nor the file told anything. */
  static Article withDefaults(Article article, Settings settings) {
    Metadata known = article.metadata();
    Metadata.Builder more = known.toBuilder();
    if (known.outlet() == null) {
      more.outlet(settings.or(null, "outlet"), MetadataOrigin.OPTION);
    }
    if (known.language() == null) {
      more.language(settings.or(null, "lang"), MetadataOrigin.OPTION);
    }
    return article.withMetadata(more.build());
  }

  /** The names of the forms that can be said. */
  static List<String> forms() {
    return List.copyOf(FORMATS.keySet());
  }

  private @Nullable Format format(Context context) {
    if (from.equals("auto")) {
      return null;
    }
    Format format = FORMATS.get(from);
    if (format == null) {
      String known = "auto, " + String.join(", ", FORMATS.keySet());
      throw new UsageException(context.text("usage.choice", "--from", from, known));
    }
    return format;
  }

  private @Nullable Timestamp published(Context context) {
    String told = date;
    return told == null
        ? null
        : Timestamp.parse(told)
            .orElseThrow(() -> new UsageException(context.text("usage.date", told)));
  }

  /** The languages that can be read: "en (English), fr (français)". */
  static String languages() {
    return Hearsay.languages().stream()
        .map(pack -> pack.code() + " (" + pack.name() + ")")
        .collect(Collectors.joining(", "));
  }
}
