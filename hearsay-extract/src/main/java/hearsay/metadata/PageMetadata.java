package hearsay.metadata;

import hearsay.furniture.ByLine;
import hearsay.furniture.Titles;
import hearsay.text.Metadata;
import hearsay.text.MetadataOrigin;
import hearsay.text.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a page says about itself. Asked in this order, a later one writing over an earlier:
 * the date in the address, {@code <time>}, microdata, Dublin Core and plain {@code <meta>}, Open
 * Graph, JSON-LD; the order is that of how often each was right on real pages. For one page.
 */
public final class PageMetadata {

  private static final List<String> TYPES = List.of("Article", "Posting", "Report", "Reportage");

  private final Document page;
  private final Set<String> joiners;
  private final Metadata.Builder builder;

  private PageMetadata(Document page, Metadata known, Set<String> joiners) {
    this.page = page;
    this.joiners = joiners;
    this.builder = known.toBuilder();
  }

  public static Metadata read(Document page, Metadata known, Set<String> joiners) {
    PageMetadata reader = new PageMetadata(page, known, joiners);
    reader.readLanguage();
    reader.readAddress();
    reader.readTimes();
    reader.readMicrodata();
    reader.readDublinCore();
    reader.readOpenGraph();
    reader.readJsonLd();
    reader.readReservation();
    return reader.builder.build();
  }

  private void readLanguage() {
    Element html = page.selectFirst("html[lang]");
    String lang = html == null ? meta("http-equiv", "content-language") : html.attr("lang");
    builder.language(language(lang), MetadataOrigin.OG);
  }

  /** BCP 47 as it should be written: {@code fr_FR} is {@code fr-FR}; null for anything else. */
  static @Nullable String language(@Nullable String told) {
    if (told == null) {
      return null;
    }
    String tag = told.strip().replace('_', '-');
    String primary = tag.split("[-,;]", -1)[0];
    boolean code = primary.length() >= 2 && primary.length() <= 3;
    boolean letters = primary.chars().allMatch(c -> (c | 0x20) >= 'a' && (c | 0x20) <= 'z');
    if (!code || !letters) {
      return null;
    }
    String normal = Locale.forLanguageTag(tag.split("[,;]", -1)[0]).toLanguageTag();
    return normal.equals("und") ? primary.toLowerCase(Locale.ROOT) : normal;
  }

  private void readAddress() {
    Element link = page.selectFirst("link[rel=canonical][href]");
    String url = link == null ? meta("property", "og:url") : link.attr("href");
    if (url == null || !url.startsWith("http")) {
      return;
    }
    builder.url(url.strip(), MetadataOrigin.OG);
    builder.published(UrlDate.find(url).orElse(null), MetadataOrigin.URL);
  }

  private void readTimes() {
    Element time = null;
    for (Element candidate : page.select("time[datetime], time[pubdate]")) {
      boolean marked = candidate.hasAttr("pubdate") || candidate.hasAttr("itemprop");
      if (time == null || (marked && !time.hasAttr("pubdate"))) {
        time = candidate;
      }
      if (marked) {
        break;
      }
    }
    if (time != null) {
      builder.published(date(time.attr("datetime")), MetadataOrigin.TIME);
    }
  }

  private void readMicrodata() {
    MetadataOrigin origin = MetadataOrigin.MICRODATA;
    Element link = page.selectFirst("a[rel~=author], a[href*=/author/]");
    if (link != null) {
      builder.authors(persons(List.of(link.text())), MetadataOrigin.TEXT);
    }
    builder.published(date(item("datePublished")), origin);
    builder.modified(date(item("dateModified")), origin);
    builder.authors(persons(List.of(orEmpty(item("author")))), origin);
    builder.section(item("articleSection"), origin);
  }

  private @Nullable String item(String name) {
    Element element = page.selectFirst("[itemprop~=(?:^| )" + name + "(?: |$)]");
    if (element == null) {
      return null;
    }
    Element inner = element.selectFirst("[itemprop=name]");
    Element named = inner == null ? element : inner;
    for (String attribute : List.of("content", "datetime")) {
      if (named.hasAttr(attribute)) {
        return named.attr(attribute);
      }
    }
    String text = named.text().strip();
    return text.length() > 200 ? null : text;
  }

  private void readDublinCore() {
    MetadataOrigin origin = MetadataOrigin.DUBLIN_CORE;
    builder.title(first("name", "dc.title", "dcterms.title"), origin);
    builder.published(
        date(first("name", "date", "dc.date", "dc.date.issued", "dcterms.created", "pubdate")),
        origin);
    builder.published(date(first("name", "dcterms.date", "publish-date", "sailthru.date")), origin);
    builder.authors(persons(metas("name", "dc.creator", "author", "byl")), origin);
    builder.language(language(first("name", "dc.language", "dcterms.language")), origin);
  }

  private void readOpenGraph() {
    MetadataOrigin origin = MetadataOrigin.OG;
    builder.title(first("property", "og:title"), origin);
    builder.title(first("name", "og:title"), origin);
    builder.outlet(first("property", "og:site_name"), origin);
    builder.section(first("property", "article:section"), origin);
    builder.published(
        date(first("property", "article:published_time", "og:article:published_time")), origin);
    builder.modified(date(first("property", "article:modified_time")), origin);
    builder.authors(persons(metas("property", "article:author")), origin);
    String locale = language(first("property", "og:locale"));
    if (builder.build().language() == null) {
      builder.language(locale, origin);
    }
  }

  private static List<Map<String, Object>> objects(Document page) {
    List<String> scripts = new ArrayList<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      scripts.add(script.data());
    }
    return JsonLd.objects(scripts);
  }

  /** The text of the article as the page tells it in its metadata; empty where it does not. */
  public static String body(Document page) {
    for (Map<String, Object> object : objects(page)) {
      String body = JsonLd.string(object, "articleBody");
      if (body != null) {
        return body.indexOf('<') < 0
            ? orEmpty(unescaped(body))
            : org.jsoup.Jsoup.parse(body).wholeText();
      }
    }
    return "";
  }

  private void readJsonLd() {
    List<Map<String, Object>> objects = objects(page);
    for (String type : TYPES) {
      for (Map<String, Object> object : objects) {
        if (JsonLd.isA(object, type) && JsonLd.string(object, "headline") != null) {
          readArticle(object, objects);
          return;
        }
      }
    }
    readOnlyPerson(objects);
  }

  /** Pages that describe no article often describe its author. */
  private void readOnlyPerson(List<Map<String, Object>> objects) {
    List<String> names = new ArrayList<>();
    for (Map<String, Object> object : objects) {
      String name = JsonLd.isA(object, "Person") ? JsonLd.string(object, "name") : null;
      if (name != null && !names.contains(name)) {
        names.add(name);
      }
    }
    if (names.size() == 1) {
      builder.authors(persons(names), MetadataOrigin.JSON_LD);
    }
  }

  private void readArticle(Map<String, Object> article, List<Map<String, Object>> objects) {
    MetadataOrigin origin = MetadataOrigin.JSON_LD;
    builder.title(unescaped(JsonLd.string(article, "headline")), origin);
    builder.published(date(JsonLd.string(article, "datePublished")), origin);
    builder.modified(date(JsonLd.string(article, "dateModified")), origin);
    builder.outlet(unescaped(named(article, "publisher", objects)), origin);
    builder.section(unescaped(JsonLd.string(article, "articleSection")), origin);
    builder.language(language(JsonLd.string(article, "inLanguage")), origin);
    List<String> authors = JsonLd.strings(article, "author");
    String referred = named(article, "author", objects);
    boolean none = authors.isEmpty() && referred != null;
    builder.authors(persons(none ? List.of(orEmpty(referred)) : authors), origin);
    String free = JsonLd.string(article, "isAccessibleForFree");
    if (free != null) {
      builder.paywall(free.equalsIgnoreCase("false"), origin);
    }
  }

  /** The name of the thing under this key, which may stand elsewhere under its {@code @id}. */
  private static @Nullable String named(
      Map<String, Object> article, String key, List<Map<String, Object>> objects) {
    String name = JsonLd.string(article, key);
    Object thing = article.get(key);
    if (name != null || !(thing instanceof Map<?, ?> reference)) {
      return name;
    }
    Object id = reference.get("@id");
    return objects.stream()
        .filter(o -> id != null && id.equals(o.get("@id")) && o.containsKey("name"))
        .flatMap(o -> JsonLd.strings(o, "name").stream())
        .findFirst()
        .orElse(null);
  }

  private void readReservation() {
    String told = first("name", "tdm-reservation");
    if (told != null) {
      builder.tdmReserved(told.strip().equals("1"), MetadataOrigin.OG);
    }
  }

  private @Nullable String first(String attribute, String... names) {
    return metas(attribute, names).stream().findFirst().orElse(null);
  }

  private @Nullable String meta(String attribute, String name) {
    return first(attribute, name);
  }

  /** The contents of all {@code <meta>} elements called so, in the order of the names. */
  private List<String> metas(String attribute, String... names) {
    List<String> contents = new ArrayList<>();
    for (String name : names) {
      for (Element meta : page.select("meta[" + attribute + "][content]")) {
        String content = meta.attr("content").strip();
        if (meta.attr(attribute).strip().equalsIgnoreCase(name) && !content.isEmpty()) {
          contents.add(content);
        }
      }
    }
    return contents;
  }

  private static @Nullable Timestamp date(@Nullable String text) {
    if (text == null) {
      return null;
    }
    Optional<Timestamp> whole = Timestamp.parse(text);
    boolean more = text.strip().length() > 10;
    return whole
        .or(() -> more ? Timestamp.parse(text.strip().substring(0, 10)) : Optional.empty())
        .orElse(null);
  }

  /** Names of persons only: addresses, departments and reading times are left out. */
  private List<String> persons(List<String> told) {
    List<String> persons = new ArrayList<>();
    for (String names : told) {
      for (String person : ByLine.persons(orEmpty(unescaped(names)), joiners)) {
        if (!persons.contains(person)) {
          persons.add(person);
        }
      }
    }
    String outlet = orEmpty(builder.build().outlet());
    persons.removeIf(person -> Titles.letters(person).equals(Titles.letters(outlet)));
    return persons;
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  /** JSON-LD often holds HTML entities although it is no HTML. */
  private static @Nullable String unescaped(@Nullable String text) {
    return text == null || text.indexOf('&') < 0
        ? text
        : org.jsoup.parser.Parser.unescapeEntities(text, false);
  }
}
